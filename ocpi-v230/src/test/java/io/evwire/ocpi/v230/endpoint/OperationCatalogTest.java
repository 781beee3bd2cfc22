// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.Reference;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OperationCatalogTest {

    @Test
    void holdsEveryEndpointOfTheStandard() throws IOException {
        JsonNode facts = facts();
        List<String> expected = new ArrayList<>();
        facts.get("endpoints").forEach(fact -> expected.addAll(described(fact)));
        facts.get("editions").get("core-ed2").get("endpoints").forEach(fact -> expected.addAll(described(fact)));
        assertThat(OperationCatalog.BOOKINGS_10.operations())
                .extracting(OperationCatalogTest::described)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void holdsTheSameOperationsForBothEditionsOfBookings() {
        assertThat(OperationCatalog.BOOKINGS_11.operations())
                .extracting(OperationCatalogTest::described)
                .containsExactlyInAnyOrderElementsOf(OperationCatalog.BOOKINGS_10.operations().stream()
                        .map(OperationCatalogTest::described)
                        .toList());
        assertThat(OperationCatalog.BOOKINGS_11.operations())
                .contains(Bookings11Receiver.PUT_BOOKING)
                .doesNotContain(BookingsReceiver.PUT_BOOKING);
        assertThat(Bookings11Receiver.PUT_BOOKING.bodyType()).isEqualTo(OcpiTypes.BOOKINGS11_BOOKING);
    }

    @Test
    void takesValuesOfTheLengthsOfTheStandard() throws IOException {
        for (JsonNode fact : facts().get("endpoints")) {
            for (JsonNode parameter : fact.get("pathParams")) {
                JsonNode maxLength = parameter.get("maxLength");
                if (maxLength != null) {
                    String name = parameter.get("name").asString();
                    assertThat(OperationCatalog.BOOKINGS_10.operations())
                            .filteredOn(operation ->
                                    operation.template().parameters().contains(name))
                            .isNotEmpty()
                            .allSatisfy(
                                    operation -> assertThat(operation.template().maxLengthOf(name))
                                            .as(name)
                                            .isEqualTo(maxLength.asInt()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Booking", "bookings", "BOOKINGS", "booking"})
    void knowsBookingsByAnyOfItsNames(String name) {
        assertThat(match(new ModuleID(name), InterfaceRole.RECEIVER, "PUT", "/NL/CPO/B1"))
                .isInstanceOfSatisfying(
                        OperationMatch.Found.class,
                        found -> assertThat(found.operation()).isSameAs(BookingsReceiver.PUT_BOOKING));
    }

    @Test
    void findsTheCommandByItsName() {
        assertThat(match(ModuleID.COMMANDS, InterfaceRole.RECEIVER, "POST", "/START_SESSION"))
                .isInstanceOfSatisfying(
                        OperationMatch.Found.class,
                        found -> assertThat(found.operation()).isSameAs(CommandsReceiver.START_SESSION));
        assertThat(match(ModuleID.COMMANDS, InterfaceRole.RECEIVER, "POST", "/SELF_DESTRUCT"))
                .isEqualTo(new OperationMatch.Unknown());
    }

    @Test
    void prefersASegmentThatIsGivenToAValue() {
        assertThat(match(Modules.BOOKINGS, InterfaceRole.SENDER, "GET", "/booking_locations"))
                .isInstanceOfSatisfying(
                        OperationMatch.Found.class,
                        found -> assertThat(found.operation()).isSameAs(BookingsSender.GET_BOOKING_LOCATIONS));
        assertThat(match(Modules.PAYMENTS, InterfaceRole.SENDER, "POST", "/terminals/activate"))
                .isInstanceOfSatisfying(
                        OperationMatch.Found.class,
                        found -> assertThat(found.operation()).isSameAs(PaymentsSender.ACTIVATE_TERMINAL));
    }

    @Test
    void tellsAPathWithOtherMethodsFromAnUnknownOne() {
        assertThat(match(ModuleID.TARIFFS, InterfaceRole.RECEIVER, "POST", "/NL/CPO/T1"))
                .isInstanceOfSatisfying(
                        OperationMatch.OtherMethod.class,
                        other -> assertThat(other.allowed())
                                .containsExactlyInAnyOrder(HttpMethod.GET, HttpMethod.PUT, HttpMethod.DELETE));
        for (String path : List.of("/NL/CPO", "/NL//T1", "/NL/CPO/%zz", "/NL/CPO/T1/x", "/")) {
            assertThat(match(ModuleID.TARIFFS, InterfaceRole.RECEIVER, "GET", path))
                    .as(path)
                    .isEqualTo(new OperationMatch.Unknown());
        }
    }

    @Test
    void saysWhatIsWrongWithTheValuesInAPath() {
        OperationMatch.Found found = (OperationMatch.Found)
                match(ModuleID.TARIFFS, InterfaceRole.RECEIVER, "GET", "/NLD/CPO/" + "x".repeat(37) + "/");
        assertThat(found.values().violations()).hasSize(2);
        assertThat(found.toString()).doesNotContain("xxx");
    }

    private static OperationMatch match(ModuleID module, InterfaceRole role, String method, String path) {
        return OperationCatalog.BOOKINGS_10.match(module, role, method, path);
    }

    private static JsonNode facts() throws IOException {
        return new JsonMapper()
                .readTree(Reference.orSkip("reference/ocpi-2.3.0/facts.json").toFile());
    }

    /** What distinguishes the type of a body from the type that it is a part of. */
    private static String suffix(JsonNode fact) {
        JsonNode body = fact.get("requestBody");
        if (body.has("partial")) {
            return "Patch";
        }
        if (body.has("optionalFields")) {
            return "Activation";
        }
        if (body.get("type").asString().equals("Terminal")) {
            // The examples of mod_payments leave out what the table asks for: last_updated in POST, terminal_id in PUT.
            return fact.get("method").asString().equals("POST") ? "Creation" : "Update";
        }
        return "";
    }

    /** An operation in words; where the facts have one for several bodies, we have one for each body. */
    private static List<String> described(JsonNode fact) {
        JsonNode body = fact.get("requestBody");
        List<String> bodies = new ArrayList<>();
        Map<String, String> paths = new java.util.HashMap<>();
        if (body.isNull()) {
            bodies.add("none");
        } else if (body.has("oneOf")) {
            body.get("oneOf").forEach(one -> bodies.add(one.asString() + " 1"));
            if (body.has("mapping")) {
                body.get("mapping")
                        .properties()
                        .forEach(entry -> paths.put(entry.getValue().asString() + " 1", "/" + entry.getKey()));
            }
        } else {
            bodies.add(body.get("type").asString() + suffix(fact) + " "
                    + body.get("cardinality").asString());
        }
        List<String> queries = new ArrayList<>();
        fact.get("queryParams").forEach(query -> queries.add(query.get("name").asString()));
        JsonNode data = fact.get("responseData");
        String response = data.isNull()
                ? "nothing"
                : (data.get("cardinality").asString().equals("1") ? "" : "list of ")
                        + data.get("type").asString();
        return bodies.stream()
                .map(one -> String.join(
                        " ",
                        fact.get("module").asString(),
                        fact.get("interface").asString(),
                        fact.get("method").asString(),
                        paths.getOrDefault(one, fact.get("path").asString()),
                        queries.toString(),
                        one,
                        response))
                .toList();
    }

    private static String described(Operation<?, ?> operation) {
        OcpiType<?> body = operation.bodyType();
        OcpiType<?> data = operation.responseType().elementType();
        String module = operation.module().equals(Modules.BOOKINGS)
                ? "bookings"
                : operation.module().wireValue();
        return String.join(
                " ",
                module,
                operation.role() == null ? "BOTH" : operation.role().name(),
                operation.method().name(),
                operation.path(),
                operation.queryParameters().toString(),
                body == null ? "none" : body.name() + (operation.isBodyRequired() ? " 1" : " ?"),
                data == null ? "nothing" : (operation.responseType().isList() ? "list of " : "") + data.name());
    }
}
