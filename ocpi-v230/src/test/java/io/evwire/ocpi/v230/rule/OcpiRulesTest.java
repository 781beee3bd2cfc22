package io.evwire.ocpi.v230.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.locations.EVSE;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OcpiRulesTest {

    private static final String LOCATION = """
            {"country_code":"NL","party_id":"EVW","id":"L1","publish":%s,"address":"A 1","city":"B","country":"NLD",\
            "coordinates":{"latitude":"51.047599","longitude":"3.729944"},"time_zone":"Europe/Amsterdam",\
            "last_updated":"2026-01-01T00:00:00Z"%s}""";

    private static final String CDR = """
            {"country_code":"NL","party_id":"EVW","id":"%s","start_date_time":"2026-01-01T00:00:00Z",\
            "end_date_time":"2026-01-01T01:00:00Z","cdr_token":{"country_code":"NL","party_id":"MSP","uid":"1","type":"RFID",\
            "contract_id":"c"},"auth_method":"WHITELIST","cdr_location":{"id":"L1","address":"A","city":"B","country":"NLD",\
            "coordinates":{"latitude":"51.047599","longitude":"3.729944"},"evse_uid":"e","evse_id":"NL*EVW*E1",\
            "connector_id":"1","connector_standard":"IEC_62196_T2","connector_format":"SOCKET","connector_power_type":\
            "AC_3_PHASE"},"currency":"EUR","charging_periods":[{"start_date_time":"2026-01-01T00:00:00Z","dimensions":[\
            {"type":"%s","volume":1}]}],"total_cost":{"before_taxes":1},"total_energy":1,"total_time":1,\
            "last_updated":"2026-01-01T02:00:00Z"%s}""";

    private static final String TARIFF = """
            {"country_code":"NL","party_id":"EVW","id":"T","currency":"EUR","tax_included":"NO","elements":[{\
            "price_components":[{"type":"%s","price":1,"step_size":1}],"restrictions":{"reservation":"RESERVATION"}}],\
            "last_updated":"2026-01-01T00:00:00Z"}""";

    private static final String PARKING =
            "{\"id\":\"p\",\"vehicle_types\":[\"%s\"],\"restricted_to_type\":false,\"reservation_required\":false}";

    private static final String MEASURES = """
            "max_vehicle_weight":3500,"max_vehicle_height":200,"max_vehicle_length":500,"max_vehicle_width":200,\
            "parking_space_length":550,"parking_space_width":300,"dangerous_goods_allowed":false,""";

    private static final String ROLE =
            "{\"role\":\"CPO\",\"party_id\":\"%s\",\"country_code\":\"NL\",\"business_details\":{\"name\":\"x\"}}";

    private static final String CREDENTIALS = "{\"token\":\"t\",\"url\":\"https://x\",\"roles\":[%s,%s]%s}";

    private static final String START = """
            {"response_url":"https://x","token":{"country_code":"NL","party_id":"MSP","uid":"1","type":"RFID",\
            "contract_id":"c","issuer":"i","valid":true,"whitelist":"NEVER","last_updated":"2026-01-01T00:00:00Z"},\
            "location_id":"L1"%s}""";

    private static final String EVSE_OF_TWO = """
            {"uid":"u","status":"AVAILABLE","connectors":[%s,%s],"last_updated":"2026-01-01T00:00:00Z"}""";

    private static final String CONNECTOR = """
            {"id":"%s","standard":"IEC_62196_T2","format":"SOCKET","power_type":"AC_3_PHASE","max_voltage":230,\
            "max_amperage":16,"last_updated":"2026-01-01T00:00:00Z"}""";

    /** For each rule an object that breaks it and the place, then one that does not. */
    static Stream<Arguments> cases() {
        String allowed = ",\"publish_allowed_to\":[%s]";
        String hours = "{\"twentyfourseven\":%s%s}";
        String open = ",\"regular_hours\":[{\"weekday\":1,\"period_begin\":\"%s\",\"period_end\":\"%s\"}]";
        String mix = "{\"is_green_energy\":true,\"energy_sources\":[{\"source\":\"SOLAR\",\"percentage\":%s},"
                + "{\"source\":\"WIND\",\"percentage\":40.5}]}";
        String place = ",\"parking_places\":[%s,%s]";
        String refers = ",\"parking_places\":[" + PARKING.formatted("MOTORCYCLE") + "],\"evses\":[{\"uid\":\"u\","
                + "\"status\":\"AVAILABLE\",\"connectors\":[" + CONNECTOR.formatted("1")
                + "],\"parking\":[{\"parking_id\":\"%s\"}],\"last_updated\":\"2026-01-01T00:00:00Z\"}]";
        String car = PARKING.formatted("PERSONAL_VEHICLE");
        return Stream.of(
                of(
                        OcpiRule.PUBLISH_ALLOWED_TO,
                        "Location",
                        LOCATION.formatted("true", allowed.formatted("{\"group_id\":\"g\"}")),
                        "/publish_allowed_to",
                        LOCATION.formatted("false", allowed.formatted("{\"group_id\":\"g\"}"))),
                of(
                        OcpiRule.PUBLISH_TOKEN_IDENTIFIED,
                        "Location",
                        LOCATION.formatted("false", allowed.formatted("{\"issuer\":\"i\"}")),
                        "/publish_allowed_to/0",
                        LOCATION.formatted("false", allowed.formatted("{\"visual_number\":\"v\",\"issuer\":\"i\"}"))),
                of(
                        OcpiRule.PUBLISH_TOKEN_TYPE,
                        "PublishTokenType",
                        "{\"uid\":\"1\"}",
                        "/type",
                        "{\"uid\":\"1\",\"type\":\"RFID\"}"),
                of(
                        OcpiRule.PUBLISH_TOKEN_ISSUER,
                        "PublishTokenType",
                        "{\"visual_number\":\"1\"}",
                        "/issuer",
                        "{\"visual_number\":\"1\",\"issuer\":\"i\"}"),
                of(
                        OcpiRule.HOURS_LISTED,
                        "Hours",
                        hours.formatted("true", open.formatted("08:00", "20:00")),
                        "/regular_hours",
                        hours.formatted("true", "")),
                of(
                        OcpiRule.HOURS_LISTED,
                        "Hours",
                        hours.formatted("false", ""),
                        "/regular_hours",
                        hours.formatted("false", open.formatted("08:00", "20:00"))),
                of(
                        OcpiRule.HOURS_ORDER,
                        "Location",
                        LOCATION.formatted(
                                "true",
                                ",\"opening_times\":" + hours.formatted("false", open.formatted("20:00", "08:00"))),
                        "/opening_times/regular_hours/0/period_end",
                        LOCATION.formatted("true", "")),
                of(
                        OcpiRule.PARKING_UNIQUE,
                        "Location",
                        LOCATION.formatted("true", place.formatted(car, car.replace("\"p\"", "\"P\""))),
                        "/parking_places/1/id",
                        LOCATION.formatted("true", place.formatted(car, car.replace("\"p\"", "\"q\"")))),
                of(
                        OcpiRule.PARKING_KNOWN,
                        "Location",
                        LOCATION.formatted("true", refers.formatted("other")),
                        "/evses/0/parking/0/parking_id",
                        LOCATION.formatted("true", refers.formatted("P"))),
                of(
                        OcpiRule.CONNECTOR_UNIQUE,
                        "EVSE",
                        EVSE_OF_TWO.formatted(CONNECTOR.formatted("1"), CONNECTOR.formatted("1")),
                        "/connectors/1/id",
                        EVSE_OF_TWO.formatted(CONNECTOR.formatted("1"), CONNECTOR.formatted("2"))),
                of(
                        OcpiRule.ENERGY_SHARES,
                        "EnergyMix",
                        mix.formatted("59.4"),
                        "/energy_sources",
                        mix.formatted("59.50")),
                of(OcpiRule.PARKING_MEASURES, "Parking", PARKING.formatted("TRUCK"), "", car),
                of(
                        OcpiRule.PARKING_IMAGE,
                        "Parking",
                        PARKING.formatted("DISABLED").replace("{", "{" + MEASURES),
                        "/images",
                        PARKING.formatted("MOTORCYCLE")),
                of(
                        OcpiRule.ROLE_UNIQUE,
                        "Credentials",
                        CREDENTIALS.formatted(ROLE.formatted("ABC"), ROLE.formatted("abc"), ""),
                        "/roles/1",
                        CREDENTIALS.formatted(ROLE.formatted("ABC"), ROLE.formatted("ABD"), "")),
                of(
                        OcpiRule.HUB_PARTY_ID,
                        "Credentials",
                        CREDENTIALS.formatted(
                                ROLE.formatted("ABC"), ROLE.formatted("ABD"), ",\"hub_party_id\":\"NLHB\""),
                        "/hub_party_id",
                        CREDENTIALS.formatted(
                                ROLE.formatted("ABC"), ROLE.formatted("ABD"), ",\"hub_party_id\":\"NLHUB\"")),
                of(
                        OcpiRule.CREDIT_REFERENCE,
                        "CDR",
                        CDR.formatted("c", "ENERGY", ",\"credit\":true"),
                        "/credit_reference_id",
                        CDR.formatted("c", "ENERGY", ",\"credit\":true,\"credit_reference_id\":\"d\"")),
                of(
                        OcpiRule.CDR_ID_LENGTH,
                        "CDR",
                        CDR.formatted("c".repeat(37), "ENERGY", ""),
                        "/id",
                        CDR.formatted("c".repeat(39), "ENERGY", ",\"credit\":true,\"credit_reference_id\":\"d\"")),
                of(
                        OcpiRule.SESSION_DIMENSION,
                        "CDR",
                        CDR.formatted("c", "STATE_OF_CHARGE", ""),
                        "/charging_periods/0/dimensions/0/type",
                        CDR.formatted("c", "MAX_POWER", "")),
                of(
                        OcpiRule.RESERVATION_PRICE,
                        "Tariff",
                        TARIFF.formatted("ENERGY"),
                        "/elements/0/price_components/0/type",
                        TARIFF.formatted("TIME")),
                of(
                        OcpiRule.START_EVSE,
                        "StartSession",
                        START.formatted(",\"connector_id\":\"1\""),
                        "/evse_uid",
                        START.formatted(",\"connector_id\":\"1\",\"evse_uid\":\"u\"")),
                of(
                        OcpiRule.BOOKING_PLACE,
                        "bookings/BookingLocation",
                        bookingLocation(""),
                        "",
                        bookingLocation(",\"evse_uid\":\"u\"")),
                of(
                        OcpiRule.BOOKING_PLACE,
                        "bookings11/BookingLocation",
                        bookingLocation(""),
                        "/booking_option",
                        bookingLocation(",\"booking_option\":{\"evse_uid\":\"u\"}")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void findsWhatBreaksARuleAndNothingElse(OcpiRule rule, String type, String broken, String path, String kept) {
        assertThat(check(type, broken)).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo(path);
            assertThat(violation.kind()).isEqualTo(ViolationKind.RULE);
            assertThat(violation.detail()).endsWith("[" + rule.id() + "]").doesNotContain("`");
            assertThat(violation.errorCode()).isEqualTo(rule.statusCode());
        });
        assertThat(check(type, kept)).isEmpty();
    }

    @Test
    void hasACaseForEveryRuleOfOneObject() {
        Set<Object> covered =
                cases().map(arguments -> arguments.get()[0]).collect(Collectors.toCollection(HashSet::new));
        covered.add(OcpiRule.START_CONNECTOR);
        assertThat(covered).containsExactlyInAnyOrderElementsOf(Arrays.asList((Object[]) OcpiRule.values()));
    }

    @Test
    void knowsTheEvseOfACommand() {
        StartSession command = Ocpi230.codec()
                .decode(OcpiTypes.START_SESSION, START.formatted(",\"evse_uid\":\"u\""))
                .orThrow();
        String evse = EVSE_OF_TWO.formatted(CONNECTOR.formatted("1"), CONNECTOR.formatted("2"));
        EVSE plain = Ocpi230.codec().decode(OcpiTypes.EVSE, evse).orThrow();
        EVSE demanding = Ocpi230.codec()
                .decode(
                        OcpiTypes.EVSE,
                        evse.replace("{\"uid\"", "{\"capabilities\":[\"START_SESSION_CONNECTOR_REQUIRED\"],\"uid\""))
                .orThrow();

        assertThat(OcpiRules.ALL.check(command, plain)).isEmpty();
        assertThat(OcpiRules.ALL.check(command, demanding))
                .extracting(Violation::path)
                .containsExactly("/connector_id");
    }

    @Test
    void leavesOutRecommendationsAndWhatTheCallerDoesNotWant() {
        Object truck = decode("Parking", PARKING.formatted("TRUCK"));
        Object token = decode("PublishTokenType", "{\"uid\":\"1\"}");

        assertThat(OcpiRules.REQUIRED.check(truck)).isEmpty();
        assertThat(OcpiRules.REQUIRED.check(token)).hasSize(1);
        assertThat(OcpiRules.REQUIRED.without(OcpiRule.PUBLISH_TOKEN_TYPE).check(token))
                .isEmpty();
    }

    private static Arguments of(OcpiRule rule, String type, String broken, String path, String kept) {
        return Arguments.of(rule, type, broken, path, kept);
    }

    private static String bookingLocation(String more) {
        return "{\"country_code\":\"NL\",\"party_id\":\"EVW\",\"id\":\"b\",\"location_id\":\"L1\","
                + "\"last_updated\":\"2026-01-01T00:00:00Z\"" + more + "}";
    }

    private static List<Violation> check(String type, String text) {
        return OcpiRules.ALL.check(decode(type, text));
    }

    private static Object decode(String type, String text) {
        OcpiType<?> found = OcpiType.named(type);
        assertThat(found).as(type).isNotNull();
        return Ocpi230.codec().decode(found, text).orThrow();
    }
}
