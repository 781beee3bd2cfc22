// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION;
import static io.evwire.ocpp.rpc.CallErrorCode.RPC_FRAMEWORK_ERROR;
import static io.evwire.ocpp.rpc.CallErrorCode.TYPE_CONSTRAINT_VIOLATION;
import static io.evwire.ocpp.rpc.Codecs.PENDING;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.ViolationKind;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lenient codec lets pass, how it reports it, and what never passes. */
class ToleranceTest {

    private static final OcppCodec LENIENT = V201.withTolerance(Tolerance.SALVAGE);

    @Test
    void keepsWhatCanBeDecoded() {
        assertThatDecoding(
                        LENIENT,
                        Payload.minimal()
                                .with("id", "\"1234567890123456789012345\"")
                                .with("mode", "\"Slow\"")
                                .with("since", "\"2026-01-31T10:00:00.1239Z\"")
                                .with("power", "-1")
                                .with("count", "101")
                                .with("levels", "[77]")
                                .call())
                .isValidTolerating(
                        "TOO_LONG /id",
                        "ENUM /mode",
                        "FORMAT /since",
                        "RANGE /power",
                        "RANGE /count",
                        "RANGE /levels/0",
                        "TOO_FEW /levels")
                .isFrame(new Call(
                        "c1",
                        SurveyRequest.builder()
                                .id("1234567890123456789012345")
                                .mode(ModeEnum.UNRECOGNIZED)
                                .since(OffsetDateTime.parse("2026-01-31T10:00:00.123Z"))
                                .power(new BigDecimal("-1"))
                                .count(101)
                                .levels(List.of(77))
                                .build()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        comment    | {}                             | TYPE /comment
        comment    | "\\ud800"                      | FORMAT /comment
        modes      | {}                             | TYPE /modes
        modes      | []                             | TOO_FEW /modes
        modes      | null                           | TYPE /modes
        until      | "tomorrow"                     | FORMAT /until
        until      | null                           | TYPE /until
        factor     | "1,5"                          | TYPE /factor
        factor     | 1e99                           | LIMIT /factor
        delta      | 1.5                            | TYPE /delta
        delta      | 2147483648                     | RANGE /delta
        limit      | "5.5"                          | TYPE /limit
        hidden     | "yes"                          | TYPE /hidden
        main       | []                             | TYPE /main
        tags       | [{}]                           | TYPE /tags
        main       | {"name":{}}                    | TYPE /main
        main       | {}                             | REQUIRED /main
        customData | {"vendorId":{}}                | TYPE /customData
        data       | {"a":1,"a":2}                  | DUPLICATE_PROPERTY /data
        levels     | {}                             | TYPE /levels
        data       | 1e99                           | LIMIT /data
        customData | "v"                            | TYPE /customData
        x          | {"a":[1]}                      | UNKNOWN_PROPERTY /x
        """)
    void leavesOutWhatIsOptionalAndCannotBeDecoded(String property, String json, String violation) {
        assertThatDecoding(LENIENT, Payload.minimal().with(property, json).call())
                .isValidTolerating(violation)
                .isFrame(new Call("c1", SurveyRequest.builder().build()));
    }

    @Test
    void neverChoosesBetweenTwoValues() {
        String rest = Payload.minimal().json().substring(1);
        assertThatDecoding(LENIENT, "[2,\"c1\",\"Survey\",{\"hidden\":true,\"hidden\":false," + rest + "]")
                .isInvalidWith("DUPLICATE_PROPERTY /hidden");
    }

    @Test
    void keepsTheElementsThatCanBeDecoded() {
        assertThatDecoding(
                        LENIENT,
                        Payload.minimal()
                                .with("tags", "[\"a\",{},\"1234567\",null]")
                                .with("modes", "[\"Eco\",\"Slow\",\"Fast\"]")
                                .call())
                .isValidTolerating(
                        "TYPE /tags/1", "TOO_LONG /tags/2", "TYPE /tags/3", "ENUM /modes/1", "TOO_MANY /modes")
                .isFrame(new Call(
                        "c1",
                        SurveyRequest.builder()
                                .tags(List.of("a", "1234567"))
                                .modes(List.of(ModeEnum.ECO, ModeEnum.UNRECOGNIZED, ModeEnum.FAST))
                                .build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "mode", "since", "power", "count", "active", "parts"})
    @DisplayName("Part 4 §4.2.3 a required property that is absent never passes")
    void neverLetsAnAbsentRequiredPropertyPass(String property) {
        assertThatDecoding(LENIENT, Payload.minimal().without(property).call())
                .isInvalidWith("REQUIRED /" + property)
                .isAnsweredByCallError("c1", OCCURRENCE_CONSTRAINT_VIOLATION);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        id         | {}                             | TYPE /id                | TypeConstraintViolation
        id         | "\\ud800"                      | FORMAT /id              | TypeConstraintViolation
        mode       | null                           | TYPE /mode              | TypeConstraintViolation
        since      | "x"                            | FORMAT /since           | TypeConstraintViolation
        power      | 1e99                           | LIMIT /power            | FormatViolation
        count      | 2147483648                     | RANGE /count            | PropertyConstraintViolation
        active     | 2                              | TYPE /active            | TypeConstraintViolation
        parts      | {}                             | TYPE /parts             | TypeConstraintViolation
        parts      | [{"name":null}]                | TYPE /parts/0/name      | TypeConstraintViolation
        parts      | [{"size":1},{"name":{}}]       | REQUIRED /parts/0/name,TYPE /parts/1/name | TypeConstraintViolation
        """)
    void neverLetsAnUndecodableRequiredPropertyPass(String property, String json, String violation, String code) {
        assertThatDecoding(LENIENT, Payload.minimal().with(property, json).call())
                .isInvalidWith(violation.split(","))
                .isAnsweredBy("CALLERROR c1 " + code);
    }

    @Test
    void refusesWithOnlyTheFaultsThatDoNotPass() {
        assertThatDecoding(
                        LENIENT,
                        Payload.minimal()
                                .with("x", "1")
                                .with("count", "101")
                                .without("mode")
                                .call())
                .isInvalidWith("REQUIRED /mode")
                .isAnsweredByCallError("c1", OCCURRENCE_CONSTRAINT_VIOLATION);
    }

    @Test
    void tellsAllThatItLetPassHoweverMuchItIs() {
        Payload payload = Payload.minimal();
        for (int i = 0; i < 150; i++) {
            payload = payload.with("x" + i, "1");
        }
        assertThat(((Decoded.Valid) LENIENT.decode(payload.call())).tolerated()).hasSize(150);
        assertThatDecoding(LENIENT, payload.with("id", "{}").call())
                .isInvalidWith("TYPE /id")
                .isAnsweredByCallError("c1", CallErrorCode.TYPE_CONSTRAINT_VIOLATION);
    }

    @Test
    @DisplayName("Part 4 §4.1.5 a payload of null may pass as the empty object")
    void readsNullPayloadAsTheEmptyObject() {
        assertThatDecoding(LENIENT, "[2,\"c1\",\"Ping\",null]")
                .isValidTolerating("PAYLOAD")
                .isFrame(new Call("c1", new PingRequest(null)));
        assertThatDecoding(LENIENT, "[3,\"p1\",null]", PENDING)
                .isValidTolerating("PAYLOAD")
                .isFrame(new CallResult("p1", new PingResponse()));
        assertThatDecoding(LENIENT, "[2,\"c1\",\"Survey\",null]")
                .isAnsweredByCallError("c1", OCCURRENCE_CONSTRAINT_VIOLATION)
                .isInvalidWith(
                        "REQUIRED /id",
                        "REQUIRED /mode",
                        "REQUIRED /since",
                        "REQUIRED /power",
                        "REQUIRED /count",
                        "REQUIRED /active",
                        "REQUIRED /parts");
        assertThatDecoding(LENIENT, "[2,\"c1\",\"Ping\",null,1]").isInvalidWith("FRAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"\"", "[1]", "true", "[{},{}]", "[[{}]]"})
    void neverLetsAnotherPayloadThanAnObjectOrNullPass(String payload) {
        assertThatDecoding(LENIENT, "[2,\"c1\",\"Ping\"," + payload + "]")
                .isInvalidWith("PAYLOAD")
                .isAnsweredByCallError("c1", CallErrorCode.PROTOCOL_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[2,\"c1\",\"Ping\"]",
                "[2,7,\"Ping\",{}]",
                "[2,\"c1\",\"Ping\",{}]x",
                "[2,\"c1\",\"Ping\",{\"note\":01}]",
                "[2,\"1234567890123456789012345678901234567\",\"Ping\",{}]"
            })
    void neverLetsAFaultOfTheFramePass(String text) {
        assertThatDecoding(LENIENT, text).isInvalidWith("FRAME");
    }

    @Test
    void neverLetsAnUnknownMessageTypeOrActionPass() {
        assertThatDecoding(LENIENT, "[7,\"c1\",\"Ping\",{}]").isInvalidWith("MESSAGE_TYPE");
        assertThatDecoding(LENIENT, "[2,\"c1\",\"Unheard\",{}]").isInvalidWith("ACTION");
    }

    @Test
    void neverLetsTooDeepAJsonPass() {
        assertThatDecoding(
                        LENIENT,
                        Payload.minimal()
                                .with("x", "[".repeat(40) + "]".repeat(40))
                                .call())
                .isAnsweredByCallError("c1", CallErrorCode.FORMAT_VIOLATION);
    }

    @Test
    void decidesByActionPathAndKind() {
        List<String> asked = new ArrayList<>();
        OcppCodec codec = V201.withTolerance((action, violation) -> {
            asked.add(action + " " + violation.kind() + " " + violation.path());
            return violation.path().equals("/count") && violation.kind() == ViolationKind.RANGE;
        });

        Decoded decoded = codec.decode(Payload.minimal()
                .with("count", "101")
                .with("limit", "6")
                .without("active")
                .call());

        assertThat(asked).containsExactly("Survey RANGE /count", "Survey RANGE /limit");
        assertThat(decoded)
                .isInstanceOfSatisfying(
                        Decoded.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.kind() + " " + violation.path())
                                .containsExactly("RANGE /limit", "REQUIRED /active"));
    }

    @Test
    void isToldTheActionOfEveryKindOfMessage() {
        List<String> asked = new ArrayList<>();
        OcppCodec codec = V21.withTolerance((action, violation) -> asked.add(action + violation.path()));

        codec.decode("[2,\"x\",\"Ping\",{\"a\":1}]", PENDING);
        codec.decode("[3,\"c1\",{\"mode\":\"Eco\",\"b\":1}]", PENDING);
        codec.decode("[6,\"x\",\"SurveyStream\",{\"id\":1,\"c\":1}]", PENDING);
        codec.encode(new Call("x", new PingRequest("12345678901")));
        codec.encode(new CallResult("x", new SurveyResponse(ModeEnum.ECO, "12345678901")));
        codec.encode(new Send("x", new SurveyStream(1, "12345678901")));

        assertThat(asked)
                .containsExactly(
                        "Ping/a", "Survey/b", "SurveyStream/c", "Ping/note", "Survey/note", "SurveyStream/note");
    }

    @Test
    @DisplayName("OCPPCommCtrlr.FieldLength: a receiver may take longer texts than the schema")
    void canRaiseTheLengthOfOneField() {
        OcppCodec codec = V201.withTolerance((action, violation) ->
                violation.kind() == ViolationKind.TOO_LONG && violation.path().equals("/id"));
        String longId = "x".repeat(40);

        assertThatDecoding(
                        codec,
                        Payload.minimal().with("id", "\"" + longId + "\"").call())
                .isValidTolerating("TOO_LONG /id");
        assertThatDecoding(
                        codec,
                        Payload.minimal().with("tags", "[\"" + longId + "\"]").call())
                .isInvalidWith("TOO_LONG /tags/0");
        assertThat(codec.encode(
                        new Call("c1", SurveyRequest.builder().id(longId).build())))
                .contains(longId);
    }

    @Test
    void reportsNothingWhereNothingIsWrong() {
        assertThatDecoding(LENIENT, Payload.full().call()).isValid();
    }

    @Test
    void neverEncodesAnUnrecognizedValue() {
        Call call =
                (Call) LENIENT.decode(Payload.minimal().with("mode", "\"Slow\"").call())
                        .orThrow();

        assertThat(call.payload()).extracting("mode").isEqualTo(ModeEnum.UNRECOGNIZED);
        assertThatIllegalStateException().isThrownBy(ModeEnum.UNRECOGNIZED::wireValue);
        assertThatThrownBy(() -> LENIENT.encode(call))
                .isInstanceOf(InvalidMessageException.class)
                .hasMessage("/mode: an unrecognized value cannot be written");
    }

    @Test
    void doesNotChangeTheAnswerToABrokenFrame() {
        assertThatDecoding(LENIENT, "[2,\"c1\",\"Ping\",{\"note\":7,").isAnsweredByCallError("c1", RPC_FRAMEWORK_ERROR);
        assertThatDecoding(
                        LENIENT,
                        Payload.minimal().with("id", "{}").with("x", "1").call())
                .isAnsweredByCallError("c1", TYPE_CONSTRAINT_VIOLATION);
    }
}
