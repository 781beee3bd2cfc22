// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.http.UrlPolicy;
import io.evwire.ocpi.v230.scripted.ScriptedPeer;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Role;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A peer that is not as it should be ends no registration that could be, and begins none that could not. */
class FaultyPeerTest {

    private static final NeededEndpoint LOCATIONS = new NeededEndpoint(ModuleID.LOCATIONS, InterfaceRole.SENDER);

    private final ScriptedPeer peer = ScriptedPeer.wellBehaved();
    private final Credentials ours = new Platform("https://msp.example", Role.EMSP).credentials("token-B");

    @Test
    void registersWhereOneEndpointHasNoRoleAndAnotherIsOfACustomModule() {
        peer.details("""
            {"version":"2.3.0","endpoints":[
              {"identifier":"credentials","url":"https://cpo.example/ocpi/2.3.0/credentials"},
              {"identifier":"tariffs","url":"https://cpo.example/t"},
              {"identifier":"nlcpo-lamps","role":"LAMPLIGHTER","url":"https://cpo.example/l"},
              {"identifier":"nlcpo-doors","role":"SENDER","url":"https://cpo.example/d","colour":"green"},
              "locations",
              {"role":"SENDER","url":"https://cpo.example/x"},
              {"identifier":"locations","role":"SENDER","url":"https://cpo.example/ocpi/2.3.0/locations"}]}\
            """);

        SenderStep.Registered registered = (SenderStep.Registered) register();

        assertThat(registered.registration().endpoints())
                .extracting(endpoint -> endpoint.identifier().wireValue())
                .containsExactly("credentials", "nlcpo-doors", "locations");
        assertThat(registered.leftOut())
                .extracting(Violation::path)
                .containsExactly("/endpoints/1/role", "/endpoints/2/role", "/endpoints/4", "/endpoints/5/identifier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"RECEIVER\"", "\"BOTH\"", "null", "7"})
    void findsCredentialsWhateverTheirRole(String role) {
        peer.details("""
            {"version":"2.3.0","endpoints":[
              {"identifier":"Credentials","role":%s,"url":"https://cpo.example/ocpi/2.3.0/credentials"},
              {"identifier":"locations","role":"SENDER","url":"https://cpo.example/l"}]}\
            """.formatted(role));

        assertThat(register()).isInstanceOf(SenderStep.Registered.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\":\"2.2.1\",\"endpoints\":[]} | OTHER_VERSION",
                "{\"endpoints\":[]} | UNREADABLE",
                "{\"version\":\"2.3.0\"} | UNREADABLE",
                "{\"version\":\"2.3.0\",\"endpoints\":{}} | UNREADABLE",
                "[] | UNREADABLE",
                "null | UNREADABLE"
            })
    void sendsNoCredentialsToDetailsThatAreNotThoseOfTheVersion(String details, HandshakeFault fault) {
        peer.details(details);
        assertThat(failure(register()).fault()).isEqualTo(fault);
        assertThat(peer.asked()).noneMatch(asked -> asked.startsWith("POST"));
    }

    @Test
    void readsRelativeUrlsAgainstWhatTheyStandIn() {
        peer.success("GET " + ScriptedPeer.VERSIONS, "[{\"version\":\"2.3.0\",\"url\":\"/ocpi/2.3.0\"}]")
                .details("""
                    {"version":"2.3.0","endpoints":[
                      {"identifier":"credentials","role":"SENDER","url":"2.3.0/credentials"},
                      {"identifier":"locations","role":"SENDER","url":"//cpo.example/l/"}]}\
                    """);

        Registration registration = ((SenderStep.Registered) register()).registration();

        assertThat(registration.url(ModuleID.CREDENTIALS, InterfaceRole.SENDER)).isEqualTo(ScriptedPeer.CREDENTIALS);
        assertThat(registration.url(ModuleID.LOCATIONS, InterfaceRole.SENDER)).isEqualTo("https://cpo.example/l/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cpo.example/x",
                "https://127.0.0.1/x",
                "https://localhost/x",
                "https://[::1]/x",
                "https://169.254.169.254/latest",
                "https://2130706433/x",
                "https://0x7f.1/x",
                "https://user@cpo.example/x",
                "file:///etc/passwd",
                "ftp://cpo.example/x",
                "https:\\\\evil",
                "https://db.internal/x"
            })
    void asksNoUrlThatThePolicyRefuses(String url) {
        peer.success(
                "GET " + ScriptedPeer.VERSIONS,
                "[{\"version\":\"2.3.0\",\"url\":\"" + url.replace("\\", "\\\\") + "\"}]");
        assertThat(failure(register()).fault()).isEqualTo(HandshakeFault.REFUSED_URL);
        assertThat(peer.asked()).containsExactly("GET " + ScriptedPeer.VERSIONS);
    }

