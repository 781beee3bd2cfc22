// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Tolerance;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HandshakeTest {

    private final Platform cpo = new Platform("https://cpo.example", Role.CPO);
    private final Platform msp = new Platform("https://msp.example", Role.EMSP);
    private final List<String> requests = new ArrayList<>();
    private SenderHandshake sender =
            new SenderHandshake(HandshakeRules.of(new NeededEndpoint(ModuleID.LOCATIONS, InterfaceRole.SENDER)));

    @BeforeEach
    void invite() {
        cpo.peer = new Standing.Invited("token-A");
    }

    @Test
    void registersBothSidesWithFreshTokens() {
        Registration registration = registered(register());
        assertThat(requests)
                .containsExactly(
                        "GET https://cpo.example/versions",
                        "GET https://cpo.example/2.3.0",
                        "POST https://cpo.example/2.3.0/credentials");
        Registration atCpo = ((Standing.Known) cpo.peer).registration();
        assertThat(registration.version()).isEqualTo(VersionNumber.V2_3_0);
        assertThat(registration.theirs().token())
                .isEqualTo("CPO-token-1")
                .isEqualTo(atCpo.ours().token());
        assertThat(atCpo.theirs().token())
                .isEqualTo("EMSP-token-1")
                .isEqualTo(registration.ours().token());
        assertThat(registration.url(ModuleID.LOCATIONS, InterfaceRole.SENDER))
                .isEqualTo("https://cpo.example/2.3.0/locations");
        assertThat(registration.url(ModuleID.LOCATIONS, InterfaceRole.RECEIVER)).isNull();
        assertThat(registration.url(ModuleID.CREDENTIALS, InterfaceRole.SENDER)).isNotNull();
    }

    @Test
    void registrationTokenIsDeadAfterwards() {
        register();
        assertThat(failure(register()).fault()).isEqualTo(HandshakeFault.UNAUTHORIZED);
    }

    @Test
    void updatesToNewTokensOnBothSides() {
        Registration first = registered(register());
        msp.peer = new Standing.Known(first);
        Registration second = registered(run(sender.update(first, fresh(first))));
        assertThat(requests).last().isEqualTo("PUT https://cpo.example/2.3.0/credentials");
        assertThat(second.theirs().token()).isNotEqualTo(first.theirs().token());
        assertThat(failure(run(sender.update(first, first.ours()))).fault()).isEqualTo(HandshakeFault.UNAUTHORIZED);
    }

    @Test
    void readsCredentialsAndEndsTheRegistration() {
        Registration registration = registered(register());
        assertThat(registered(run(sender.refresh(registration))).theirs()).isEqualTo(registration.theirs());
        assertThat(run(sender.end(registration))).isEqualTo(new SenderStep.Ended());
        assertThat(failure(run(sender.end(registration))).fault()).isEqualTo(HandshakeFault.UNAUTHORIZED);
    }

    @Test
    void doesNotPostWhereNoVersionIsCommon() {
        cpo.versions = List.of(new VersionNumber("2.2.1"));
        assertThat(failure(register()).fault()).isEqualTo(HandshakeFault.NO_COMMON_VERSION);
        assertThat(requests).containsExactly("GET https://cpo.example/versions");
    }

    @Test
    void takesTheHighestCommonVersionByItsNumbers() {
        cpo.versions = List.of(new VersionNumber("2.10"), new VersionNumber("2.9"), new VersionNumber("3.0"));
        sender = new SenderHandshake(
                HandshakeRules.of().withVersions(List.of(new VersionNumber("2.9"), new VersionNumber("2.10"))));
        assertThat(register())
                .isEqualTo(new SenderStep.OtherVersion(new VersionNumber("2.10"), "https://cpo.example/2.10"));
    }

    @Test
    void doesNotPostWhereAnEndpointIsMissing() {
        cpo.endpoints = cpo.endpoints.subList(0, 1);
        assertThat(failure(register()))
                .isEqualTo(HandshakeFailure.of(HandshakeFault.MISSING_ENDPOINT, "locations SENDER is missing"));
        assertThat(requests).noneMatch(request -> request.startsWith("POST"));
    }

    @Test
    void answers3001WhereTheSenderCannotBeReached() {
        msp.peer = new Standing.Unknown();
        HandshakeFailure failure = failure(
                run(sender.register("https://cpo.example/versions", "token-A", msp.credentials("not-accepted"))));
        assertThat(failure.fault()).isEqualTo(HandshakeFault.UNUSABLE_API);
        assertThat(failure.statusCode()).isEqualTo(StatusCode.UNUSABLE_API);
        assertThat(cpo.peer).isInstanceOf(Standing.Invited.class);
    }

    @Test
    void answers3002WhereTheSenderLacksTheVersion() {
        msp.versions = List.of(new VersionNumber("2.1.1"));
        assertThat(failure(register()).fault()).isEqualTo(HandshakeFault.UNSUPPORTED_VERSION);
    }

    @Test
    void answers3003WhereTheSenderLacksAnEndpoint() {
        cpo.rules = HandshakeRules.of(new NeededEndpoint(ModuleID.TOKENS, InterfaceRole.SENDER));
        assertThat(failure(register()).fault()).isEqualTo(HandshakeFault.NO_MATCHING_ENDPOINTS);
    }

    @Test
    void answers405ToAPostOfARegisteredPartyAndToTheOthersOfAnInvitedOne() {
        ReceiverHandshake receiver = new ReceiverHandshake(HandshakeRules.of());
        Standing known = new Standing.Known(registered(register()));
        assertThat(httpStatus(receiver, known, HttpMethod.POST)).isEqualTo(405);
        Standing invited = new Standing.Invited("token-A");
        assertThat(httpStatus(receiver, invited, HttpMethod.PUT)).isEqualTo(405);
        assertThat(httpStatus(receiver, invited, HttpMethod.DELETE)).isEqualTo(405);
        assertThat(httpStatus(receiver, known, HttpMethod.PATCH)).isEqualTo(405);
        assertThat(httpStatus(receiver, invited, HttpMethod.GET)).isEqualTo(200);
    }

    @Test
    void givesAnInvitedPartyTheTokenThatItWasInvitedWithAndARegisteredOneItsOwn() {
        ReceiverHandshake receiver = new ReceiverHandshake(HandshakeRules.of());
        Credentials ours = cpo.credentials("token-never-used");
        assertThat(read(receiver, new Standing.Invited("token-A"), ours))
                .isEqualTo(ours.toBuilder().token("token-A").build());
        Registration registration = registered(register());
        assertThat(read(receiver, new Standing.Known(registration), ours)).isEqualTo(registration.ours());
    }

    private static Credentials read(ReceiverHandshake receiver, Standing standing, Credentials ours) {
        ReceiverStep step = receiver.received(standing, HttpMethod.GET, new byte[0], ours);
        return ((ReceiverStep.Answered) step).answer().credentials();
    }

    @ParameterizedTest
    @EnumSource(HttpMethod.class)
    void answers401ToAnUnknownToken(HttpMethod method) {
        assertThat(httpStatus(new ReceiverHandshake(HandshakeRules.of()), new Standing.Unknown(), method))
                .isEqualTo(401);
    }

    @Test
    void answers401ToARegistrationTokenOnOtherModules() {
        Standing invited = new Standing.Invited("token-A");
        Answer refusal = ReceiverHandshake.refusal(invited, ModuleID.LOCATIONS);
        assertThat(refusal).isNotNull();
        assertThat(refusal.httpStatus()).isEqualTo(401);
        assertThat(ReceiverHandshake.refusal(invited, ModuleID.CREDENTIALS)).isNull();
        assertThat(ReceiverHandshake.refusal(invited, new ModuleID("versions"))).isNull();
        assertThat(ReceiverHandshake.refusal(new Standing.Unknown(), new ModuleID("versions")))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"'', 400, 2000", "'not JSON', 400, 2000", "'{\"token\":\"t\"}', 200, 2001"})
    void answersABodyThatIsNoCredentialsWithItsFault(String body, int httpStatus, int statusCode) {
        ReceiverStep step = new ReceiverHandshake(HandshakeRules.of())
                .received(
                        new Standing.Invited("token-A"),
                        HttpMethod.POST,
                        body.getBytes(StandardCharsets.UTF_8),
                        cpo.freshCredentials());
        Answer answer = ((ReceiverStep.Answered) step).answer();
        assertThat(answer.httpStatus()).isEqualTo(httpStatus);
        assertThat(answer.statusCode().value()).isEqualTo(statusCode);
    }

    @Test
    void refusesATokenThatALenientCodecLetPassAndNoHeaderCanCarry() {
        HandshakeRules lenient = HandshakeRules.of().withCodec(Ocpi230.codec().withTolerance(Tolerance.SALVAGE));
        String body = Ocpi230.codec()
                .encode(OcpiTypes.CREDENTIALS, msp.credentials("plain"))
                .replace("plain", "t\u00f6ken");

        ReceiverStep step = new ReceiverHandshake(lenient)
                .received(
                        new Standing.Invited("token-A"),
                        HttpMethod.POST,
                        body.getBytes(StandardCharsets.UTF_8),
                        cpo.freshCredentials());

        assertThat(((ReceiverStep.Answered) step).answer().statusCode().value()).isEqualTo(2001);
    }

    @ParameterizedTest
    @CsvSource({
        "401, '', UNAUTHORIZED",
        "405, '', ALREADY_REGISTERED",
        "500, '<html>', REFUSED",
        "200, '<html>', UNREADABLE",
        "200, '{\"status_code\":3001,\"timestamp\":\"2026-01-31T10:00:00Z\"}', UNUSABLE_API",
        "200, '{\"status_code\":3002,\"timestamp\":\"2026-01-31T10:00:00Z\"}', UNSUPPORTED_VERSION",
        "200, '{\"status_code\":3003,\"timestamp\":\"2026-01-31T10:00:00Z\"}', NO_MATCHING_ENDPOINTS",
        "200, '{\"status_code\":2001,\"timestamp\":\"2026-01-31T10:00:00Z\"}', REFUSED",
        "500, '{\"status_code\":1000,\"timestamp\":\"2026-01-31T10:00:00Z\"}', REFUSED"
    })
    void tellsWhyThePostFailed(int httpStatus, String body, HandshakeFault fault) {
        SenderStep step = sender.register("https://cpo.example/versions", "token-A", msp.freshCredentials());
        while (step instanceof SenderStep.Send send) {
            step = send.received(
                    send.request().method() == HttpMethod.POST
                            ? new HttpReply(httpStatus, Headers.NONE, body.getBytes(StandardCharsets.UTF_8))
                            : cpo.answer(send.request(), msp));
        }
        assertThat(failure(step).fault()).isEqualTo(fault);
    }

    @Test
    void showsNoToken() {
        SenderStep.Send first = (SenderStep.Send)
                sender.register("https://cpo.example/versions", "token-A", msp.credentials("token-B"));
        assertThat(first.request().headers().first(Authorization.HEADER)).isEqualTo("Token dG9rZW4tQQ==");
        Registration registration = registered(register());
        String texts = first + " " + cpo.peer + " " + new Standing.Invited("token-A") + " " + registration;
        assertThat(texts).doesNotContain("token-A", "dG9rZW4tQQ", "token-B", "token-1");
    }

    private Registration registered(SenderStep step) {
        assertThat(step).isInstanceOf(SenderStep.Registered.class);
        return ((SenderStep.Registered) step).registration();
    }

    private static HandshakeFailure failure(SenderStep step) {
        assertThat(step).isInstanceOf(SenderStep.Failed.class);
        return ((SenderStep.Failed) step).failure();
    }

    private int httpStatus(ReceiverHandshake receiver, Standing standing, HttpMethod method) {
        ReceiverStep step = receiver.received(standing, method, new byte[0], cpo.freshCredentials());
        return step instanceof ReceiverStep.Answered answered
                ? answered.answer().httpStatus()
                : -1;
    }

    private Credentials fresh(Registration current) {
        Credentials ours = msp.freshCredentials();
        msp.peer = new Standing.Known(new Registration(current.version(), current.endpoints(), current.theirs(), ours));
        return ours;
    }

    private SenderStep register() {
        Credentials ours = msp.freshCredentials();
        msp.peer = new Standing.Invited(ours.token());
        return run(sender.register("https://cpo.example/versions", "token-A", ours));
    }

    private SenderStep run(SenderStep first) {
        SenderStep step = first;
        while (step instanceof SenderStep.Send send) {
            requests.add(send.request().method() + " " + send.request().url());
            step = send.received(cpo.answer(send.request(), msp));
        }
        return step;
    }
}
