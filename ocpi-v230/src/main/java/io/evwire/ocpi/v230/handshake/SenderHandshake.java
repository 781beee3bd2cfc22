// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.endpoint.CredentialsInterface;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Outcome;
import io.evwire.ocpi.v230.http.UrlVerdict;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.util.List;
import java.util.function.Function;

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
     * side uses it before it answers. {@link PeerAccess#offering} does so.
     *
     * @param versionsUrl the other side's versions URL
     * @param registrationToken the token that came with it, good for this alone
     * @param ours the credentials that the other side is to use, with the own versions URL
     * @return the first step
     */
    public SenderStep register(String versionsUrl, String registrationToken, Credentials ours) {
        return discover(versionsUrl, registrationToken, credentials -> credentials.postCredentials(ours), ours);
    }

    /**
     * Updates a registration: to a newer version, to other endpoints, or to new tokens. Until the last answer the own
     * interface must accept both tokens, as {@link PeerAccess#offering} does; a failure leaves the former one.
     *
     * @param current the registration as it is
     * @param ours the credentials that the other side is to use from now on
     * @return the first step
     */
    public SenderStep update(Registration current, Credentials ours) {
        return discover(
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
        AuthorizedPeer peer = new AuthorizedPeer(current.theirs().token(), rules);
        return atCredentials(current.endpoints(), url -> {
            OcpiRequest<Credentials> request = peer.authorize(new CredentialsInterface(peer.at(url)).getCredentials());
            return exchange(
                    request,
                    theirs -> new Registration(current.version(), current.endpoints(), theirs, current.ours()),
                    List.of());
        });
    }

    /**
     * Ends a registration.
     *
     * @param current the registration as it is
     * @return the first step
     */
    public SenderStep end(Registration current) {
        AuthorizedPeer peer = new AuthorizedPeer(current.theirs().token(), rules);
        return atCredentials(current.endpoints(), url -> {
            OcpiRequest<Void> request = peer.authorize(new CredentialsInterface(peer.at(url)).deleteCredentials());
            return sent(request, reply -> {
                Outcome<Void> outcome = request.decode(reply);
                return outcome.isSuccess()
                        ? new SenderStep.Ended()
                        : new SenderStep.Failed(HandshakeFailure.of(request.method(), outcome));
            });
        });
    }

    private SenderStep discover(
            String versionsUrl,
            String token,
            Function<CredentialsInterface, OcpiRequest<Credentials>> request,
            Credentials ours) {
        AuthorizedPeer peer = new AuthorizedPeer(token, rules);
        return new Discovery<>(rules, peer, new Discovery.Steps<SenderStep>() {
                    @Override
                    public SenderStep send(Exchange<SenderStep> exchange) {
                        return new SenderStep.Send(exchange);
                    }

                    @Override
                    public SenderStep found(OfferedVersion version) {
                        return atCredentials(
                                version.endpoints(),
                                url -> exchange(
                                        peer.authorize(request.apply(new CredentialsInterface(peer.at(url)))),
                                        theirs ->
                                                new Registration(version.version(), version.endpoints(), theirs, ours),
                                        version.leftOut()));
                    }

                    @Override
                    public SenderStep otherVersion(VersionNumber version, String url) {
                        return new SenderStep.OtherVersion(version, url);
                    }

                    @Override
                    public SenderStep failed(HandshakeFailure failure) {
                        return new SenderStep.Failed(failure);
                    }
                })
                .start(versionsUrl);
    }

    private SenderStep atCredentials(List<Endpoint> endpoints, Function<String, SenderStep> next) {
        String url = NeededEndpoint.CREDENTIALS.urlIn(endpoints);
        if (url == null) {
            return new SenderStep.Failed(
                    HandshakeFailure.of(HandshakeFault.MISSING_ENDPOINT, ModuleID.CREDENTIALS + " is missing"));
        }
        UrlVerdict verdict = rules.urls().check(url);
        return verdict instanceof UrlVerdict.Allowed allowed
                ? next.apply(allowed.url())
                : new SenderStep.Failed(Discovery.refusal(verdict, "that of credentials"));
    }

    private static SenderStep exchange(
            OcpiRequest<Credentials> request, Function<Credentials, Registration> registered, List<Violation> leftOut) {
        return sent(request, reply -> {
            Outcome<Credentials> outcome = request.decode(reply);
            Credentials theirs = outcome.data();
            return theirs != null && Authorization.isToken(theirs.token())
                    ? new SenderStep.Registered(registered.apply(theirs), leftOut)
                    : new SenderStep.Failed(HandshakeFailure.of(request.method(), outcome));
        });
    }

    private static SenderStep sent(OcpiRequest<?> request, Function<HttpReply, SenderStep> answered) {
        return new SenderStep.Send(new Exchange<>(
                request, answered, () -> new SenderStep.Failed(HandshakeFailure.noAnswer(request.method()))));
    }
}