    @Test
    void leavesOutEndpointsThatMustNotBeAsked() {
        peer.details("""
            {"version":"2.3.0","endpoints":[
              {"identifier":"credentials","role":"SENDER","url":"https://cpo.example/ocpi/2.3.0/credentials"},
              {"identifier":"tokens","role":"RECEIVER","url":"https://10.0.0.1/tokens"},
              {"identifier":"locations","role":"SENDER","url":"https://cpo.example/l"}]}\
            """);

        SenderStep.Registered registered = (SenderStep.Registered) register();

        assertThat(registered.registration().url(ModuleID.TOKENS, InterfaceRole.RECEIVER))
                .isNull();
        assertThat(registered.leftOut())
                .containsExactly(new Violation(
                        "/endpoints", ViolationKind.RULE, "a URL that must not be asked: a private address"));
    }

    @Test
    void tellsOfAHigherVersionThatBothHaveAndSendsNothingThere() {
        peer.success(
                "GET " + ScriptedPeer.VERSIONS,
                "[{\"version\":\"2.2.1\",\"url\":\"/ocpi/2.2.1\"},{\"version\":\"2.1.1\",\"url\":\"/ocpi/2.1.1\"}]");
        HandshakeRules both = HandshakeRules.of()
                .withVersions(List.of(VersionNumber.V2_1_1, VersionNumber.V2_2_1, VersionNumber.V2_3_0));

        SenderStep step = peer.run(new SenderHandshake(both).register(ScriptedPeer.VERSIONS, "token-A", ours));

        assertThat(step).isEqualTo(new SenderStep.OtherVersion(VersionNumber.V2_2_1, "https://cpo.example/ocpi/2.2.1"));
        assertThat(peer.asked()).hasSize(1);
    }

    @Test
    void tellsA404PageAsThat() {
        peer.answer("GET " + ScriptedPeer.VERSIONS, 404, "<html>");
        HandshakeFailure failure = failure(register());
        assertThat(failure.httpStatus()).isEqualTo(404);
        assertThat(failure.statusCode()).isNull();
        assertThat(failure.detail()).startsWith("GET was answered with HTTP 404, and no response of OCPI in the body");
    }

    @Test
    void givesEachRequestAnIdAndAllTheIdOfTheConversation() {
        register();
        assertThat(peer.requests)
                .hasSize(3)
                .extracting(request -> request.headers().first("X-Request-ID"))
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(peer.requests)
                .extracting(request -> request.headers().first("X-Correlation-ID"))
                .doesNotContainNull()
                .containsOnly(peer.requests.get(0).headers().first("X-Correlation-ID"));
    }

    @Test
    void takesIdsFromTheRules() {
        var numbers = IntStream.iterate(1, n -> n + 1).mapToObj(n -> "id-" + n).iterator();
        HandshakeRules rules = HandshakeRules.of().withIds(numbers::next);
        SenderStep.Send first =
                (SenderStep.Send) new SenderHandshake(rules).register(ScriptedPeer.VERSIONS, "token-A", ours);
        assertThat(first.request().headers().first("X-Correlation-ID")).isEqualTo("id-1");
        assertThat(first.request().headers().first("X-Request-ID")).isEqualTo("id-2");
    }

    @Test
    void rollsBackAFailedPut() {
        PeerAccess before = PeerAccess.registered(((SenderStep.Registered) register()).registration());
        Credentials newer = ours.toBuilder().token("token-D").build();
        peer.code("PUT " + ScriptedPeer.CREDENTIALS, 200, 3001);

        PeerAccess during = before.offering(newer);
        assertThat(during.of(header("token-B"), TokenForm.BASE64)).isEqualTo(before.standing());
        assertThat(during.of(header("token-D"), TokenForm.BASE64)).isInstanceOf(Standing.Known.class);

        PeerAccess after = during.after(update(before, newer));
        assertThat(after).isEqualTo(before);
        assertThat(after.of(header("token-D"), TokenForm.BASE64)).isEqualTo(new Standing.Unknown());
    }

