// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.cdrs.CdrDimension;
import io.evwire.ocpi.v230.cdrs.ChargingPeriod;
import io.evwire.ocpi.v230.commands.StartSession;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.EnergyMix;
import io.evwire.ocpi.v230.locations.EnergySource;
import io.evwire.ocpi.v230.locations.EnergySourceCategory;
import io.evwire.ocpi.v230.locations.GeoLocation;
import io.evwire.ocpi.v230.sessions.Session;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String CREDITED = ",\"credit\":true,\"credit_reference_id\":\"d\"";

    private static final String SESSION = """
            {"country_code":"NL","party_id":"EVW","id":"s","start_date_time":"2026-01-01T00:30:00Z",\
            "end_date_time":"2026-01-01T01:00:00Z","kwh":1,"cdr_token":{"country_code":"BE","party_id":"MSP","uid":"1",\
            "type":"RFID","contract_id":"c"},"auth_method":"WHITELIST","location_id":"L1","evse_uid":"u","connector_id":"1",\
            "currency":"EUR","status":"COMPLETED","last_updated":"2026-01-01T02:00:00Z"}""";

    private static final String TOKEN = """
            {"country_code":"NL","party_id":"MSP","uid":"1","type":"RFID","contract_id":"c","issuer":"i","valid":true,\
            "whitelist":"NEVER","language":"nl","last_updated":"2026-01-01T00:00:00Z"}""";

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

    @ParameterizedTest
    @ValueSource(strings = {"", "north", "1,5", "5e", " 1", "NaN"})
    void findsAPlaceNowhereWhoseCoordinatesAreNoNumbers(String text) {
        EVSE evse = Ocpi230.codec()
                .decode(OcpiTypes.EVSE, EVSE_OF_TWO.formatted(CONNECTOR.formatted("1"), CONNECTOR.formatted("2")))
                .orThrow();
        EVSE byHand = evse.toBuilder()
                .coordinates(
                        GeoLocation.builder().latitude(text).longitude("3.7").build())
                .build();
        assertThat(OcpiRules.ALL.check(byHand)).extracting(Violation::path).containsExactly("/coordinates/latitude");
    }

    @ParameterizedTest
    @CsvSource({"1e-2147483640, true", "1e-999999999, true", "-1e-2147483640, true", "1e999999999, false"})
    void addsNumbersOfAnyExponentInNoMoreRoomThanOthers(String text, boolean isNextToNothing) {
        BigDecimal number = new BigDecimal(text);
        CDR cdr = Ocpi230.codec()
                .decode(OcpiTypes.CDR, CDR.formatted("c", "ENERGY", ""))
                .orThrow();
        ChargingPeriod period = cdr.chargingPeriods().get(0);
        CdrDimension energy = period.dimensions().get(0);
        CDR byHand = cdr.toBuilder()
                .totalTime(cdr.totalTime().abs().add(BigDecimal.ONE))
                .totalParkingTime(number.abs())
                .chargingPeriods(List.of(period.toBuilder()
                        .dimensions(List.of(
                                energy, energy.toBuilder().volume(number).build()))
                        .build()))
                .build();
        assertThat(OcpiRules.ALL.check(byHand).stream().map(Violation::path).noneMatch("/total_energy"::equals))
                .isEqualTo(isNextToNothing);
        EnergyMix mix = EnergyMix.builder()
                .isGreenEnergy(true)
                .energySources(Stream.of("100", text)
                        .map(share -> EnergySource.builder()
                                .source(EnergySourceCategory.SOLAR)
                                .percentage(new BigDecimal(share))
                                .build())
                        .toList())
                .build();
        assertThat(OcpiRules.ALL.check(mix).isEmpty()).isEqualTo(isNextToNothing);
    }

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
                        credit(",\"credit\":true"),
                        "/credit_reference_id",
                        credit(CREDITED)),
                of(
                        OcpiRule.CDR_ID_LENGTH,
                        "CDR",
                        CDR.formatted("c".repeat(37), "ENERGY", ""),
                        "/id",
                        credit(CREDITED).replace("\"id\":\"c\"", "\"id\":\"" + "c".repeat(39) + "\"")),
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

    /** Codes, places, times, sums and amounts. */
    static Stream<Arguments> casesOfValues() {
        String location = LOCATION.formatted("true", "");
        String cdr = CDR.formatted("c", "ENERGY", "");
        String tariff = TARIFF.formatted("TIME");
        String time = CDR.formatted("c", "TIME", ",\"total_parking_time\":0");
        return Stream.of(
                changed(OcpiRule.COUNTRY_CODE, "Location", location, "\"NL\"", "\"QQ\"", "/country_code", "\"nl\""),
                changed(
                        OcpiRule.COUNTRY_CODE,
                        "Session",
                        SESSION,
                        "\"BE\"",
                        "\"QQ\"",
                        "/cdr_token/country_code",
                        "\"DE\""),
                changed(OcpiRule.COUNTRY_CODE, "Token", TOKEN, "\"NL\"", "\"QQ\"", "/country_code", "\"DE\""),
                changed(OcpiRule.COUNTRY, "Location", location, "NLD", "NED", "/country", "DEU"),
                changed(OcpiRule.COUNTRY, "CDR", cdr, "NLD", "NED", "/cdr_location/country", "DEU"),
                changed(OcpiRule.CURRENCY, "CDR", cdr, "EUR", "EUX", "/currency", "CHF"),
                changed(OcpiRule.CURRENCY, "Session", SESSION, "EUR", "EUX", "/currency", "CHF"),
                changed(OcpiRule.CURRENCY, "Tariff", tariff, "EUR", "EUX", "/currency", "CHF"),
                changed(OcpiRule.LANGUAGE, "Token", TOKEN, "\"nl\"", "\"qq\"", "/language", "\"de\""),
                of(
                        OcpiRule.LANGUAGE,
                        "Location",
                        LOCATION.formatted("true", ",\"directions\":[{\"language\":\"qq\",\"text\":\"x\"}]"),
                        "/directions/0/language",
                        LOCATION.formatted("true", ",\"directions\":[{\"language\":\"en\",\"text\":\"x\"}]")),
                changed(
                        OcpiRule.TIME_ZONE,
                        "Location",
                        location,
                        "Europe/Amsterdam",
                        "Europe/Rotterdam",
                        "/time_zone",
                        "Europe/Berlin"),
                changed(
                        OcpiRule.COORDINATES,
                        "Location",
                        location,
                        "51.047599",
                        "91.047599",
                        "/coordinates/latitude",
                        "-90.00000"),
                changed(
                        OcpiRule.COORDINATES,
                        "Location",
                        location,
                        "3.729944",
                        "180.729944",
                        "/coordinates/longitude",
                        "-180.00000"),
                of(
                        OcpiRule.EVSE_UNIQUE,
                        "Location",
                        LOCATION.formatted("true", evses("u", "U")),
                        "/evses/1/uid",
                        LOCATION.formatted("true", evses("u", "v"))),
                changed(OcpiRule.TIMES_ORDER, "Session", SESSION, "T01:00", "T00:00", "/end_date_time", "T02:00"),
                of(
                        OcpiRule.TIMES_ORDER,
                        "Hours",
                        "{\"twentyfourseven\":true,\"exceptional_closings\":[{\"period_begin\":\"2026-01-02T00:00:00Z\","
                                + "\"period_end\":\"2026-01-01T00:00:00Z\"}]}",
                        "/exceptional_closings/0/period_end",
                        "{\"twentyfourseven\":true,\"exceptional_closings\":[{\"period_begin\":\"2026-01-01T00:00:00Z\","
                                + "\"period_end\":\"2026-01-02T00:00:00Z\"}]}"),
                changed(
                        OcpiRule.PERIODS_ORDER,
                        "CDR",
                        cdr,
                        "{\"start_date_time\":\"2026-01-01T00",
                        "{\"start_date_time\":\"2025-12-31T23",
                        "/charging_periods/0/start_date_time",
                        "{\"start_date_time\":\"2026-01-01T01"),
                changed(
                        OcpiRule.ENERGY_TOTAL,
                        "CDR",
                        cdr,
                        "\"volume\":1",
                        "\"volume\":1.1",
                        "/total_energy",
                        "\"volume\":1.0001"),
                changed(
                        OcpiRule.TIME_TOTAL,
                        "CDR",
                        time,
                        "\"volume\":1",
                        "\"volume\":0.5",
                        "/total_time",
                        "\"volume\":1.0"),
                changed(
                        OcpiRule.DURATION_NEGATIVE,
                        "CDR",
                        cdr,
                        "\"total_time\":1",
                        "\"total_time\":-1",
                        "/total_time",
                        "\"total_time\":0"),
                changed(
                        OcpiRule.COST_SIGN,
                        "CDR",
                        cdr,
                        "\"before_taxes\":1",
                        "\"before_taxes\":-1",
                        "/total_cost/before_taxes",
                        "\"before_taxes\":0"),
                of(
                        OcpiRule.CREDIT_PARTS,
                        "CDR",
                        credit(CREDITED + ",\"total_time_cost\":{\"before_taxes\":-1}"),
                        "/total_cost",
                        credit(CREDITED + ",\"total_time_cost\":{\"before_taxes\":1}")),
                changed(
                        OcpiRule.PRICE_ORDER,
                        "Tariff",
                        tariff.replace(
                                "\"elements\"",
                                "\"min_price\":{\"before_taxes\":3},\"max_price\":{\"before_taxes\":5},\"elements\""),
                        "\"before_taxes\":3",
                        "\"before_taxes\":6",
                        "/min_price",
                        "\"before_taxes\":5"),
                changed(
                        OcpiRule.RESTRICTION_ORDER,
                        "Tariff",
                        tariff,
                        "\"restrictions\":{",
                        "\"restrictions\":{\"min_kwh\":20,\"max_kwh\":10,",
                        "/elements/0/restrictions/min_kwh",
                        "\"restrictions\":{\"start_time\":\"22:00\",\"end_time\":\"06:00\","),
                changed(
                        OcpiRule.STEP_SIZE,
                        "Tariff",
                        tariff,
                        "\"step_size\":1",
                        "\"step_size\":0",
                        "/elements/0/price_components/0/step_size",
                        "\"step_size\":900"));
    }

    private static Arguments changed(
            OcpiRule rule, String type, String text, String part, String broken, String path, String kept) {
        assertThat(text).contains(part);
        return of(rule, type, text.replace(part, broken), path, text.replace(part, kept));
    }

    private static String credit(String more) {
        return CDR.formatted("c", "ENERGY", more)
                .replace("\"total_cost\":{\"before_taxes\":1}", "\"total_cost\":{\"before_taxes\":-1}");
    }

    private static String evses(String first, String second) {
        String evse = EVSE_OF_TWO.formatted(CONNECTOR.formatted("1"), CONNECTOR.formatted("2"));
        return ",\"evses\":[" + evse.replace("\"u\"", "\"" + first + "\"") + ","
                + evse.replace("\"u\"", "\"" + second + "\"") + "]";
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"cases", "casesOfValues"})
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
        Set<Object> covered = Stream.concat(cases(), casesOfValues())
                .map(arguments -> arguments.get()[0])
                .collect(Collectors.toCollection(HashSet::new));
        covered.add(OcpiRule.START_CONNECTOR);
        covered.add(OcpiRule.OWNER);
        assertThat(covered).containsExactlyInAnyOrderElementsOf(Arrays.asList((Object[]) OcpiRule.values()));
    }

    @Test
    void knowsWhoseAnObjectMustBe() {
        Object location = decode("Location", LOCATION.formatted("true", ""));

        assertThat(OcpiRules.REQUIRED.check(location, Party.of("nl", "evw"))).isEmpty();
        assertThat(OcpiRules.REQUIRED.check(location, Party.of("DE", "EVW")))
                .extracting(Violation::path)
                .containsExactly("/country_code");
        assertThat(OcpiRules.REQUIRED.check(location, Party.of("NL", "ABC")))
                .extracting(Violation::path)
                .containsExactly("/party_id");
        for (Object other : List.of(
                decode("CDR", CDR.formatted("c", "ENERGY", "")),
                decode("Tariff", TARIFF.formatted("TIME")),
                decode("Session", SESSION),
                decode("Token", TOKEN))) {
            assertThat(OcpiRules.REQUIRED.check(other, Party.of("DE", "XYZ"))).hasSize(2);
        }
    }

    @Test
    void findsNothingRequiredInTheExamplesOfAWholeSession() {
        for (String[] example : List.of(
                new String[] {"Location", LOCATION.formatted("true", evses("a", "b"))},
                new String[] {"Tariff", TARIFF.formatted("TIME")},
                new String[] {"Token", TOKEN},
                new String[] {"Session", SESSION},
                new String[] {"CDR", CDR.formatted("c", "ENERGY", "")})) {
            assertThat(check(example[0], example[1])).as(example[0]).isEmpty();
        }
    }

    /** A session starts when charging may begin; its periods tell of the reservation before that too. */
    @ParameterizedTest
    @CsvSource({"RESERVATION_TIME,false", "RESERVATION_EXPIRES,false", "TIME,true"})
    void findsOnlyAReservationBeforeTheStartOfASession(String before, boolean isFound) {
        String periods = """
                ,"charging_periods":[{"start_date_time":"2026-01-01T00:10:00Z","dimensions":[{"type":"%s","volume":0.3}]},\
                {"start_date_time":"2026-01-01T00:30:00Z","dimensions":[{"type":"ENERGY","volume":1}]}]}""".formatted(before);
        Session session = Ocpi230.codec()
                .decode(OcpiTypes.SESSION, SESSION.substring(0, SESSION.length() - 1) + periods)
                .orThrow();
        assertThat(OcpiRules.REQUIRED.check(session)).hasSize(isFound ? 1 : 0);
    }

    @Test
    void takesATimeOf1970ForOneThatIsNotKnown() {
        String unknown = CDR.formatted("c", "ENERGY", "")
                .replace("\"end_date_time\":\"2026-01-01T01:00:00Z\"", "\"end_date_time\":\"1970-01-01T00:00:00Z\"");

        assertThat(check("CDR", unknown)).isEmpty();
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
