// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.bookings11.BookingLocationPatch;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.endpoint.LocationsSender;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.endpoint.SessionsReceiver;
import io.evwire.ocpi.v230.handshake.HandshakeRules;
import io.evwire.ocpi.v230.handshake.SenderHandshake;
import io.evwire.ocpi.v230.handshake.SenderStep;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Page;
import io.evwire.ocpi.v230.http.PagePolicy;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Pages;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.locations.LocationPatch;
import io.evwire.ocpi.v230.party.Objects230;
import io.evwire.ocpi.v230.party.PushReplies;
import io.evwire.ocpi.v230.patch.PatchResult;
import io.evwire.ocpi.v230.payments.TerminalCreation;
import io.evwire.ocpi.v230.payments.TerminalUpdate;
import io.evwire.ocpi.v230.server.Bookings11ReceiverHandler;
import io.evwire.ocpi.v230.server.IncomingRequest;
import io.evwire.ocpi.v230.server.LocationsReceiverHandler;
import io.evwire.ocpi.v230.server.OcpiRouter;
import io.evwire.ocpi.v230.server.PaymentsReceiverHandler;
import io.evwire.ocpi.v230.server.PaymentsSenderHandler;
import io.evwire.ocpi.v230.server.Received;
import io.evwire.ocpi.v230.server.Reply;
import io.evwire.ocpi.v230.server.SessionsReceiverHandler;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.types.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The faults of peers that are out there, each made by a peer that otherwise behaves, and what this library makes of
 * them. Those of a handshake are in {@code FaultyPeerTest}.
 */
