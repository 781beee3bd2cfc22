// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.evwire.core.json.Limits;
import io.evwire.core.violation.Violation;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is never written: a message that breaks its schema or the limits, or that is of another version. */
class EncodeRefusalTest {

    static Stream<Arguments> invalid() {
        return Stream.of(
                refused("TOO_LONG /id", survey().id("123456789012345678901")),
                refused("FORMAT /id", survey().id("\ud800")),
                refused("FORMAT /comment", survey().comment("x\udc00")),
                refused("LIMIT /comment", survey().comment("x".repeat(100_001))),
                refused("ENUM /mode", survey().mode(ModeEnum.UNRECOGNIZED)),
                refused("ENUM /modes/1", survey().modes(List.of(ModeEnum.ECO, ModeEnum.UNRECOGNIZED))),
                refused("TOO_MANY /modes", survey().modes(Collections.nCopies(3, ModeEnum.ECO))),
                refused("FORMAT /since", survey().since(OffsetDateTime.parse("+12026-01-31T10:00:00Z"))),
                refused("FORMAT /since", survey().since(OffsetDateTime.parse("-0001-01-31T10:00:00Z"))),
                refused("FORMAT /until", survey().until(OffsetDateTime.parse("2026-01-31T10:00:00+01:00:30"))),
                refused("RANGE /power", survey().power(new BigDecimal("-0.1"))),
                refused("RANGE /power", survey().power(new BigDecimal("1000.51"))),
                refused("LIMIT /power", survey().power(new BigDecimal("1e1000000000"))),
                refused("LIMIT /factor", survey().factor(new BigDecimal("1e-64"))),
                refused("LIMIT /factor", survey().factor(new BigDecimal("9".repeat(65)))),
                refused("RANGE /count", survey().count(-1)),
                refused("RANGE /count", survey().count(101)),
                refused("RANGE /limit", survey().limit(6)),
                refused(
                        "TOO_LONG /main/spare/name",
                        survey().main(new Part("m", null, new Part("123456789", 1, null)))),
                refused("TOO_FEW /parts", survey().parts(List.of())),
                refused("TOO_MANY /parts", survey().parts(Collections.nCopies(5, new Part("p", 1, null)))),
                refused(
                        "TOO_LONG /parts/1/name",
                        survey().parts(List.of(new Part("p", 1, null), new Part("123456789", 1, null)))),
                refused("TOO_LONG /tags/0", survey().tags(List.of("1234567", "a"))),
                refused("LIMIT /tags", survey().tags(Collections.nCopies(10_001, "a"))),
                refused("TOO_FEW /levels", survey().levels(List.of(1))),
                refused("RANGE /levels/1", survey().levels(List.of(1, 10))),
                refused("RANGE /readings/0", survey().readings(List.of(new BigDecimal("-1")))),
                refused("FORMAT /data/a/1", survey().data(Map.of("a", List.of(1, "\ud800")))),
                refused("FORMAT /data/\ufffd", survey().data(Map.of("\ud800", 1))),
                refused("LIMIT /data/" + "n".repeat(257), survey().data(Map.of("n".repeat(257), 1))),
                refused("LIMIT /data/" + "é".repeat(129), survey().data(Map.of("é".repeat(129), 1))),
                refused("LIMIT /data", survey().data(Collections.nCopies(10_001, 1))),
                refused("LIMIT /data", survey().data(members(10_001))),
                refused("LIMIT /data" + "/0".repeat(30), survey().data(nested(31))),
                refused("LIMIT /data", survey().data(new BigDecimal("1e64"))),
                refused("LIMIT /customData", survey().customData(new CustomData("v", members(10_001)))),
                refused(
                        "DUPLICATE_PROPERTY /customData/vendorId",
                        survey().customData(new CustomData("v", Map.of("vendorId", "w")))),
                refused(
                        "TOO_LONG /customData/vendorId",
                        survey().customData(new CustomData("v".repeat(256), Map.of()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void refusesAnInvalidMessageAndWritesNothing(String kindAndPath, SurveyRequest request) {
        Call call = new Call("c1", request);
        for (OcppCodec codec : new OcppCodec[] {V201, V21}) {
            assertThat(violationsOf(() -> codec.encode(call))).containsExactly(kindAndPath);
            assertThat(violationsOf(() -> codec.encodeToBytes(call))).containsExactly(kindAndPath);
            assertThat(inShort(codec.validate(request))).containsExactly(kindAndPath);
        }
    }

    @Test
    void reportsEveryFaultInTheOrderOfTheSchema() {
        SurveyRequest request = SurveyRequest.builder()
                .customData(new CustomData("\ud800", Map.of()))
                .count(101)
                .id("123456789012345678901")
                .parts(List.of(new Part("123456789", 1, null), new Part("p", 1, new Part("\udc00", 1, null))))
                .build();
        String[] expected = {
            "TOO_LONG /id",
            "RANGE /count",
            "TOO_LONG /parts/0/name",
            "FORMAT /parts/1/spare/name",
            "FORMAT /customData/vendorId"
        };

        assertThat(inShort(V201.validate(request))).containsExactly(expected);
        assertThat(violationsOf(() -> V201.encode(new Call("c1", request)))).containsExactly(expected);
        assertThatExceptionOfType(InvalidMessageException.class)
                .isThrownBy(() -> V201.encode(new Call("c1", request)))
                .withMessage("/id: at most 20 characters, found 21 (and 4 more)");
    }

    @Test
    void findsNothingWrongWithAValidMessage() {
        Call full = (Call) V201.decode(Payload.full().call()).orThrow();
        assertThat(V201.validate(full.payload())).isEmpty();
        assertThat(V21.validate(new SurveyStream(1, null))).isEmpty();
        assertThat(V201.validate(new PingResponse())).isEmpty();
    }

    @Test
    void writesWhatIsJustWithinTheLimitsAndReadsItBack() {
        for (SurveyRequest request : new SurveyRequest[] {
            survey().comment("x".repeat(100_000)).build(),
            survey().data(nested(30)).build(),
            survey().data(Collections.nCopies(10_000, 1)).build(),
            survey().data(members(10_000)).build(),
            survey().data(Map.of("n".repeat(256), 1, "é".repeat(128), 2)).build(),
            survey().factor(new BigDecimal("9".repeat(64)))
                    .data(new BigDecimal("-1e-63"))
                    .build(),
            survey().customData(new CustomData("v", members(10_000))).build(),
            survey().tags(Collections.nCopies(10_000, "a")).build()
        }) {
            Call call = new Call("c1", request);
            assertThat(V201.validate(request)).isEmpty();
            assertThatDecoding(V201, V201.encode(call)).isValidWith(call);
        }
    }

    @Test
    void refusesADocumentThatIsTooLong() {
        OcppCodec codec = V201.withLimits(Limits.DEFAULT.withMaxDocumentLength(17));

        assertThat(codec.encode(new Call("c", new PingRequest(null)))).hasSize(17);
        assertThat(violationsOf(() -> codec.encode(new Call("c", new PingRequest("n")))))
                .containsExactly("LIMIT");
        assertThat(violationsOf(() -> codec.encodeToBytes(new Call("c", new PingRequest("n")))))
                .containsExactly("LIMIT");
    }

    @Test
    void refusesObjectsNestedDeeperThanTheLimit() {
        OcppCodec codec = V201.withLimits(Limits.DEFAULT.withMaxDepth(3));
        Call call = new Call(
                "c1", SurveyRequest.builder().main(new Part("m", 1, null)).build());

        assertThat(violationsOf(() -> codec.encode(call))).containsExactly("LIMIT /parts/0");
        assertThatDecoding(codec, V201.encode(call)).isInvalidWith("LIMIT /parts/0");
    }

    @Test
    void writesAsDeepAsRaisedLimitsAllow() {
        OcppCodec codec = V201.withLimits(Limits.DEFAULT.withMaxDepth(1_000));
        Call call = new Call("c1", SurveyRequest.builder().data(nested(998)).build());

        assertThatDecoding(codec, codec.encode(call)).isValidWith(call);
    }

    @Test
    void refusesFramesThatTheVersionDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> V201.encode(new Send("s", new SurveyStream(1, null))))
                .withMessage("OCPP 2.0.1 has no SEND; use the codec of the frame's version");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> V201.encodeToBytes(new CallResultError("s", "GenericError", "", Map.of())))
                .withMessage("OCPP 2.0.1 has no CALLRESULTERROR; use the codec of the frame's version");
    }

    @Test
    void refusesPayloadsOfAnotherVersion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> V201.encode(new Call("c1", new OtherSurveyRequest("Survey"))))
                .withMessage("OCPP 2.0.1 has no io.evwire.ocpp.rpc.EncodeRefusalTest$OtherSurveyRequest; "
                        + "use the codec of its version");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> V201.encodeToBytes(new Call("c1", new OtherSurveyRequest("Unheard"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> V201.encode(new CallResult("c1", new OtherResponse("Survey"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> V21.encode(new Send("c1", new OtherSend("SurveyStream"))));
        assertThatIllegalArgumentException().isThrownBy(() -> V21.encode(new Send("c1", new OtherSend("Survey"))));
        assertThatIllegalArgumentException().isThrownBy(() -> V201.validate(new OtherSurveyRequest("Survey")));
    }

    @Test
    void refusesErrorFramesBeyondTheLimits() {
        assertThat(violationsOf(() -> V201.encode(new CallError("c1", "x", "", Map.of("a", "x".repeat(100_001))))))
                .containsExactly("LIMIT /a");
        assertThat(violationsOf(() -> V201.encodeToBytes(new CallError("c1", "x", "", Map.of("a", nested(31))))))
                .containsExactly("LIMIT /a" + "/0".repeat(30));
        assertThat(violationsOf(
                        () -> V21.encode(new CallResultError("c1", "x", "", Map.of("a", "\ud800", "b", List.of())))))
                .containsExactly("FORMAT /a");
    }

    @Test
    void refusesErrorFramesWithUnreadableTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallError("c1", "\ud800", "", Map.of()))
                .withMessage("the errorCode holds half of a surrogate pair");
        assertThatIllegalArgumentException().isThrownBy(() -> new CallResultError("c1", "\udc00", "", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CallError("c1", "x", "\ud800", Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallError("c1", "x", "d".repeat(256), Map.of()))
                .withMessage("the errorDescription has at most 255 characters; errorDetails have room for more");
        assertThat(new CallError("c1", "x", "😀".repeat(255), Map.of()).errorDescription())
                .hasSize(510);
    }

    private static Arguments refused(String kindAndPath, SurveyRequest.Builder request) {
        return Arguments.of(kindAndPath, request.build());
    }

    private static SurveyRequest.Builder survey() {
        return SurveyRequest.builder();
    }

    private static Map<String, @Nullable Object> members(int count) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            members.put("m" + i, true);
        }
        return members;
    }

    private static Object nested(int depth) {
        Object value = List.of();
        for (int i = 1; i < depth; i++) {
            value = List.of(value);
        }
        return value;
    }

    private static List<String> violationsOf(ThrowingCallable encoding) {
        return inShort(
                catchThrowableOfType(InvalidMessageException.class, encoding).violations());
    }

    private static List<String> inShort(List<Violation> violations) {
        return violations.stream()
                .map(violation -> (violation.kind() + " " + violation.path()).stripTrailing())
                .toList();
    }

    private record OtherSurveyRequest(String actionName) implements OcppRequest<SurveyResponse> {}

    private record OtherResponse(String actionName) implements OcppResponse {}

    private record OtherSend(String actionName) implements OcppSend {}
}
