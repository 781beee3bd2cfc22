// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.ocpi;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.credentials.CredentialsRole;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.endpoint.VersionsInterface;
import io.evwire.ocpi.v230.handshake.Answer;
import io.evwire.ocpi.v230.handshake.HandshakeRules;
import io.evwire.ocpi.v230.handshake.PeerAccess;
import io.evwire.ocpi.v230.handshake.ReceiverHandshake;
import io.evwire.ocpi.v230.handshake.ReceiverStep;
import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.handshake.SenderHandshake;
import io.evwire.ocpi.v230.handshake.SenderStep;
import io.evwire.ocpi.v230.handshake.Standing;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.http.StreamedReply;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.http.UrlPolicy;
import io.evwire.ocpi.v230.http.UrlVerdict;
import io.evwire.ocpi.v230.party.RegisteredPeers;
import io.evwire.ocpi.v230.server.CredentialsInterfaceHandler;
import io.evwire.ocpi.v230.server.OcpiRouter;
import io.evwire.ocpi.v230.server.Received;
import io.evwire.ocpi.v230.server.Reply;
import io.evwire.ocpi.v230.server.RouterBuilder;
import io.evwire.ocpi.v230.server.Routes;
import io.evwire.ocpi.v230.server.VersionsInterfaceHandler;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.Version;
import io.evwire.ocpi.v230.versions.VersionDetails;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What both parties have: a server, a client, and the registration with one other party. */
final class Platform implements AutoCloseable, VersionsInterfaceHandler, CredentialsInterfaceHandler {

    private static final String VERSIONS_PATH = "/versions";
    private static final String VERSION_PATH = "/2.3.0";

    /** Both parties are on loopback; between two hosts it is {@link UrlPolicy#STANDARD}, which needs no word. */
    private static final HandshakeRules RULES = HandshakeRules.of().withUrls(UrlPolicy.ANY);

    final Party party;
    private final Role role;
    private final String root;
    private final RouterServer server;
    private final OcpiRouter router;
    private final HttpSender sender = new HttpSender();
    private volatile PeerAccess peer = PeerAccess.NONE;

    /** A platform that has the routes of its role beside those that every platform has. */
    Platform(Party party, Role role, UnaryOperator<RouterBuilder> routes) throws IOException {
        this.party = party;
        this.role = role;
        this.server = new RouterServer();
        this.root = server.root();
        Routes versions = VersionsInterfaceHandler.routes(this);
        RegisteredPeers peers = new RegisteredPeers(header -> peer.of(header, TokenForm.BASE64));
        this.router = routes.apply(
                        OcpiRouter.builder(Ocpi230.codec(), peers, (request, failure) -> failure.printStackTrace())
                                .withCheck(peers.ownership(Set.of(party)))
                                .at(VERSIONS_PATH, VersionsInterface.GET_VERSIONS, versions)
                                .at(VERSION_PATH, VersionsInterface.GET_VERSION_DETAILS, versions)
                                .on("/credentials", CredentialsInterfaceHandler.routes(this)))
                .build();
        server.start(router::answerNow);
    }

    String versionsUrl() {
        return urlAt(VERSIONS_PATH);
    }

    /** The URL of a path on this server. */
    String urlAt(String path) {
        return root + path;
    }

    /** Waits for a party that has this registration token. */
    void invite(String registrationToken) {
        peer = PeerAccess.invited(registrationToken);
    }

    /** Registers with the party that gave this token. */
    void register(String theirVersionsUrl, String registrationToken) {
        Credentials ours = freshCredentials();
        shakeHands(ours, new SenderHandshake(RULES).register(theirVersionsUrl, registrationToken, ours));
    }

    /** Renews the tokens of both sides. */
    void update() {
        Credentials ours = freshCredentials();
        shakeHands(ours, new SenderHandshake(RULES).update(registration(), ours));
    }

    /** Ends the registration. */
    void deregister() {
        SenderStep last = run(new SenderHandshake(RULES).end(registration()));
        peer = peer.after(last);
        if (!(last instanceof SenderStep.Ended)) {
            throw new IllegalStateException("still registered: " + last);
        }
    }

    private void shakeHands(Credentials ours, SenderStep first) {
        // They use the new token before they answer.
        peer = peer.offering(ours);
        SenderStep last = run(first);
        // After a failure the old token is the only one again.
        peer = peer.after(last);
        if (!(last instanceof SenderStep.Registered)) {
            throw new IllegalStateException("no registration: " + last);
        }
    }

    private SenderStep run(SenderStep first) {
        SenderStep step = first;
        while (step instanceof SenderStep.Send send) {
            try {
                step = send.received(sender.send(send.request()));
            } catch (UncheckedIOException noAnswer) {
                step = send.unanswered();
            }
        }
        return step;
    }

