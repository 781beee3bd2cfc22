// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.InvalidObjectException;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.sessions.ChargingPreferencesResponse;
import io.evwire.ocpi.v230.types.DisplayText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseCodecTest {

    private static final String TAIL = ",\"timestamp\":\"2026-01-31T10:00:00Z\"}";
    private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");
    private static final ResponseType<DisplayText> ONE = ResponseType.one(OcpiTypes.DISPLAY_TEXT);
    private static final ResponseType<List<DisplayText>> LIST = ResponseType.list(OcpiTypes.DISPLAY_TEXT);

    private final ResponseCodec codec = new ResponseCodec(Ocpi230.codec());

    @Test
    void readsAnObject() {
        OcpiResponse<DisplayText> response = codec.decode(
                        ONE, "{\"data\":{\"language\":\"en\",\"text\":\"a\"},\"status_code\":1000" + TAIL)
                .orThrow();
        assertThat(response.data()).isNotNull();
        assertThat(response.isSuccess()).isTrue();
        assertThat(response.timestamp()).isEqualTo(NOW);
    }

    @Test
    void readsABareEnumeration() {
        ResponseType<ChargingPreferencesResponse> type = ResponseType.one(OcpiTypes.CHARGING_PREFERENCES_RESPONSE);
        String text = "{\"data\":\"ACCEPTED\",\"status_code\":1000" + TAIL;
        assertThat(codec.decode(type, text).orThrow().data()).isEqualTo(ChargingPreferencesResponse.ACCEPTED);
        assertThat(text(codec.encode(type, OcpiResponse.success(ChargingPreferencesResponse.ACCEPTED, NOW))))
                .isEqualTo(text);
    }

    @Test
    void leavesOutTheFaultyObjectsOfAListAndSaysWhatIsWrongWithThem() {
        Decoded<OcpiResponse<List<DisplayText>>> decoded =
                codec.decode(LIST, "{\"data\":" + texts() + ",\"status_code\":1000" + TAIL);
        assertThat(decoded.orThrow().data()).extracting(DisplayText::text).containsExactly("a", "c");
        assertThat(((Decoded.Valid<?>) decoded).tolerated())
                .extracting(Violation::inWords)
                .containsExactly("/data/1/language: required, but absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"data\":null,"})
    void takesNoAbsentListForAnEmptyOneAndHandsItOnAsItIs(String data) {
        OcpiResponse<List<DisplayText>> response =
                codec.decode(LIST, "{" + data + "\"status_code\":1000" + TAIL).orThrow();
        assertThat(response.data()).isNull();
        assertThat(text(codec.encode(LIST, response))).isEqualTo("{\"status_code\":1000" + TAIL);
    }

    @Test
    void readsAnEmptyListAsOne() {
        assertThat(codec.decode(LIST, "{\"data\":[],\"status_code\":1000" + TAIL)
                        .orThrow()
                        .data())
                .isEmpty();
    }

    @Test
    void refusesASuccessWithoutTheObjectAskedFor() {
        assertThat(violations(codec.decode(ONE, "{\"status_code\":1000" + TAIL)))
                .extracting(Violation::path, Violation::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/data", ViolationKind.REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"data\":7,\"status_code\":2001",
                "\"status_code\":2001,\"data\":{\"language\":true}",
                "\"status_code\":2001,\"data\":[[]]",
                "\"status_code\":2001,\"data\":null",
                "\"status_code\":2001"
            })
    void takesAnythingForTheDataOfAnError(String fields) {
        OcpiResponse<DisplayText> response =
                codec.decode(ONE, "{" + fields + TAIL).orThrow();
        assertThat(response.statusCode()).isEqualTo(StatusCode.INVALID_PARAMETERS);
        assertThat(response.data()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"data\":{\"a\":[1]},", "\"data\":\"x\","})
    void takesAnythingWhereNoDataIsAskedFor(String data) {
        assertThat(codec.decode(ResponseType.nothing(), "{" + data + "\"status_code\":1000" + TAIL)
                        .orThrow()
                        .isSuccess())
                .isTrue();
    }

    @Test
    void keepsUnknownFieldsOfTheEnvelope() {
        String text = "{\"status_code\":1000,\"status_message\":\"m\"" + ",\"timestamp\":\"2026-01-31T10:00:00Z\""
                + ",\"trace\":{\"id\":1}}";
        OcpiResponse<Void> response = codec.decode(ResponseType.nothing(), text).orThrow();
        assertThat(response.extensions()).containsOnlyKeys("trace");
        assertThat(text(codec.encode(ResponseType.nothing(), response))).isEqualTo(text);
    }

    @Test
    void namesEveryFaultOfTheEnvelope() {
        assertThat(violations(codec.decode(LIST, "{\"data\":{},\"status_code\":\"1000\"}")))
                .extracting(Violation::inWords)
                .containsExactly(
                        "/status_code: integer expected, found string",
                        "/timestamp: required, but absent",
                        "/data: array expected, found object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "<html>", "{\"data\":[", "null", "{} {}"})
    void refusesWhatIsNoEnvelope(String text) {
        assertThat(codec.decode(LIST, text).isValid()).isFalse();
        assertThat(codec.decode(LIST, text.getBytes(StandardCharsets.UTF_8)).isValid())
                .isFalse();
    }

    @Test
    void writesAnEmptyListAsOne() {
        assertThat(text(codec.encode(LIST, OcpiResponse.success(List.of(), NOW))))
                .isEqualTo("{\"data\":[],\"status_code\":1000" + TAIL);
    }

    @Test
    void refusesToWriteASuccessWithoutItsDataOrAnInvalidObject() {
        DisplayText invalid = DisplayText.builder().language("eng").text("a").build();
        assertThatThrownBy(() -> codec.encode(ONE, OcpiResponse.success(invalid, NOW)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("/data/language: at most 2 characters, found 3");
        assertThatThrownBy(() ->
                        codec.encode(ONE, new OcpiResponse<>(null, StatusCode.SUCCESS, null, NOW, java.util.Map.of())))
                .isInstanceOf(InvalidObjectException.class);
    }

    @Test
    void answersViolationsWithTheCodeAndTheFirstInWords() {
        Violation missing = new Violation("/last_updated", ViolationKind.REQUIRED, "required, but absent");
        OcpiResponse<Void> response = OcpiResponse.error(List.of(missing), StatusTable.STANDARD, NOW);
        assertThat(text(codec.encode(ResponseType.nothing(), response)))
                .isEqualTo("{\"status_code\":2001,\"status_message\":\"/last_updated: required, but absent\"" + TAIL);
    }

    static String texts() {
        return "[{\"language\":\"en\",\"text\":\"a\"},{\"text\":\"b\"},{\"language\":\"en\",\"text\":\"c\"}]";
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static List<Violation> violations(Decoded<?> decoded) {
        return decoded instanceof Decoded.Invalid<?> invalid ? invalid.violations() : List.of();
    }
}