class ScriptedFaultsTest
        implements LocationsReceiverHandler,
                SessionsReceiverHandler,
                PaymentsReceiverHandler,
                Bookings11ReceiverHandler {

    private static final String LIST = "https://cpo.example/ocpi/2.3.0/locations";
    private static final String AT_ONCE = "\"status_code\":1000,\"timestamp\":\"2026-01-31T10:00:00Z\"}";

    private final List<Object> taken = new ArrayList<>();
    private final ScriptedPeer peer = ScriptedPeer.wellBehaved();
    private final OcpiRouter router = OcpiRouter.builder(
                    Ocpi230.codec(), (headers, module) -> null, (request, failure) -> {})
            .on("/locations", LocationsReceiverHandler.routes(this))
            .on("/sessions", SessionsReceiverHandler.routes(this))
            .on("/payments", PaymentsReceiverHandler.routes(this))
            .on("/our-payments", PaymentsSenderHandler.routes(new PaymentsSenderHandler() {
                @Override
                public Reply<Void> putTerminal(Received received, CiString terminalId, TerminalUpdate terminal) {
                    taken.add(terminal);
                    return Reply.done();
                }
            }))
            .on("/bookings", Bookings11ReceiverHandler.routes(this))
            .build();

    private Location held = Objects230.location("L1", Objects230.START).toBuilder()
            .evses(List.of(Objects230.evse("E1", Objects230.START), Objects230.evse("E2", Objects230.START)))
            .build();
    private Session session;

    // 1. URLs

    @Test
    void redirectsEveryUrlButTheOneThatItAdvertises() {
        String withSlash = ScriptedPeer.CREDENTIALS + "/";
        peer.details("""
            {"version":"2.3.0","endpoints":[{"identifier":"credentials","role":"SENDER","url":"%s"}]}\
            """.formatted(withSlash))
                .answer("POST " + ScriptedPeer.CREDENTIALS, 307, "")
                .success("POST " + withSlash, ScriptedPeer.THEIRS);
        assertThat(register()).isInstanceOf(SenderStep.Registered.class);
        assertThat(peer.asked()).last().isEqualTo("POST " + withSlash);
    }

    @Test
    void hasAQueryInItsEndpoints() {
        LocationsSender locations = new LocationsSender(RemoteEndpoint.of(LIST + "/?tenant=7"));
        peer.success("GET " + LIST + "/?tenant=7&limit=1", "[]")
                .success("GET " + LIST + "/L1?tenant=7", location("L1"));
        OcpiRequest<List<Location>> list = locations.getLocations(PageQuery.ALL.from(0, 1));
        assertThat(list.url()).isEqualTo(LIST + "/?tenant=7&offset=0&limit=1");
        OcpiRequest<Location> one = locations.getLocation("L1");
        assertThat(one.decode(peer.send(one)).data()).isNotNull();
    }

    // 2. Lists

    @ParameterizedTest(name = "{1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | [ONE] | X-Total-Count: 500 | COUNT_DIFFERS",
                "200 | [ONE,{\"id\":\"L2\"}] | X-Total-Count: 2 | FAULTY_ELEMENTS",
                "200 | ABSENT | | NO_DATA",
                "500 | [ONE] | | FAILED",
                "404 | PAGE | | FAILED",
                "200 | [ONE] | Link: https://cpo.example/next; rel=next | UNREADABLE_LINK",
                "200 | [ONE] | Link: <https://other.example/next>; rel=\"next\" | OTHER_SERVER",
                "200 | [ONE] | Link: <http://cpo.example/ocpi/2.3.0/locations?p=2>; rel=\"next\" | OTHER_SERVER",
                "200 | [ONE] | Link: <https://cpo.example/ocpi/2.3.0/locations>; rel=\"next\" | REPEATED_LINK",
                "200 | [ONE] | X-Total-Count: 1 | COMPLETE"
            })
    void givesAListThatIsNotWhatItSeems(int status, String data, String header, Pages.Ending ending) {
        String body = data.equals("PAGE")
                ? "<html>"
                : data.equals("ABSENT")
                        ? "{" + AT_ONCE
                        : "{\"data\":" + data.replace("ONE", location("L1")) + "," + AT_ONCE;
        Headers headers = header == null
                ? Headers.NONE
                : Headers.NONE.with(
                        header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 2));
        peer.answer("GET " + LIST, request -> new HttpReply(status, headers, utf8(body)));

        Pages<Location> pages = pages(PagePolicy.STANDARD);
        pages.forEachRemaining(page -> {});

        assertThat(pages.ending()).isEqualTo(ending);
    }

    @Test
    void tellsWhichElementIsFaultyAndWhatItWas() {
        peer.success("GET " + LIST, "[" + location("L1") + ",{\"id\":\"L2\"}]");
        Page<Location> page = pages(PagePolicy.STANDARD).next();
        assertThat(page.faulty()).hasSize(1);
        assertThat(page.faulty().get(0).id()).isEqualTo("L2");
        assertThat(page.faulty().get(0).json()).isEqualTo("{\"id\":\"L2\"}");
        assertThat(page.faulty().get(0).violations()).isNotEmpty();
    }

    @Test
    void isBehindAProxyAndDoesNotKnowItsScheme() {
        peer.answer("GET " + LIST, request -> reply("[]", "http://cpo.example/ocpi/2.3.0/locations?p=2"))
                .success("GET " + LIST + "?p=2", "[]");
        Pages<Location> pages = pages(PagePolicy.STANDARD.withHttpsForHttp());
        pages.forEachRemaining(page -> {});
        assertThat(pages.ending()).isEqualTo(Pages.Ending.COMPLETE);
        assertThat(peer.asked()).containsExactly("GET " + LIST, "GET " + LIST + "?p=2");
    }

    @Test
    void neverEnds() {
        for (int i = 0; i < 10; i++) {
            String link = LIST + "?p=" + (i + 1);
            peer.answer("GET " + LIST + (i == 0 ? "" : "?p=" + i), request -> reply("[]", link));
        }
        Pages<Location> byPages = pages(PagePolicy.STANDARD.withMaxPages(5));
        byPages.forEachRemaining(page -> {});
        assertThat(byPages.ending()).isEqualTo(Pages.Ending.NO_END);
        assertThat(peer.requests).hasSize(5);
        Pages<Location> byEmptyPages = pages(PagePolicy.STANDARD.withMaxEmptyPages(3));
        byEmptyPages.forEachRemaining(page -> {});
        assertThat(byEmptyPages.ending()).isEqualTo(Pages.Ending.NO_END);
    }

    // 3. Roles

    @ParameterizedTest
    @ValueSource(strings = {"PTP", "HUB"})
    void hasARoleThatTheTableOfTypesForgets(String role) {
        peer.success(
                "POST " + ScriptedPeer.CREDENTIALS,
                ScriptedPeer.THEIRS.replace("\"CPO\",\"country_code\"", "\"" + role + "\",\"country_code\""));
        SenderStep.Registered registered = (SenderStep.Registered) register();
        assertThat(registered.registration().theirs().roles().get(0).role()).isEqualTo(Role.valueOf(role));
    }

    // 4. Patches

    @Test
    void patchesOneEvseWithinItsLocation() {
        assertThat(patch("{\"evses\":[" + evse("E2", "CHARGING") + "],\"last_updated\":\"2026-01-31T11:00:00Z\"}"))
                .contains("\"status_code\":1000");
        assertThat(held.evses()).extracting(evse -> evse.uid().wireValue()).containsExactly("E1", "E2");
        assertThat(held.evses())
                .extracting(EVSE::status)
                .extracting(Enum::name)
                .containsExactly("AVAILABLE", "CHARGING");
    }

    @Test
    void renamesAnObject() {
        assertThat(patch("{\"id\":\"L9\",\"last_updated\":\"2026-01-31T11:00:00Z\"}"))
                .contains("\"status_code\":2001");
        assertThat(held.id().wireValue()).isEqualTo("L1");
    }

    @Test
    void sendsAnOldPatchLateAndANewOneTwice() {
        patch("{\"name\":\"new\",\"last_updated\":\"2026-01-31T11:00:00Z\"}");
        assertThat(patch("{\"name\":\"old\",\"last_updated\":\"2026-01-31T10:30:00Z\"}"))
                .contains("\"status_code\":1000");
        assertThat(held.name()).isEqualTo("new");
        Location once = held;
        patch("{\"name\":\"new\",\"last_updated\":\"2026-01-31T11:00:00Z\"}");
        assertThat(held).isEqualTo(once);
    }

    @Test
    void sendsThePeriodsOfASessionTwice() {
        send("PUT", "/sessions/NL/CPO/S1", """
            {"country_code":"NL","party_id":"CPO","id":"S1","start_date_time":"2026-01-31T10:00:00Z","kwh":0,
             "cdr_token":{"country_code":"DE","party_id":"MSP","uid":"U","type":"RFID","contract_id":"C"},
             "auth_method":"COMMAND","location_id":"L1","evse_uid":"E1","connector_id":"1","currency":"EUR",
             "status":"ACTIVE","last_updated":"2026-01-31T10:00:00Z"}\
            """);
        String periods = """
            {"kwh":5,"charging_periods":[{"start_date_time":"2026-01-31T10:15:00Z",
             "dimensions":[{"type":"ENERGY","volume":5}]}],"last_updated":"2026-01-31T10:15:00Z"}\
            """;
        send("PATCH", "/sessions/NL/CPO/S1", periods);
        send("PATCH", "/sessions/NL/CPO/S1", periods);
        assertThat(session.chargingPeriods()).hasSize(1);
    }

    // 5. The specification's own bodies

    @Test
    void createsATerminalOfWhichItKnowsTheIdAlone() {
        assertThat(send("POST", "/payments/terminals", "{\"terminal_id\":\"T1\"}"))
                .contains("\"status_code\":1000");
        assertThat(taken).hasSize(1).first().isInstanceOf(TerminalCreation.class);
    }

    @Test
    void replacesATerminalWithoutItsId() {
        String body = "{\"customer_reference\":\"C\",\"last_updated\":\"2026-01-31T10:00:00Z\"}";
        assertThat(send("PUT", "/our-payments/terminals/T1", body)).contains("\"status_code\":1000");
        assertThat(taken).hasSize(1).first().isInstanceOf(TerminalUpdate.class);
    }

    @Test
    void patchesSomeOfTheTermsOfABooking() {
        String body = "{\"booking_terms\":{\"remote_auth_supported\":true},\"last_updated\":\"2026-01-31T10:00:00Z\"}";
        assertThat(send("PATCH", "/bookings/NL/CPO/booking_locations/B1", body)).contains("\"status_code\":1000");
        assertThat(taken).hasSize(1).first().isInstanceOf(BookingLocationPatch.class);
    }

    @Test
    void givesAResponseWithoutDataWhichIsNotTheEmptyList() {
        peer.answer("GET " + LIST, 200, "{" + AT_ONCE);
        OcpiRequest<List<Location>> request = new LocationsSender(RemoteEndpoint.of(LIST)).getLocations(PageQuery.ALL);
        assertThat(request.decode(peer.send(request)).response().orThrow().data())
                .isNull();
    }

    // 6. Answers

    @Test
    void answersWithAPageForPeople() {
        SessionsReceiver sessions = new SessionsReceiver(RemoteEndpoint.of("https://cpo.example/nowhere"));
        OcpiRequest<Session> request = sessions.getSession(Objects230.CPO, "S1");
        assertThat(request.decode(peer.send(request)).inWords())
                .startsWith("HTTP 404, and no response of OCPI in the body");
    }

    @Override
    public Reply<Void> patchLocation(Received received, Party owner, CiString id, LocationPatch patch) {
        PatchResult<Location> result = patch.apply(held);
        held = result.object();
        return PushReplies.to(result);
    }

    @Override
    public Reply<Void> putSession(Received received, Party owner, CiString id, Session put) {
        session = put;
        return Reply.created();
    }

    @Override
    public Reply<Void> patchSession(Received received, Party owner, CiString id, SessionPatch patch) {
        PatchResult<Session> result = patch.apply(session);
        session = result.object();
        return PushReplies.to(result);
    }

    @Override
    public Reply<Void> postTerminal(Received received, TerminalCreation terminal) {
        taken.add(terminal);
        return Reply.created();
    }

    @Override
    public Reply<Void> patchBookingLocation(
            Received received, Party owner, CiString bookingLocationId, BookingLocationPatch patch) {
        taken.add(patch);
        return Reply.done();
    }

    private String patch(String body) {
        return send("PATCH", "/locations/NL/CPO/L1", body);
    }

    private String send(String method, String path, String body) {
        HttpReply reply = router.answerNow(new IncomingRequest(method, path, null, Headers.NONE, utf8(body)));
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    private SenderStep register() {
        Credentials ours = Ocpi230.codec()
                .decode(OcpiTypes.CREDENTIALS, ScriptedPeer.THEIRS.replace("token-C", "token-B"))
                .orThrow();
        return peer.run(new SenderHandshake(HandshakeRules.of()).register(ScriptedPeer.VERSIONS, "token-A", ours));
    }

    private Pages<Location> pages(PagePolicy policy) {
        OcpiRequest<List<Location>> first = new LocationsSender(RemoteEndpoint.of(LIST)).getLocations(PageQuery.ALL);
        return new Pages<>(first, request -> Page.read(request, peer.send(request)), policy);
    }

    private static HttpReply reply(String data, String link) {
        Headers headers = Headers.NONE.with("Link", "<" + link + ">; rel=\"next\"");
        return new HttpReply(200, headers, utf8("{\"data\":" + data + "," + AT_ONCE));
    }

    private static String location(String id) {
        return Ocpi230.codec().encode(OcpiTypes.LOCATION, Objects230.location(id, Objects230.START));
    }

    private static String evse(String uid, String status) {
        return Ocpi230.codec()
                .encode(OcpiTypes.EVSE, Objects230.evse(uid, Objects230.START.plusSeconds(3600)))
                .replace("AVAILABLE", status);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
