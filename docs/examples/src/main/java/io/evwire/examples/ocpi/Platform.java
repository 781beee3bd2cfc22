package io.evwire.examples.ocpi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.credentials.CredentialsRole;
import io.evwire.ocpi.v230.endpoint.CredentialsInterface;
import io.evwire.ocpi.v230.endpoint.Modules;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.endpoint.VersionsInterface;
import io.evwire.ocpi.v230.handshake.Answer;
import io.evwire.ocpi.v230.handshake.HandshakeRules;
import io.evwire.ocpi.v230.handshake.ReceiverHandshake;
import io.evwire.ocpi.v230.handshake.ReceiverStep;
import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.handshake.SenderHandshake;
import io.evwire.ocpi.v230.handshake.SenderStep;
import io.evwire.ocpi.v230.handshake.Standing;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.http.Routing;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.locations.BusinessDetails;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.Version;
import io.evwire.ocpi.v230.versions.VersionDetails;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What both parties have: a server, a client, and the registration with one other party. */
final class Platform implements AutoCloseable {

    private static final String VERSION_PATH = "/2.3.0";

    final Party party;
    final Routes routes;
    private final Role role;
    private final String root;
    private final HttpServer server;
    private final HttpSender sender = new HttpSender();
    private volatile Standing peer = new Standing.Unknown();

    Platform(Party party, Role role) throws IOException {
        this.party = party;
        this.role = role;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.root = "http://127.0.0.1:" + server.getAddress().getPort();
        this.routes = new Routes(root + VERSION_PATH);
        routes.on(CredentialsInterface.POST_CREDENTIALS, unused -> notHere());
        server.createContext("/", this::serve);
        server.start();
    }

    private static HttpReply notHere() {
        throw new IllegalStateException("the handshake answers requests for credentials");
    }

    String versionsUrl() {
        return root + "/versions";
    }

    /** Waits for a party that has this registration token. */
    void invite(String registrationToken) {
        peer = new Standing.Invited(registrationToken);
    }

    /** Registers with the party that gave this token. */
    void register(String theirVersionsUrl, String registrationToken) {
        Credentials ours = freshCredentials();
        // They use the new token before they answer.
        peer = new Standing.Invited(ours.token());
        SenderStep step = new SenderHandshake(HandshakeRules.of()).register(theirVersionsUrl, registrationToken, ours);
        while (step instanceof SenderStep.Send send) {
            step = send.received(sender.send(send.request(), null, Routing.NONE));
        }
        if (!(step instanceof SenderStep.Registered registered)) {
            throw new IllegalStateException("no registration: " + step);
        }
        peer = new Standing.Known(registered.registration());
    }

    /** Where an interface of the other party is. */
    RemoteEndpoint endpoint(ModuleID module, InterfaceRole interfaceRole) {
        String url = registration().url(module, interfaceRole);
        if (url == null) {
            throw new IllegalStateException("the other party has no " + module + " " + interfaceRole);
        }
        return RemoteEndpoint.of(url);
    }

    /** Sends a request to the other party. */
    HttpReply send(OcpiRequest<?> request) {
        Registration registration = registration();
        CredentialsRole other = registration.theirs().roles().get(0);
        Party receiver = new Party(other.countryCode(), other.partyId());
        Authorization token = Authorization.of(registration.theirs().token(), TokenForm.BASE64);
        return sender.send(request, token, Routing.direct(receiver, party));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Registration registration() {
        if (peer instanceof Standing.Known known) {
            return known.registration();
        }
        throw new IllegalStateException("not registered yet");
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = Headers.of(exchange.getRequestHeaders());
            HttpReply reply = RequestHeaders.read(headers) instanceof Decoded.Valid<RequestHeaders> valid
                    ? answer(exchange, valid.value())
                    : Replies.error(200, StatusCode.INVALID_PARAMETERS, "the routing headers are invalid");
            exchange.getResponseHeaders().putAll(reply.headers().asMap());
            exchange.sendResponseHeaders(reply.status(), reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    private HttpReply answer(HttpExchange exchange, RequestHeaders headers) throws IOException {
        return answer(
                        standing(headers.authorization()),
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().getRawPath(),
                        Query.parse(exchange.getRequestURI().getRawQuery()),
                        exchange.getRequestBody().readAllBytes())
                .with(headers.response());
    }

    private Standing standing(@Nullable Authorization header) {
        Standing known = peer;
        String token = known instanceof Standing.Known registered
                ? registered.registration().ours().token()
                : known instanceof Standing.Invited invited ? invited.registrationToken() : null;
        return header != null && token != null && header.holds(token, TokenForm.BASE64)
                ? known
                : new Standing.Unknown();
    }

    private HttpReply answer(Standing from, String method, String path, Query query, byte[] body) {
        String below = path.startsWith(VERSION_PATH) ? path.substring(VERSION_PATH.length()) : "";
        boolean isVersions = path.equals("/versions") || path.equals(VERSION_PATH);
        String[] parts = below.split("/", 4);
        ModuleID module = isVersions || parts.length < 3 ? Modules.VERSIONS : new ModuleID(parts[2]);
        Answer refusal = ReceiverHandshake.refusal(from, module);
        if (refusal != null) {
            return refusal.reply(Replies.CODEC, Instant.now());
        }
        if (isVersions) {
            return path.equals(VERSION_PATH) ? versionDetails() : versions();
        }
        return Modules.isSame(module, ModuleID.CREDENTIALS)
                ? credentials(from, HttpMethod.valueOf(method), body)
                : routes.answer(method, below, query, body);
    }

    private HttpReply versions() {
        Version version = Version.builder()
                .version(VersionNumber.V2_3_0)
                .url(root + VERSION_PATH)
                .build();
        return Replies.success(VersionsInterface.GET_VERSIONS, List.of(version));
    }

    private HttpReply versionDetails() {
        VersionDetails details = VersionDetails.builder()
                .version(VersionNumber.V2_3_0)
                .endpoints(routes.endpoints())
                .build();
        return Replies.success(VersionsInterface.GET_VERSION_DETAILS, details);
    }

    private HttpReply credentials(Standing from, HttpMethod method, byte[] body) {
        ReceiverStep step = new ReceiverHandshake(HandshakeRules.of()).received(from, method, body, freshCredentials());
        while (step instanceof ReceiverStep.Fetch fetch) {
            step = fetch.received(sender.send(fetch.request(), null, Routing.NONE));
        }
        if (step instanceof ReceiverStep.Registered registered) {
            peer = new Standing.Known(registered.registration());
            return registered.answer().reply(Replies.CODEC, Instant.now());
        }
        if (step instanceof ReceiverStep.Ended ended) {
            peer = new Standing.Unknown();
            return ended.answer().reply(Replies.CODEC, Instant.now());
        }
        return ((ReceiverStep.Answered) step).answer().reply(Replies.CODEC, Instant.now());
    }

    private Credentials freshCredentials() {
        return Credentials.builder()
                .token(UUID.randomUUID().toString())
                .url(versionsUrl())
                .roles(List.of(CredentialsRole.builder()
                        .role(role)
                        .countryCode(party.countryCode())
                        .partyId(party.partyId())
                        .businessDetails(
                                BusinessDetails.builder().name(party.toString()).build())
                        .build()))
                .build();
    }
}
