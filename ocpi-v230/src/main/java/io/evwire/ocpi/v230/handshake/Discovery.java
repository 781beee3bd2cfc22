package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.endpoint.VersionsInterface;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.Version;
import io.evwire.ocpi.v230.versions.VersionDetails;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The part that both sides have in common: which versions and endpoints does the other one have? */
final class Discovery<S> {

    /** What to do with the outcome: the steps of one side. */
    interface Steps<S> {

        S send(OcpiRequest<?> request, Function<HttpReply, S> next);

        S found(VersionNumber version, List<Endpoint> endpoints);

        S failed(HandshakeFailure failure);
    }

    private final HandshakeRules rules;
    private final AuthorizedPeer peer;
    private final Steps<S> steps;

    Discovery(HandshakeRules rules, String token, Steps<S> steps) {
        this.rules = rules;
        this.peer = new AuthorizedPeer(token, rules.tokenForm(), rules.codec());
        this.steps = steps;
    }

    S start(String versionsUrl) {
        OcpiRequest<List<Version>> request =
                peer.authorize(new VersionsInterface(peer.at(versionsUrl)).getVersions(versionsUrl));
        return steps.send(request, reply -> {
            Decoded<OcpiResponse<List<Version>>> response = request.decode(reply);
            HandshakeFailure failure = HandshakeFailure.in(request.method(), reply, response);
            List<Version> versions = failure == null ? response.orThrow().data() : null;
            return versions == null ? failed(failure) : choose(versions);
        });
    }

    private S choose(List<Version> versions) {
        Version chosen = rules.highestCommon(versions);
        if (chosen == null) {
            return steps.failed(HandshakeFailure.of(
                    HandshakeFault.NO_COMMON_VERSION,
                    "none of " + rules.versions() + " among "
                            + versions.stream().map(Version::version).toList()));
        }
        OcpiRequest<VersionDetails> request =
                peer.authorize(new VersionsInterface(peer.at(chosen.url())).getVersionDetails(chosen.url()));
        return steps.send(request, reply -> {
            Decoded<OcpiResponse<VersionDetails>> response = request.decode(reply);
            HandshakeFailure failure = HandshakeFailure.in(request.method(), reply, response);
            VersionDetails details = failure == null ? response.orThrow().data() : null;
            return details == null ? failed(failure) : check(chosen.version(), details.endpoints());
        });
    }

    private S check(VersionNumber version, List<Endpoint> endpoints) {
        NeededEndpoint missing = rules.missing(endpoints);
        return missing == null
                ? steps.found(version, endpoints)
                : steps.failed(HandshakeFailure.of(
                        HandshakeFault.MISSING_ENDPOINT, missing.module() + " " + missing.role() + " is missing"));
    }

    private S failed(@Nullable HandshakeFailure failure) {
        return steps.failed(
                failure == null ? HandshakeFailure.of(HandshakeFault.UNREADABLE, "the answer has no data") : failure);
    }
}
