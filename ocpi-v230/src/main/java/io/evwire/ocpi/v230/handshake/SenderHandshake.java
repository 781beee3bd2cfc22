package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.endpoint.CredentialsInterface;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The side that begins: it was given a versions URL and a registration token, asks for versions and endpoints, and
 * sends its credentials. Every method gives the first step; each step gives the next. Immutable.
 *
 * @see "OCPI 2.3.0, credentials#credentials_registration"
 */
public final class SenderHandshake {

    private final HandshakeRules rules;

    /**
     * A side that begins.
     *
     * @param rules what it asks of the other side
     */
    public SenderHandshake(HandshakeRules rules) {
        this.rules = rules;
    }

    /**
     * Registers. Before the last request is sent, the own interface must accept the token in {@code ours}: the other
     * side uses it before it answers.
     *
     * @param versionsUrl the other side's versions URL
     * @param registrationToken the token that came with it, good for this alone
     * @param ours the credentials that the other side is to use, with the own versions URL
     * @return the first step
     */
    public SenderStep register(String versionsUrl, String registrationToken, Credentials ours) {
        return exchange(versionsUrl, registrationToken, credentials -> credentials.postCredentials(ours), ours);
    }

    /**
     * Updates a registration: to a newer version, to other endpoints, or to new tokens.
     *
     * @param current the registration as it is
     * @param ours the credentials that the other side is to use from now on
     * @return the first step
     */
    public SenderStep update(Registration current, Credentials ours) {
        return exchange(
                current.theirs().url(),
                current.theirs().token(),
                credentials -> credentials.putCredentials(ours),
                ours);
    }

    /**
     * Reads the other side's credentials as they are now.
     *
     * @param current the registration as it is
     * @return the first step, which leads to a registration with what was read
     */
    public SenderStep refresh(Registration current) {
        AuthorizedPeer peer = peer(current.theirs().token());
        return credentials(
                current.endpoints(),
                url -> peer.authorize(new CredentialsInterface(peer.at(url)).getCredentials()),
                theirs -> new Registration(current.version(), current.endpoints(), theirs, current.ours()));
    }

    /**
     * Ends a registration.
     *
     * @param current the registration as it is
     * @return the first step
     */
    public SenderStep end(Registration current) {
        AuthorizedPeer peer = peer(current.theirs().token());
        String url = NeededEndpoint.CREDENTIALS.urlIn(current.endpoints());
        if (url == null) {
            return missingCredentials();
        }
        OcpiRequest<Void> request = peer.authorize(new CredentialsInterface(peer.at(url)).deleteCredentials());
        return new SenderStep.Send(request, reply -> {
            HandshakeFailure failure = HandshakeFailure.in(request.method(), reply, request.decode(reply));
            return failure == null ? new SenderStep.Ended() : new SenderStep.Failed(failure);
        });
    }

    private SenderStep exchange(
            String versionsUrl,
            String token,
            Function<CredentialsInterface, OcpiRequest<Credentials>> request,
            Credentials ours) {
        AuthorizedPeer peer = peer(token);
        return new Discovery<>(rules, token, new Discovery.Steps<SenderStep>() {
                    @Override
                    public SenderStep send(OcpiRequest<?> discovery, Function<HttpReply, SenderStep> next) {
                        return new SenderStep.Send(discovery, next);
                    }

                    @Override
                    public SenderStep found(VersionNumber version, List<Endpoint> endpoints) {
                        return credentials(
                                endpoints,
                                url -> peer.authorize(request.apply(new CredentialsInterface(peer.at(url)))),
                                theirs -> new Registration(version, endpoints, theirs, ours));
                    }

                    @Override
                    public SenderStep failed(HandshakeFailure failure) {
                        return new SenderStep.Failed(failure);
                    }
                })
                .start(versionsUrl);
    }

    private static SenderStep credentials(
            List<Endpoint> endpoints,
            Function<String, OcpiRequest<Credentials>> requestAt,
            Function<Credentials, Registration> registered) {
        String url = NeededEndpoint.CREDENTIALS.urlIn(endpoints);
        if (url == null) {
            return missingCredentials();
        }
        OcpiRequest<Credentials> request = requestAt.apply(url);
        return new SenderStep.Send(request, reply -> {
            Decoded<OcpiResponse<Credentials>> response = request.decode(reply);
            HandshakeFailure failure = HandshakeFailure.in(request.method(), reply, response);
            @Nullable Credentials theirs = failure == null ? response.orThrow().data() : null;
            if (theirs != null && Authorization.isToken(theirs.token())) {
                return new SenderStep.Registered(registered.apply(theirs));
            }
            return new SenderStep.Failed(
                    failure == null
                            ? HandshakeFailure.of(
                                    HandshakeFault.UNREADABLE, "the answer has no credentials that can be used")
                            : failure);
        });
    }

    private static SenderStep missingCredentials() {
        return new SenderStep.Failed(
                HandshakeFailure.of(HandshakeFault.MISSING_ENDPOINT, ModuleID.CREDENTIALS + " is missing"));
    }

    private AuthorizedPeer peer(String token) {
        return new AuthorizedPeer(token, rules.tokenForm(), rules.codec());
    }
}
