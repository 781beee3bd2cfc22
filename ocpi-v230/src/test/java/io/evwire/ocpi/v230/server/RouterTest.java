// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.InvalidObjectException;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.bookings11.BookingLocation;
import io.evwire.ocpi.v230.chargingprofiles.ChargingProfileResponse;
import io.evwire.ocpi.v230.chargingprofiles.ChargingProfileResponseType;
import io.evwire.ocpi.v230.commands.CommandResult;
import io.evwire.ocpi.v230.endpoint.CdrsReceiver;
import io.evwire.ocpi.v230.endpoint.CommandsSender;
import io.evwire.ocpi.v230.endpoint.TariffsReceiver;
import io.evwire.ocpi.v230.endpoint.VersionsInterface;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.PageHeaders;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.http.StatusTable;
import io.evwire.ocpi.v230.locations.EVSEPatch;
import io.evwire.ocpi.v230.tariffs.Tariff;
import io.evwire.ocpi.v230.tokens.AuthorizationInfo;
import io.evwire.ocpi.v230.tokens.LocationReferences;
import io.evwire.ocpi.v230.tokens.TokenType;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {

    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");
    private static final Headers IDS = Headers.NONE
            .with("X-Request-ID", "r1")
            .with("X-Correlation-ID", "c1")
            .with("OCPI-to-country-code", "DE")
            .with("OCPI-to-party-id", "MSP")
            .with("OCPI-from-country-code", "NL")
            .with("OCPI-from-party-id", "CPO");

    private final List<Throwable> failures = new ArrayList<>();
    private final List<@Nullable ModuleID> asked = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();

    private final class Locations implements LocationsReceiverHandler {

        @Override
        public Reply<Void> patchEVSE(
                Received received, Party owner, CiString locationId, CiString evseUid, EVSEPatch patch) {
            calls.add(owner + " " + locationId + " " + evseUid + " " + patch.status());
            return Reply.done();
        }
    }

    private final class Profiles implements ChargingProfilesReceiverHandler {

        @Override
        public Reply<ChargingProfileResponse> getActiveChargingProfile(
                Received received, CiString sessionId, int durationSeconds, String responseUrl) {
            calls.add(sessionId + " " + durationSeconds + " " + responseUrl);
            return Reply.of(ChargingProfileResponse.builder()
                    .result(ChargingProfileResponseType.ACCEPTED)
                    .timeout(30)
                    .build());
        }
    }

    private final class Tokens implements TokensSenderHandler {

        @Override
        public Reply<AuthorizationInfo> authorizeToken(
                Received received,
                CiString tokenUid,
                @Nullable TokenType type,
                @Nullable LocationReferences references) {
            calls.add(tokenUid + " " + type + " " + references);
            return Reply.error(404, StatusCode.UNKNOWN_TOKEN, "unknown token");
        }
    }

    private RouterBuilder builder() {
        return OcpiRouter.builder(
                        Ocpi230.codec(),
                        (headers, module) -> {
                            asked.add(module);
                            return headers.authorization() == null
                                    ? null
                                    : Reply.error(401, StatusCode.CLIENT_ERROR, "unknown token");
                        },
                        (request, failure) -> failures.add(failure))
                .withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private OcpiRouter router() {
        return builder()
                .on("/ocpi/locations", LocationsReceiverHandler.routes(new Locations()))
                .on("/ocpi/profiles/", ChargingProfilesReceiverHandler.routes(new Profiles()))
                .on("/ocpi/tokens", TokensSenderHandler.routes(new Tokens()))
                .build();
    }

    private static IncomingRequest request(String method, String url, String body) {
        return request(method, url, body, IDS);
    }

    private static IncomingRequest request(String method, String url, String body, Headers headers) {
        String[] parts = url.split("\\?", 2);
        return new IncomingRequest(
                method, parts[0], parts.length == 1 ? null : parts[1], headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static OcpiResponse<Void> read(HttpReply reply) {
        return new ResponseCodec(Ocpi230.codec())
                .decode(ResponseType.nothing(), reply.body())
                .orThrow();
    }

    private void assertRefused(IncomingRequest request, int httpStatus, int code, String inMessage) {
        HttpReply reply = router().answerNow(request);
        OcpiResponse<Void> response = read(reply);
        assertThat(reply.status()).isEqualTo(httpStatus);
        assertThat(response.statusCode().value()).isEqualTo(code);
        assertThat(response.statusMessage()).contains(inMessage);
        assertThat(response.timestamp()).isEqualTo(NOW);
        assertThat(calls).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void leadsARequestToItsHandlerWithTypedValues() {
        HttpReply reply = router().answerNow(request(
                "PATCH",
                "/ocpi/locations/NL/CPO/L%201/E%2F1",
                "{\"status\":\"CHARGING\",\"last_updated\":\"2026-01-31T10:00:00Z\"}"));
        assertThat(calls).containsExactly("NL-CPO L 1 E/1 CHARGING");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(new String(reply.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"status_code\":1000,\"timestamp\":\"2026-01-31T10:00:00Z\"}");
        assertThat(reply.headers().first("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void echoesTheIdsAndSwapsThePartiesInEveryAnswer() {
        for (String path :
                List.of("/ocpi/locations/NL/CPO/L/E/C", "/ocpi/tokens/T/authorize", "/x", "/ocpi/profiles")) {
            Headers headers = router().answerNow(request("POST", path, "")).headers();
            assertThat(headers.first("X-Request-ID")).as(path).isEqualTo("r1");
            assertThat(headers.first("X-Correlation-ID")).as(path).isEqualTo("c1");
            assertThat(headers.first("OCPI-to-party-id")).as(path).isEqualTo("CPO");
            assertThat(headers.first("OCPI-from-party-id")).as(path).isEqualTo("MSP");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/ocpi",
                "/ocpi/locationsX/NL/CPO/L",
                "/OCPI/locations/NL/CPO/L",
                "/ocpi/locations",
                "/ocpi/locations/NL/CPO",
                "/ocpi/locations/NL/CPO/L/E/C/x",
                "/ocpi/locations//CPO/L",
                "/ocpi/locations/NL/CPO/%zz",
                "/ocpi/locations/NL/CPO/%FF",
                "ocpi/locations/NL/CPO/L",
                "//ocpi/locations/NL/CPO/L",
            })
    void answersAPathThatLeadsNowhereWith404(String path) {
        assertRefused(request("GET", path, ""), 404, 2000, "nothing is here");
    }

    @Test
    void answersAnotherMethodWith405AndTheMethodsThatThereAre() {
        HttpReply reply = router().answerNow(request("DELETE", "/ocpi/locations/NL/CPO/L", ""));
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers().first("Allow")).isEqualTo("GET, PUT, PATCH");
        assertThat(read(reply).statusCode()).isEqualTo(StatusCode.CLIENT_ERROR);
        assertThat(router().answerNow(request("get", "/ocpi/locations/NL/CPO/L", ""))
                        .status())
                .isEqualTo(405);
    }

    @Test
    void answersWhatAHandlerDoesNotOverrideWith405() {
        assertRefused(request("GET", "/ocpi/locations/NL/CPO/L", ""), 405, 2000, "not supported");
    }

    @Test
    void asksTheGuardFirstAlsoAboutPathsThatLeadNowhere() {
        Headers token = Headers.NONE.with("Authorization", "Token eA==");
        for (String path : List.of("/ocpi/locations/NL/CPO/L", "/ocpi/locations/x", "/nowhere")) {
            assertRefused(request("GET", path, "", token), 401, 2000, "unknown token");
        }
        assertThat(asked).containsExactly(ModuleID.LOCATIONS, ModuleID.LOCATIONS, null);
    }

    @Test
    void refusesHeadersOfRoutingThatAreAtFault() {
        Headers half = Headers.NONE.with("OCPI-to-party-id", "MSP").with("X-Request-ID", "r1");
        assertRefused(request("GET", "/nowhere", "", half), 200, 2001, "OCPI-to-country-code");
        assertThat(asked).hasSize(1).containsOnlyNulls();
        Headers stranger = half.with("Authorization", "Token eA==");
        assertRefused(request("GET", "/nowhere", "", stranger), 401, 2000, "unknown token");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/ocpi/profiles/.%2E?duration=5&response_url=x | session_id: not . or ..",
                "/ocpi/profiles/S?duration=5&response_url=%z | percent-encoded",
                "/ocpi/profiles/S?duration=5 | response_url: required",
                "/ocpi/profiles/S?response_url=x | duration: required",
                "/ocpi/profiles/S?duration=five&response_url=x | duration: integer expected",
                "/ocpi/profiles/S?duration=&response_url=x | duration: integer expected",
                "/ocpi/profiles/S?duration=2147483648&response_url=x | duration: -2147483648 to 2147483647",
                "/ocpi/profiles/S?duration=99999999999999999999&response_url=x | duration: -2147483648 to 2147483647",
                "/ocpi/profiles/S?duration=1&duration=2&response_url=x | duration: stands 2 times",
            })
    void refusesAUrlAtFaultWith2001(String url, String inMessage) {
        assertRefused(request("GET", url, ""), 200, 2001, inMessage);
    }

    @Test
    void refusesATextOfAQueryThatIsTooLong() {
        String url = "/ocpi/profiles/S?duration=1&response_url=" + "x".repeat(256);
        assertRefused(request("GET", url, ""), 200, 2001, "response_url: at most 255");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":\"CHARGING\"} | 200 | 2001 | /last_updated: required",
                "{\"status\":7,\"last_updated\":\"2026-01-31T10:00:00Z\"} | 200 | 2001 | /status",
                "[] | 200 | 2001 | object",
                "{\"status\": | 400 | 2000 | ''",
                "'' | 400 | 2000 | ''",
            })
    void refusesABodyAtFault(String body, int httpStatus, int code, String inMessage) {
        assertRefused(request("PATCH", "/ocpi/locations/NL/CPO/L/E", body), httpStatus, code, inMessage);
    }

    @Test
    void takesABodyThatMayBeAbsentForNull() {
        HttpReply reply = router().answerNow(request("POST", "/ocpi/tokens/T1/authorize?type=APP_USER", ""));
        assertThat(calls).containsExactly("T1 APP_USER null");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(read(reply).statusCode()).isEqualTo(StatusCode.UNKNOWN_TOKEN);
    }

    @Test
    void tellsAPeerNothingOfAFailure() {
        IllegalStateException secret = new IllegalStateException("db-password");
        assertFails(secret, (received, owner, id) -> {
            throw secret;
        });
        assertFails(secret, (received, owner, id) -> Reply.later(CompletableFuture.failedFuture(secret)));
    }

    @ParameterizedTest
    @ValueSource(classes = {AssertionError.class, StackOverflowError.class, IOException.class})
    void answersWhateverIsThrown(Class<? extends Throwable> type) throws ReflectiveOperationException {
        Throwable thrown = type.getConstructor().newInstance();
        assertFails(thrown, (received, owner, id) -> {
            sneak(thrown);
            return null;
        });
        OcpiRouter router = OcpiRouter.builder(
                        Ocpi230.codec(),
                        (headers, module) -> {
                            sneak(thrown);
                            return null;
                        },
                        (request, failure) -> sneak(failure))
                .build();
        assertThat(read(router.answerNow(request("GET", "/t", ""))).statusCode())
                .isEqualTo(StatusCode.SERVER_ERROR);
    }

    @Test
    void passesOnThatTheHeapIsExhausted() {
        OutOfMemoryError exhausted = new OutOfMemoryError("simulated");
        OcpiRouter router = builder()
                .on("/t", tariffs((received, owner, id) -> {
                    throw exhausted;
                }))
                .build();
        assertThatThrownBy(() -> router.answer(request("GET", "/t/NL/CPO/T", "")))
                .isSameAs(exhausted);
        assertThat(failures).isEmpty();
    }

    /** Throws what the signature does not tell, as handlers in Kotlin do. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Test
    void treatsNoAnswerAndOneThatBreaksItsSchemaAsFailures() {
        assertFails(null, (received, owner, id) -> null);
        assertFails(null, (received, owner, id) -> Reply.later(CompletableFuture.completedFuture(null)));
        assertFails(null, (received, owner, id) -> Reply.of(200, StatusCode.SUCCESS, null, null));
        assertThat(failures.get(2)).isInstanceOf(InvalidObjectException.class);
    }

    private interface GetTariff {

        @Nullable
        Reply<Tariff> get(Received received, Party owner, CiString id);
    }

    private static Routes tariffs(GetTariff get) {
        return TariffsReceiverHandler.routes(new TariffsReceiverHandler() {
            @Override
            public Reply<Tariff> getTariff(Received received, Party owner, CiString tariffId) {
                return get.get(received, owner, tariffId);
            }
        });
    }

    private void assertFails(@Nullable Throwable expected, GetTariff get) {
        int before = failures.size();
        HttpReply reply = builder().on("/t", tariffs(get)).build().answerNow(request("GET", "/t/NL/CPO/T", ""));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().first("X-Request-ID")).isEqualTo("r1");
        assertThat(read(reply).statusCode()).isEqualTo(StatusCode.SERVER_ERROR);
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).doesNotContain("db-password");
        assertThat(failures).hasSize(before + 1);
        if (expected != null) {
            assertThat(failures.get(before)).isSameAs(expected);
        }
    }

    @Test
    void answersWhateverGuardAndListenerDo() {
        OcpiRouter router = OcpiRouter.builder(
                        Ocpi230.codec(),
                        (headers, module) -> {
                            throw new IllegalStateException("guard");
                        },
                        (request, failure) -> {
                            throw new IllegalStateException("listener");
                        })
                .build();
        HttpReply reply = router.answerNow(request("GET", "/t", ""));
        assertThat(read(reply).statusCode()).isEqualTo(StatusCode.SERVER_ERROR);
        assertThat(reply.headers().first("X-Request-ID")).isEqualTo("r1");
    }

    @Test
    void answersWhenTheHandlerDoes() {
        CompletableFuture<Reply<Tariff>> later = new CompletableFuture<>();
        CompletableFuture<HttpReply> answer = builder()
                .on("/t", tariffs((received, owner, id) -> Reply.later(later)))
                .build()
                .answer(request("GET", "/t/NL/CPO/T", ""));
        assertThat(answer).isNotDone();
        later.complete(Reply.<Tariff>notFound("unknown tariff").with(Headers.NONE.with("X-More", "1")));
        assertThat(answer).isCompleted();
        assertThat(answer.join().status()).isEqualTo(404);
        assertThat(answer.join().headers().first("X-More")).isEqualTo("1");
    }

    @Test
    void answersFaultsThatAHandlerFindsByItsTable() {
        Violation fault = new Violation("/id", ViolationKind.RULE, "another id than in the URL");
        OcpiRouter router = builder()
                .withStatusTable(StatusTable.STANDARD.with(ViolationKind.RULE, StatusCode.NOT_ENOUGH_INFORMATION))
                .on("/t", tariffs((received, owner, id) -> Reply.invalid(List.of(fault))))
                .build();
        OcpiResponse<Void> response = read(router.answerNow(request("GET", "/t/NL/CPO/T", "")));
        assertThat(response.statusCode()).isEqualTo(StatusCode.NOT_ENOUGH_INFORMATION);
        assertThat(response.statusMessage()).isEqualTo("/id: another id than in the URL");
    }

    @Test
    void givesPagesTheirHeaders() {
        Routes routes = VersionsInterfaceHandler.routes(new VersionsInterfaceHandler() {
            @Override
            public Reply<List<Version>> getVersions(Received received, String below) {
                assertThat(below).isEmpty();
                return Reply.page(List.of(), new PageHeaders(null, 7, 5));
            }
        });
        OcpiRouter router = builder()
                .at("/versions/", VersionsInterface.GET_VERSIONS, routes)
                .build();
        for (String path : List.of("/versions", "/versions/")) {
            HttpReply reply = router.answerNow(request("GET", path, ""));
            assertThat(reply.headers().first("X-Total-Count")).isEqualTo("7");
        }
        assertThat(router.answerNow(request("GET", "/versions/2.3.0", "")).status())
                .isEqualTo(404);
        assertThat(router.answerNow(request("PUT", "/versions", "")).headers().first("Allow"))
                .isEqualTo("GET");
    }

    @Test
    void tellsTheHandlerWhichOfOurUrlsWasAskedFor() {
        OcpiRouter router = builder()
                .below(
                        "/results",
                        CommandsSender.POST_COMMAND_RESULT,
                        CommandsSenderHandler.routes(new CommandsSenderHandler() {
                            @Override
                            public Reply<Void> postCommandResult(
                                    Received received, String below, CommandResult result) {
                                calls.add(below + " " + result.result());
                                return Reply.created();
                            }
                        }))
                .build();
        String body = "{\"result\":\"ACCEPTED\"}";
        assertThat(router.answerNow(request("POST", "/results/a%20b", body)).status())
                .isEqualTo(201);
        assertThat(calls).containsExactly("a b ACCEPTED");
        for (String path : List.of("/results", "/results/", "/results/a/b", "/resultsa")) {
            assertThat(router.answerNow(request("POST", path, body)).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(read(router.answerNow(request("POST", "/results/..", body))).statusCode())
                .isEqualTo(StatusCode.INVALID_PARAMETERS);
        assertThat(calls).hasSize(1);
    }

    @Test
    void listsItsEndpoints() {
        assertThat(router().endpoints("https://msp.example"))
                .extracting(Endpoint::identifier, Endpoint::role, Endpoint::url)
                .containsExactly(
                        tuple(ModuleID.LOCATIONS, InterfaceRole.RECEIVER, "https://msp.example/ocpi/locations"),
                        tuple(ModuleID.CHARGINGPROFILES, InterfaceRole.RECEIVER, "https://msp.example/ocpi/profiles"),
                        tuple(ModuleID.TOKENS, InterfaceRole.SENDER, "https://msp.example/ocpi/tokens"));
    }

    @Test
    void leavesTheHandlerItsHeaders() {
        Headers hub = Headers.NONE.with("OCPI-from-party-id", "HUB");
        HttpReply reply = builder()
                .on(
                        "/t",
                        tariffs((received, owner, id) ->
                                Reply.<Tariff>notFound("unknown").with(hub)))
                .build()
                .answerNow(request("GET", "/t/NL/CPO/T", ""));
        assertThat(reply.headers().first("OCPI-from-party-id")).isEqualTo("HUB");
        assertThat(reply.headers().first("OCPI-to-party-id")).isEqualTo("CPO");
    }

    @Test
    void tellsTheHandlerWhatCame() {
        List<Received> all = new ArrayList<>();
        builder()
                .on("/t", tariffs((received, owner, id) -> {
                    all.add(received);
                    return Reply.notSupported();
                }))
                .build()
                .answerNow(request("GET", "/t/NL/CPO/s3cr3t?more=s3cr3t", ""));
        assertThat(all).hasSize(1);
        Received received = all.get(0);
        assertThat(received.operation()).isSameAs(TariffsReceiver.GET_TARIFF);
        assertThat(received.headers().requestId()).isEqualTo("r1");
        assertThat(received.path().owner()).isEqualTo(Party.of("NL", "CPO"));
        assertThat(received.query().first("more")).isEqualTo("s3cr3t");
        assertThat(received.http().method()).isEqualTo("GET");
        assertThat(received.tolerated()).isEmpty();
        assertThat(received.toString()).doesNotContain("s3cr3t");
    }

    @Test
    void tellsTheHandlerWhatWasLetPassOfTheHeaders() {
        List<Received> all = new ArrayList<>();
        List<Received> checked = new ArrayList<>();
        OcpiRouter.builder(
                        Ocpi230.codec().withTolerance(Tolerance.SALVAGE),
                        (headers, module) -> null,
                        (request, failure) -> failures.add(failure))
                .withCheck((received, body) -> {
                    checked.add(received);
                    return null;
                })
                .on("/t", tariffs((received, owner, id) -> {
                    all.add(received);
                    return Reply.notSupported();
                }))
                .build()
                .answerNow(new IncomingRequest(
                        "GET", "/t/NL/CPO/T", null, IDS.with("OCPI-from-party-id", "CPOX"), new byte[0]));
        assertThat(failures).isEmpty();
        assertThat(all)
                .singleElement()
                .satisfies(received -> assertThat(received.tolerated())
                        .extracting(Violation::path, Violation::found)
                        .containsExactly(tuple("OCPI-from-party-id", "\"CPOX\"")));
        assertThat(checked.get(0).tolerated()).isEqualTo(all.get(0).tolerated());
    }

    @ParameterizedTest
    @CsvSource({"900, 0", "900.0, 1", "%2B900, 1", "-5, 0"})
    void readsANumberAsLenientlyAsABody(String text, int tolerated) {
        List<Integer> durations = new ArrayList<>();
        List<Received> all = new ArrayList<>();
        OcpiRouter.builder(
                        Ocpi230.codec().withTolerance(Tolerance.TOLERANT),
                        (headers, module) -> null,
                        (request, failure) -> failures.add(failure))
                .on("/p", ChargingProfilesReceiverHandler.routes(new ChargingProfilesReceiverHandler() {
                    @Override
                    public Reply<ChargingProfileResponse> getActiveChargingProfile(
                            Received received, CiString sessionId, int durationSeconds, String responseUrl) {
                        durations.add(durationSeconds);
                        all.add(received);
                        return Reply.notSupported();
                    }
                }))
                .build()
                .answerNow(
                        new IncomingRequest("GET", "/p/S", "duration=" + text + "&response_url=x", IDS, new byte[0]));
        assertThat(failures).isEmpty();
        assertThat(durations).containsExactly(text.equals("-5") ? -5 : 900);
        assertThat(all.get(0).tolerated())
                .hasSize(tolerated)
                .allMatch(fault -> fault.path().equals("duration"));
    }

    @Test
    void readsATimeAsLenientlyAsThatOfAPage() {
        List<Instant> times = new ArrayList<>();
        List<Received> all = new ArrayList<>();
        OcpiRouter.builder(
                        Ocpi230.codec().withTolerance(Tolerance.TOLERANT),
                        (headers, module) -> null,
                        (request, failure) -> failures.add(failure))
                .on("/b", Bookings11SenderHandler.routes(new Bookings11SenderHandler() {
                    @Override
                    public Reply<List<BookingLocation>> getBookingLocations(
                            Received received, PageQuery page, @Nullable Instant from, @Nullable Instant to) {
                        times.add(from);
                        times.add(to);
                        all.add(received);
                        return Reply.notSupported();
                    }
                }))
                .build()
                .answerNow(new IncomingRequest(
                        "GET",
                        "/b/booking_locations",
                        "timeslot_from=2026-01-31T11:00:00%2B01:00&timeslot_to=2026-01-31T10:00:00Z",
                        IDS,
                        new byte[0]));
        assertThat(failures).isEmpty();
        assertThat(times).containsExactly(NOW, NOW);
        assertThat(all.get(0).tolerated()).extracting(Violation::path).containsExactly("timeslot_from");
    }

    @Test
    void prefersTheLongestPath() {
        OcpiRouter router = builder()
                .on("/t", tariffs((received, owner, id) -> Reply.notFound("short")))
                .on("/t/NL", tariffs((received, owner, id) -> Reply.notFound("long")))
                .build();
        assertThat(read(router.answerNow(request("GET", "/t/NL/DE/CPO/T", ""))).statusMessage())
                .isEqualTo("long");
        assertThat(read(router.answerNow(request("GET", "/t/DE/CPO/T", ""))).statusMessage())
                .isEqualTo("short");
    }

    @Test
    void refusesWhatIsNoPathOrIsTaken() {
        Routes routes = tariffs((received, owner, id) -> Reply.notSupported());
        for (String path : List.of("", "/", "t", "/t?x", "/t#x", "/t t", "/\u00e9")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder().on(path, routes))
                    .withMessageContaining("begins with a slash");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().on("/t", routes).on("/t/", routes))
                .withMessageContaining("another path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().at("/t", TariffsReceiver.GET_TARIFF, routes))
                .withMessageContaining("use on");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().below("/t", CdrsReceiver.GET_CDR, routes))
                .withMessageContaining("not one of the routes");
    }

    @Test
    void refusesAnswersThatContradictThemselves() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reply.error(StatusCode.SUCCESS, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Reply.invalid(List.of()));
    }

    @Test
    void showsNothingOfARequestThatMayBeASecret() {
        IncomingRequest request = request("GET", "/tokens/s3cr3t?response_url=s3cr3t", "s3cr3t");
        assertThat(request.toString()).doesNotContain("s3cr3t").contains("6 bytes");
    }
}
