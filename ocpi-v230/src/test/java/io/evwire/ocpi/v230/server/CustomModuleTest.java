// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.endpoint.LocationsReceiver;
import io.evwire.ocpi.v230.endpoint.Operation;
import io.evwire.ocpi.v230.endpoint.OperationCatalog;
import io.evwire.ocpi.v230.endpoint.OperationMatch;
import io.evwire.ocpi.v230.endpoint.RemoteEndpoint;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Page;
import io.evwire.ocpi.v230.http.PageHeaders;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.types.CiString;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module of two parties' own, street lamps, beside those of OCPI. */
class CustomModuleTest {

    private record Lamp(String colour, BigDecimal watts) {

        static Decoded<Lamp> read(Map<String, @Nullable Object> members) {
            return members.get("colour") instanceof String colour && members.get("watts") instanceof BigDecimal watts
                    ? new Decoded.Valid<>(new Lamp(colour, watts), List.of())
                    : new Decoded.Invalid<>(
                            List.of(new Violation("/colour", ViolationKind.REQUIRED, "a lamp has a colour and watts")),
                            false);
        }

        Map<String, @Nullable Object> write() {
            return Map.of("colour", colour, "watts", watts);
        }
    }

    private static final ModuleID LAMPS = new ModuleID("nlcpo-lamps");
    private static final OcpiType<Lamp> LAMP = OcpiType.ofJson("nlcpo-lamps", "Lamp", Lamp::read, Lamp::write);
    private static final Operation<Lamp, Void> PUT_LAMP = Operation.of(
            LAMPS,
            InterfaceRole.RECEIVER,
            "putLamp",
            HttpMethod.PUT,
            "/{country_code}/{party_id}/{lamp_id}",
            LAMP,
            ResponseType.nothing());
    private static final Operation<Void, List<Lamp>> GET_LAMPS = Operation.of(
            LAMPS, InterfaceRole.RECEIVER, "getLamps", HttpMethod.GET, "/all", null, ResponseType.list(LAMP));

    private final Map<CiString, Lamp> lamps = new HashMap<>();
    private final Routes routes = Routes.NONE
            .with(PUT_LAMP, (received, lamp) -> {
                lamps.put(received.path().get("lamp_id"), lamp);
                return Reply.created();
            })
            .with(
                    GET_LAMPS,
                    (received, none) ->
                            Reply.page(List.copyOf(lamps.values()), new PageHeaders(null, lamps.size(), null)));
    private final OcpiRouter router = OcpiRouter.builder(
                    Ocpi230.codec(), (headers, module) -> null, (request, failure) -> {})
            .on("/lamps", routes)
            .build();
    private final RemoteEndpoint endpoint = RemoteEndpoint.of("/lamps");

    @Test
    void sendsAndAnswersItsRequests() {
        OcpiRequest<Void> put =
                PUT_LAMP.request(endpoint, new Lamp("green", new BigDecimal("7.5")), Query.NONE, "NL", "CPO", "l 1");
        assertThat(put.url()).isEqualTo("/lamps/NL/CPO/l%201");
        assertThat(put.decode(answer(put)).httpStatus()).isEqualTo(201);
        OcpiRequest<List<Lamp>> get = GET_LAMPS.request(endpoint, null, Query.NONE);
        Page<Lamp> page = Page.read(get, answer(get));
        assertThat(page.objects()).containsExactly(new Lamp("green", new BigDecimal("7.5")));
    }

    @Test
    void answersTheFaultsThatItsOwnReaderTells() {
        HttpReply reply = router.answerNow(new IncomingRequest(
                "PUT", "/lamps/NL/CPO/l1", null, Headers.NONE, "{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(new String(reply.body(), StandardCharsets.UTF_8))
                .contains("\"status_code\":2001", "/colour: a lamp has a colour and watts");
    }

    @Test
    void tellsWhereInAListAFaultIs() {
        HttpReply reply = HttpReply.json(
                200,
                "{\"data\":[{\"colour\":\"red\",\"watts\":1},{}],\"status_code\":1000,\"timestamp\":\"2026-01-31T10:00:00Z\"}"
                        .getBytes(StandardCharsets.UTF_8));
        Page<Lamp> page = Page.read(GET_LAMPS.request(endpoint, null, Query.NONE), reply);
        assertThat(page.objects()).hasSize(1);
        assertThat(page.faulty().get(0).violations())
                .extracting(Violation::path)
                .containsExactly("/data/1/colour");
    }

    @Test
    void keepsWhatItsOwnReaderLetPassAndWhatItTookInstead() {
        Violation repaired =
                new Violation("/watts", ViolationKind.TYPE, "a number expected").remedied(Remedy.REPAIR, "\"7\"", "7");
        OcpiType<Lamp> lenient = OcpiType.ofJson(
                "nlcpo-lamps",
                "Lamp",
                members -> new Decoded.Valid<>(new Lamp("red", BigDecimal.valueOf(7)), List.of(repaired)),
                Lamp::write);
        Decoded<Lamp> decoded = Ocpi230.codec().decode(lenient, "{\"watts\":\"7\"}");
        assertThat(((Decoded.Valid<Lamp>) decoded).tolerated()).containsExactly(repaired);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "{\"colour\":", "{\"colour\":\"red\",\"colour\":\"red\"}"})
    void refusesWhatIsNoObject(String json) {
        assertThat(Ocpi230.codec().decode(LAMP, json).isValid()).isFalse();
    }

    @Test
    void isFoundInACatalogThatHasIt() {
        OperationCatalog catalog = OperationCatalog.STANDARD.with(List.of(PUT_LAMP, GET_LAMPS));
        assertThat(catalog.match(new ModuleID("NLCPO-lamps"), InterfaceRole.RECEIVER, "PUT", "/NL/CPO/1"))
                .isInstanceOfSatisfying(
                        OperationMatch.Found.class,
                        found -> assertThat(found.operation()).isSameAs(PUT_LAMP));
        assertThat(catalog.operations()).containsAll(OperationCatalog.BOOKINGS_11.operations());
        assertThatIllegalArgumentException().isThrownBy(() -> catalog.with(List.of(PUT_LAMP)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lamps", "/lamps/", "//", "/{lamp id}", "/lamps?x", "{a}/b", "/a{b}"})
    void refusesAPathThatIsNone(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operation.of(
                        LAMPS, InterfaceRole.SENDER, "x", HttpMethod.GET, path, null, ResponseType.nothing()));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUT_LAMP.request(endpoint, null, Query.NONE, "NL", "CPO"))
                .withMessageContaining("has 3 values, found 2");
        assertThatIllegalArgumentException().isThrownBy(() -> routes.with(PUT_LAMP, (received, lamp) -> Reply.done()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> routes.with(LocationsReceiver.PUT_LOCATION, (received, location) -> Reply.done()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> OcpiRouter.builder(Ocpi230.codec(), (headers, module) -> null, (request, failure) -> {})
                                .on("/lamps", Routes.NONE));
    }

    private HttpReply answer(OcpiRequest<?> request) {
        byte[] body = request.body();
        return router.answerNow(new IncomingRequest(
                request.method().name(),
                URI.create(request.url()).getRawPath(),
                null,
                request.headers(),
                body == null ? new byte[0] : body));
    }
}
