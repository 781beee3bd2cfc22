// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.hubclientinfo.ClientInfo;
import io.evwire.ocpi.v230.sessions.ChargingPreferencesResponse;
import io.evwire.ocpi.v230.types.DisplayText;
import io.evwire.ocpi.v230.types.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ocpi230Test {

    private static final String INFO = """
        {"party_id":"HUB","country_code":"nl","role":"ROLE","status":"OFFLINE",\
        "last_updated":"2026-01-31T10:00:00Z"}\
        """;

    private final OcpiCodec codec = Ocpi230.codec();

    @Test
    void keepsUnknownPropertiesAndDropsNullOnes() {
        DisplayText text = codec.decode(
                        OcpiTypes.DISPLAY_TEXT, "{\"language\":\"en\",\"x\":{\"a\":null},\"y\":null,\"text\":\"t\"}")
                .orThrow();
        assertThat(text.extensions()).containsOnlyKeys("x");
        assertThat(codec.encode(OcpiTypes.DISPLAY_TEXT, text))
                .isEqualTo("{\"language\":\"en\",\"text\":\"t\",\"x\":{\"a\":null}}");
    }

    /**
     * The introduction has PTP as a role, mod_payments needs it, 2.2.1 had HUB; the table of the types chapter lacks
     * both.
     */
    @ParameterizedTest
    @ValueSource(strings = {"PTP", "HUB"})
    void readsAndWritesTheRolesThatTheTableLacksAndOtherChaptersHave(String role) {
        String text = INFO.replace("ROLE", role);
        ClientInfo info = codec.decode(OcpiTypes.CLIENT_INFO, text).orThrow();
        assertThat(info.role().wireValue()).isEqualTo(role);
        assertThat(codec.encode(OcpiTypes.CLIENT_INFO, info)).contains("\"role\":\"" + role + "\"");
    }

    @Test
    void refusesARoleThatNoChapterHas() {
        assertThat(violations(codec.decode(OcpiTypes.CLIENT_INFO, INFO)))
                .extracting(Violation::path, Violation::kind)
                .containsExactly(tuple("/role", ViolationKind.ENUM));
    }

    @Test
    void toleratesARoleThatNoChapterHas() {
        ClientInfo info = codec.withTolerance((message, violation) -> violation.kind() == ViolationKind.ENUM)
                .decode(OcpiTypes.CLIENT_INFO, INFO)
                .orThrow();
        assertThat(info.role()).isEqualTo(Role.UNRECOGNIZED);
        assertThat(info.countryCode().wireValue()).isEqualTo("nl");
    }

    @Test
    void neverToleratesThatSomethingRequiredIsMissing() {
        assertThat(violations(codec.withTolerance(Tolerance.SALVAGE).decode(OcpiTypes.DISPLAY_TEXT, "{\"text\":null}")))
                .extracting(Violation::inWords)
                .containsExactly("/text: string expected, found null", "/language: required, but absent");
    }

    @Test
    void decodesABareEnumeration() {
        Decoded<ChargingPreferencesResponse> answer =
                codec.decode(OcpiTypes.CHARGING_PREFERENCES_RESPONSE, "\"NOT_POSSIBLE\"");
        assertThat(answer.orThrow()).isEqualTo(ChargingPreferencesResponse.NOT_POSSIBLE);
        assertThat(codec.encode(OcpiTypes.CHARGING_PREFERENCES_RESPONSE, answer.orThrow()))
                .isEqualTo("\"NOT_POSSIBLE\"");
    }

    @Test
    void decodesTheElementsOfAListBesideAFaultyOne() {
        DecodedList<DisplayText> list = codec.decodeList(OcpiTypes.DISPLAY_TEXT, texts());
        assertThat(list.violations()).isEmpty();
        assertThat(list.values()).extracting(DisplayText::text).containsExactly("a", "c");
        assertThat(violations(list.elements().get(1)))
                .extracting(Violation::inWords)
                .containsExactly("/1/language: required, but absent");
    }

    @Test
    void keepsTheElementsBeforeBrokenJson() {
        String broken = texts().substring(0, texts().length() - 5);
        DecodedList<DisplayText> list = codec.decodeList(OcpiTypes.DISPLAY_TEXT, broken);
        assertThat(list.values()).extracting(DisplayText::text).containsExactly("a");
        assertThat(list.violations()).extracting(Violation::kind).containsExactly(ViolationKind.FRAME);
    }

    @Test
    void streamsTheSameElements() {
        assertThat(streamed(texts()))
                .isEqualTo(codec.decodeList(OcpiTypes.DISPLAY_TEXT, texts()).elements());
    }

    @Test
    void streamEndsWithWhatIsWrongWithTheText() {
        String broken = texts().substring(0, texts().length() - 5);
        List<Decoded<DisplayText>> elements = streamed(broken);
        assertThat(elements).hasSize(3);
        assertThat(violations(elements.get(2))).extracting(Violation::kind).containsExactly(ViolationKind.FRAME);
        assertThat(streamed("{}"))
                .singleElement()
                .satisfies(only ->
                        assertThat(violations(only)).extracting(Violation::kind).containsExactly(ViolationKind.TYPE));
    }

    @Test
    void refusesToEncodeWhatBreaksItsSchema() {
        DisplayText text = DisplayText.builder().language("eng").text("\t").build();
        assertThatThrownBy(() -> codec.encode(OcpiTypes.DISPLAY_TEXT, text))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("/language: at most 2 characters, found 3; /text: no control characters");
    }

    @Test
    void findsATypeByItsName() {
        assertThat(OcpiType.named("EVSEPatch")).isSameAs(OcpiTypes.EVSE_PATCH);
        assertThat(OcpiType.named("Booking")).isSameAs(OcpiTypes.BOOKING);
        assertThat(OcpiType.named("bookings11/Booking")).isSameAs(OcpiTypes.BOOKINGS11_BOOKING);
        assertThat(OcpiType.named("Reset")).isNull();
    }

    private static String texts() {
        return "[{\"language\":\"en\",\"text\":\"a\"},{\"text\":\"b\"},{\"language\":\"en\",\"text\":\"c\"}]";
    }

    private List<Decoded<DisplayText>> streamed(String text) {
        List<Decoded<DisplayText>> elements = new ArrayList<>();
        try (var stream =
                codec.stream(OcpiTypes.DISPLAY_TEXT, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            stream.forEachRemaining(elements::add);
        }
        return elements;
    }

    private static List<Violation> violations(Decoded<?> decoded) {
        return decoded instanceof Decoded.Invalid<?> invalid ? invalid.violations() : List.of();
    }
}
