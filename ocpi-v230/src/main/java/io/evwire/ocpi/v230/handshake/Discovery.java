// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.endpoint.VersionsInterface;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Outcome;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.http.UrlVerdict;
import io.evwire.ocpi.v230.versions.Version;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The part that both sides have in common: which versions and endpoints does the other one have? */
final class Discovery<S> {

    /** What to do with the outcome: the steps of one side. */
    interface Steps<S> {

        S send(Exchange<S> exchange);

        S found(OfferedVersion version);

        S otherVersion(VersionNumber version, String url);

        S failed(HandshakeFailure failure);
    }

    private final HandshakeRules rules;
    private final AuthorizedPeer peer;
    private final Steps<S> steps;

    Discovery(HandshakeRules rules, AuthorizedPeer peer, Steps<S> steps) {
        this.rules = rules;
        this.peer = peer;
        this.steps = steps;
    }

    S start(String versionsUrl) {
        UrlVerdict verdict = rules.urls().check(versionsUrl);
        if (!(verdict instanceof UrlVerdict.Allowed allowed)) {
            return refused(verdict, "that of the versions");
        }
        String url = allowed.url();
        OcpiRequest<List<Version>> request = peer.authorize(new VersionsInterface(peer.at(url)).getVersions(url));
        return ask(request, versions -> choose(url, versions));
    }

    private S choose(String versionsUrl, List<Version> versions) {
        Version chosen = rules.highestCommon(versions);
        if (chosen == null) {
            return steps.failed(HandshakeFailure.of(
                    HandshakeFault.NO_COMMON_VERSION,
                    "none of " + rules.versions() + " among "
                            + versions.stream().map(Version::version).toList()));
        }
        UrlVerdict verdict = rules.urls().check(versionsUrl, chosen.url());
        if (!(verdict instanceof UrlVerdict.Allowed allowed)) {
            return refused(verdict, "that of version " + chosen.version());
        }
        String url = allowed.url();
        if (!chosen.version().equals(VersionNumber.V2_3_0)) {
            return steps.otherVersion(chosen.version(), url);
        }
        OcpiRequest<OfferedVersion> request = peer.authorize(
                OcpiRequest.of(HttpMethod.GET, url, null, ResponseType.one(OfferedVersion.TYPE), rules.codec()));
        return ask(request, details -> check(url, details));
    }

    private S check(String detailsUrl, OfferedVersion details) {
        if (!details.version().equals(VersionNumber.V2_3_0)) {
            return steps.failed(HandshakeFailure.of(
                    HandshakeFault.OTHER_VERSION,
                    "details of version " + details.version() + " where 2.3.0 was asked for"));
        }
        OfferedVersion usable = details.at(detailsUrl, rules.urls());
        NeededEndpoint missing = rules.missing(usable.endpoints());
        return missing == null
                ? steps.found(usable)
                : steps.failed(HandshakeFailure.of(
                        HandshakeFault.MISSING_ENDPOINT, missing.module() + " " + missing.role() + " is missing"));
    }

    private <D> S ask(OcpiRequest<D> request, Function<D, S> next) {
        return steps.send(new Exchange<>(
                request,
                reply -> {
                    Outcome<D> outcome = request.decode(reply);
                    D data = outcome.data();
                    return data == null
                            ? steps.failed(HandshakeFailure.of(request.method(), outcome))
                            : next.apply(data);
                },
                () -> steps.failed(HandshakeFailure.noAnswer(request.method()))));
    }

    private S refused(UrlVerdict verdict, String which) {
        return steps.failed(refusal(verdict, which));
    }

    /** A URL that must not be asked; the reason is for the own log. */
    static HandshakeFailure refusal(@Nullable UrlVerdict verdict, String which) {
        String reason = verdict instanceof UrlVerdict.Refused refused ? ": " + refused.reason() : "";
        return HandshakeFailure.of(
                HandshakeFault.REFUSED_URL, "a URL of the other side must not be asked, " + which + reason);
    }
}