    @Test
    void keepsBothTokensWhereNobodyKnowsWhetherAPutWasCarriedOut() {
        PeerAccess before = PeerAccess.registered(((SenderStep.Registered) register()).registration());
        Credentials newer = ours.toBuilder().token("token-D").build();
        peer.answer("PUT " + ScriptedPeer.CREDENTIALS, 504, "<html>");

        SenderStep step = update(before, newer);

        assertThat(failure(step).isUncertain()).isTrue();
        PeerAccess after = before.offering(newer).after(step);
        assertThat(after.of(header("token-B"), TokenForm.BASE64)).isEqualTo(before.standing());
        assertThat(after.of(header("token-D"), TokenForm.BASE64)).isInstanceOf(Standing.Known.class);
    }

    @Test
    void keepsAnUncertainOfferWhenALaterHandshakeFailsForCertain() {
        PeerAccess before = PeerAccess.registered(((SenderStep.Registered) register()).registration());
        Credentials uncertain = ours.toBuilder().token("token-D").build();
        Credentials refused = ours.toBuilder().token("token-E").build();
        peer.answer("PUT " + ScriptedPeer.CREDENTIALS, 504, "<html>");
        PeerAccess after = before.offering(uncertain).after(update(before, uncertain));

        peer.code("PUT " + ScriptedPeer.CREDENTIALS, 200, 3001);
        PeerAccess later = after.offering(refused).after(update(before, refused));
        assertThat(later).isEqualTo(after);
        assertThat(later.of(header("token-D"), TokenForm.BASE64)).isInstanceOf(Standing.Known.class);
        assertThat(later.of(header("token-E"), TokenForm.BASE64)).isEqualTo(new Standing.Unknown());

        PeerAccess again = after.offering(uncertain).after(update(before, uncertain));
        assertThat(again).isEqualTo(after);
        PeerAccess read = after.after(new SenderStep.Failed(HandshakeFailure.of(HandshakeFault.UNAUTHORIZED, "GET")));
        assertThat(read).isEqualTo(after);
    }

    @Test
    void keepsNoMoreThanTheLatestUncertainOffers() {
        PeerAccess access = PeerAccess.registered(((SenderStep.Registered) register()).registration());
        peer.answer("PUT " + ScriptedPeer.CREDENTIALS, 504, "<html>");
        for (int i = 1; i <= 100; i++) {
            Credentials newer = ours.toBuilder().token("token-" + i).build();
            access = access.offering(newer).after(update(access, newer));
        }
        assertThat(access.uncertain()).hasSizeLessThan(20);
        assertThat(access.of(header("token-100"), TokenForm.BASE64)).isInstanceOf(Standing.Known.class);
        assertThat(access.of(header("token-1"), TokenForm.BASE64)).isEqualTo(new Standing.Unknown());
        assertThat(access.of(header("token-B"), TokenForm.BASE64)).isEqualTo(access.standing());
    }

    @ParameterizedTest
    @CsvSource({"200, 3000, true", "500, 3000, true", "200, 3001, false", "200, 2001, false", "401, 2000, false"})
    void takesAServersOwnFailureForUncertain(int httpStatus, int statusCode, boolean isUncertain) {
        peer.code("POST " + ScriptedPeer.CREDENTIALS, httpStatus, statusCode);
        assertThat(failure(register()).isUncertain()).isEqualTo(isUncertain);
    }

    @Test
    void takesTheNewTokenAfterAPutThatWasCarriedOut() {
        PeerAccess before = PeerAccess.registered(((SenderStep.Registered) register()).registration());
        Credentials newer = ours.toBuilder().token("token-D").build();
        PeerAccess after = before.offering(newer).after(update(before, newer));
        assertThat(after.of(header("token-B"), TokenForm.BASE64)).isEqualTo(new Standing.Unknown());
        assertThat(after.of(header("token-D"), TokenForm.BASE64)).isEqualTo(after.standing());
    }

    @Test
    void lets404sAndSilenceBeforeThePostChangeNothing() {
        SenderStep.Send first = (SenderStep.Send)
                new SenderHandshake(HandshakeRules.of()).register(ScriptedPeer.VERSIONS, "token-A", ours);
        HandshakeFailure silence = failure(first.unanswered());
        assertThat(silence.fault()).isEqualTo(HandshakeFault.NO_ANSWER);
        assertThat(silence.isUncertain()).isFalse();
        assertThat(PeerAccess.NONE.offering(ours).after(first.unanswered())).isEqualTo(PeerAccess.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "404, <html>secret</html>",
        "200, <html>secret</html>",
        "500, secret",
        "401, secret",
        "200, '{\"status_code\":2000,\"status_message\":\"secret\",\"timestamp\":\"2026-01-31T10:00:00Z\"}'"
    })
    void tellsTheCallerNothingOfWhatIsAtItsUrl(int httpStatus, String body) {
        peer.answer("GET " + ScriptedPeer.VERSIONS, httpStatus, body);
        ReceiverStep.Answered answered = receive(ScriptedPeer.VERSIONS, HandshakeRules.of());
        assertThat(answered.answer())
                .isEqualTo(new Answer(
                        200, StatusCode.UNUSABLE_API, "your versions and endpoints could not be read", null));
        assertThat(answered.failure()).isNotNull();
        assertThat(answered.failure().httpStatus()).isEqualTo(httpStatus);
    }