    /** Whether the other party has an interface. */
    boolean has(ModuleID module, InterfaceRole interfaceRole) {
        return registration().url(module, interfaceRole) != null;
    }

    /** Where an interface of the other party is. */
    RemoteEndpoint endpoint(ModuleID module, InterfaceRole interfaceRole) {
        String url = registration().url(module, interfaceRole);
        if (url == null) {
            throw new IllegalStateException("the other party has no " + module + " " + interfaceRole);
        }
        return RemoteEndpoint.of(url);
    }

    /**
     * The URL that the other party gave, to be asked with the token that it gave; null where that must not be: the
     * policy refuses it, or it leads to another host.
     */
    @Nullable
    String allowed(String url) {
        UrlVerdict verdict =
                RULES.urls().withSameHost().check(registration().theirs().url(), url);
        return verdict instanceof UrlVerdict.Allowed allowed ? allowed.url() : null;
    }

    /** What was asked for, of a request to the other party that is expected to succeed. */
    <D> OcpiResponse<D> call(OcpiRequest<D> request) {
        return request.decode(send(request)).orThrow();
    }

    /** Sends a request to the other party. */
    HttpReply send(OcpiRequest<?> request) {
        return sender.send(addressed(request));
    }

    /** Sends a request to the other party, and leaves the body to be read. */
    StreamedReply stream(OcpiRequest<?> request) {
        return sender.stream(addressed(request));
    }

    private <D> OcpiRequest<D> addressed(OcpiRequest<D> request) {
        Registration registration = registration();
        CredentialsRole other = registration.theirs().roles().get(0);
        Party receiver = new Party(other.countryCode(), other.partyId());
        Authorization token = Authorization.of(registration.theirs().token(), TokenForm.BASE64);
        return HttpSender.addressed(request, token, Routing.direct(receiver, party));
    }

    @Override
    public void close() {
        server.close();
    }

    private Registration registration() {
        if (peer.standing() instanceof Standing.Known known) {
            return known.registration();
        }
        throw new IllegalStateException("not registered yet");
    }

    private static <D> Reply<D> reply(Answer answer, @Nullable D data) {
        return Reply.of(answer.httpStatus(), answer.statusCode(), answer.message(), data);
    }

    private Standing standing(@Nullable Authorization header) {
        return peer.of(header, TokenForm.BASE64);
    }

    @Override
    public Reply<List<Version>> getVersions(Received received, String below) {
        return Reply.of(List.of(Version.builder()
                .version(VersionNumber.V2_3_0)
                .url(urlAt(VERSION_PATH))
                .build()));
    }

    @Override
    public Reply<VersionDetails> getVersionDetails(Received received, String below) {
        return Reply.of(VersionDetails.builder()
                .version(VersionNumber.V2_3_0)
                .endpoints(router.endpoints(root))
                .build());
    }

    @Override
    public Reply<Credentials> getCredentials(Received received) {
        Answer answer = handshake(HttpMethod.GET, received);
        return reply(answer, answer.credentials());
    }

    @Override
    public Reply<Credentials> postCredentials(Received received, Credentials credentials) {
        Answer answer = handshake(HttpMethod.POST, received);
        return reply(answer, answer.credentials());
    }

    @Override
    public Reply<Credentials> putCredentials(Received received, Credentials credentials) {
        Answer answer = handshake(HttpMethod.PUT, received);
        return reply(answer, answer.credentials());
    }

    @Override
    public Reply<Void> deleteCredentials(Received received) {
        return reply(handshake(HttpMethod.DELETE, received), null);
    }

    private Answer handshake(HttpMethod method, Received received) {
        Standing from = standing(received.headers().authorization());
        ReceiverStep step = new ReceiverHandshake(RULES)
                .received(from, method, received.http().body(), freshCredentials());
        while (step instanceof ReceiverStep.Fetch fetch) {
            try {
                step = fetch.received(sender.send(fetch.request()));
            } catch (UncheckedIOException noAnswer) {
                step = fetch.unanswered();
            }
        }
        peer = peer.after(step);
        if (step instanceof ReceiverStep.Registered registered) {
            return registered.answer();
        }
        if (step instanceof ReceiverStep.Ended ended) {
            return ended.answer();
        }
        return ((ReceiverStep.Answered) step).answer();
    }

    private Credentials freshCredentials() {
        return Credentials.builder()
                .token(UUID.randomUUID().toString())
                .url(versionsUrl())
                .roles(List.of(CredentialsRole.builder()
                        .role(role)
                        .countryCode(party.countryCode())
                        .partyId(party.partyId())
                        .businessDetails(Samples.businessDetails(party))
                        .build()))
                .build();
    }
}
