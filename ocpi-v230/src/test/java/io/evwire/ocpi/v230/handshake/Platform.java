// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.credentials.CredentialsRole;
import io.evwire.ocpi.v230.endpoint.VersionsInterface;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.locations.BusinessDetails;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.Version;
import io.evwire.ocpi.v230.versions.VersionDetails;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of two parties in the tests: answers versions and credentials without a network. */
final class Platform {

    static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

    final String root;
    final Role role;
    List<VersionNumber> versions = List.of(new VersionNumber("2.2.1"), VersionNumber.V2_3_0);
    List<Endpoint> endpoints;
    Standing peer = new Standing.Unknown();
    HandshakeRules rules = HandshakeRules.of();
    int tokensMade;

    Platform(String root, Role role) {
        this.root = root;
        this.role = role;
        this.endpoints = List.of(
                endpoint(ModuleID.CREDENTIALS, InterfaceRole.RECEIVER, "/2.3.0/credentials"),
                endpoint(ModuleID.LOCATIONS, InterfaceRole.SENDER, "/2.3.0/locations"));
    }

    private Endpoint endpoint(ModuleID module, InterfaceRole interfaceRole, String path) {
        return Endpoint.builder()
                .identifier(module)
                .role(interfaceRole)
                .url(root + path)
                .build();
    }

    Credentials credentials(String token) {
        return Credentials.builder()
                .token(token)
                .url(root + "/versions")
                .roles(List.of(CredentialsRole.builder()
                        .role(role)
                        .countryCode(CiString.of("NL"))
                        .partyId(CiString.of("ABC"))
                        .businessDetails(BusinessDetails.builder().name("ABC").build())
                        .build()))
                .build();
    }

    Credentials freshCredentials() {
        return credentials(role + "-token-" + ++tokensMade);
    }

    /** Who sent a request, as far as this platform knows its only peer. */
    Standing standing(OcpiRequest<?> request) {
        Authorization header = Authorization.read(request.headers().first(Authorization.HEADER));
        String token = peer instanceof Standing.Known known
                ? known.registration().ours().token()
                : peer instanceof Standing.Invited invited ? invited.registrationToken() : null;
        return header != null && token != null && header.holds(token, TokenForm.BASE64) ? peer : new Standing.Unknown();
    }

    /** Answers any request; what must be fetched is fetched from the other platform. */
    HttpReply answer(OcpiRequest<?> request, Platform other) {
        Standing sender = standing(request);
        String path = request.url().substring(root.length());
        if (path.endsWith("credentials")) {
            byte @Nullable [] body = request.body();
            ReceiverStep step = new ReceiverHandshake(rules)
                    .received(sender, request.method(), body == null ? new byte[0] : body, freshCredentials());
            while (step instanceof ReceiverStep.Fetch fetch) {
                step = fetch.received(other.answer(fetch.request(), this));
            }
            return finish(step);
        }
        Answer refusal = ReceiverHandshake.refusal(sender, new ModuleID("versions"));
        if (refusal != null) {
            return refusal.reply(Ocpi230.codec(), NOW);
        }
        return path.equals("/versions") ? versions() : details();
    }

    private HttpReply finish(ReceiverStep step) {
        if (step instanceof ReceiverStep.Registered registered) {
            peer = new Standing.Known(registered.registration());
            return registered.answer().reply(Ocpi230.codec(), NOW);
        }
        if (step instanceof ReceiverStep.Ended ended) {
            peer = new Standing.Unknown();
            return ended.answer().reply(Ocpi230.codec(), NOW);
        }
        return ((ReceiverStep.Answered) step).answer().reply(Ocpi230.codec(), NOW);
    }

    private HttpReply versions() {
        List<Version> list = versions.stream()
                .map(version -> Version.builder()
                        .version(version)
                        .url(root + "/" + version)
                        .build())
                .toList();
        return VersionsInterface.GET_VERSIONS.reply(Ocpi230.codec(), 200, OcpiResponse.success(list, NOW));
    }

    private HttpReply details() {
        VersionDetails details = VersionDetails.builder()
                .version(VersionNumber.V2_3_0)
                .endpoints(endpoints)
                .build();
        return VersionsInterface.GET_VERSION_DETAILS.reply(Ocpi230.codec(), 200, OcpiResponse.success(details, NOW));
    }
}