    @Test
    void answersAUrlThatMustNotBeAskedAsOneWhereNothingIs() {
        ReceiverStep.Answered answered = receive("https://10.0.0.1/versions", HandshakeRules.of());
        assertThat(answered.answer().message()).isEqualTo("your versions and endpoints could not be read");
        assertThat(answered.failure()).isNotNull();
        assertThat(answered.failure().fault()).isEqualTo(HandshakeFault.REFUSED_URL);
        assertThat(peer.asked()).isEmpty();
    }

    @Test
    void readsWhereAPartyMayHaveOneHostOnly() {
        peer.success(
                "GET " + ScriptedPeer.VERSIONS, "[{\"version\":\"2.3.0\",\"url\":\"https://other.example/2.3.0\"}]");
        HandshakeRules rules = HandshakeRules.of().withUrls(UrlPolicy.STANDARD.withSameHost());
        ReceiverStep.Answered answered = receive(ScriptedPeer.VERSIONS, rules);
        assertThat(answered.failure()).isNotNull();
        assertThat(answered.failure().detail()).endsWith("another host");
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpMethod.class,
            names = {"POST", "PUT"})
    void answers2001ToRolesThatTheOtherSideMayNotHaveAndAsksItNothing(HttpMethod method) {
        Registration known = ((SenderStep.Registered) register()).registration();
        Standing sender = method == HttpMethod.POST ? new Standing.Invited("token-A") : new Standing.Known(known);
        byte[] body = Ocpi230.codec().encodeToBytes(OcpiTypes.CREDENTIALS, ours);
        List<Standing> asked = new ArrayList<>();
        ReceiverHandshake handshake = new ReceiverHandshake(HandshakeRules.of(), (standing, roles) -> {
            asked.add(standing);
            return !roles.equals(ours.roles());
        });
        ReceiverStep step = handshake.received(sender, method, body, ours);
        assertThat(step).isInstanceOf(ReceiverStep.Answered.class);
        Answer answer = ((ReceiverStep.Answered) step).answer();
        assertThat(answer.httpStatus()).isEqualTo(200);
        assertThat(answer.statusCode().value()).isEqualTo(2001);
        assertThat(asked).containsExactly(sender);
        byte[] others = Ocpi230.codec()
                .encodeToBytes(
                        OcpiTypes.CREDENTIALS,
                        ours.toBuilder()
                                .roles(List.of(ours.roles().get(0).toBuilder()
                                        .partyId(CiString.of("OWN"))
                                        .build()))
                                .build());
        assertThat(handshake.received(sender, method, others, ours)).isInstanceOf(ReceiverStep.Fetch.class);
    }

    private ReceiverStep.Answered receive(String versionsUrl, HandshakeRules rules) {
        byte[] body = Ocpi230.codec()
                .encodeToBytes(
                        OcpiTypes.CREDENTIALS, ours.toBuilder().url(versionsUrl).build());
        return (ReceiverStep.Answered) peer.run(
                new ReceiverHandshake(rules).received(new Standing.Invited("token-A"), HttpMethod.POST, body, ours));
    }

    private SenderStep update(PeerAccess access, Credentials newer) {
        Registration current = ((Standing.Known) access.standing()).registration();
        return peer.run(new SenderHandshake(HandshakeRules.of(LOCATIONS)).update(current, newer));
    }

    private SenderStep register() {
        return peer.run(
                new SenderHandshake(HandshakeRules.of(LOCATIONS)).register(ScriptedPeer.VERSIONS, "token-A", ours));
    }

    private static Authorization header(String token) {
        return Authorization.of(token, TokenForm.BASE64);
    }

    private static HandshakeFailure failure(SenderStep step) {
        assertThat(step).isInstanceOf(SenderStep.Failed.class);
        return ((SenderStep.Failed) step).failure();
    }
}
