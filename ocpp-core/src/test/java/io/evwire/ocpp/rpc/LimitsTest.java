// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.FORMAT_VIOLATION;
import static io.evwire.ocpp.rpc.CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION;
import static io.evwire.ocpp.rpc.CallErrorCode.PROPERTY_CONSTRAINT_VIOLATION;
import static io.evwire.ocpp.rpc.Codecs.PENDING;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evwire.core.json.Limits;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's own bounds on what a peer may send. */
@DisplayName("Part 4 §4.3, B06.FR.17 a message beyond the receiver's bounds is a FormatViolation")
class LimitsTest {

    private static final String PING = "[2,\"c1\",\"Ping\",{}]";

    @Test
    void boundTheDocumentInBytesOrUtf16Units() {
        OcppCodec codec = V201.withLimits(Limits.DEFAULT.withMaxDocumentLength(PING.length()));
        assertThatDecoding(codec, PING).isValid();
        assertThatDecoding(codec, PING + " ")
                .isInvalidWith("LIMIT")
                .hasDetails("at most " + PING.length() + " characters are read")
                .hasHeader(MessageType.CALL, "c1", "Ping")
                .isAnsweredByCallError("c1", FORMAT_VIOLATION);

        String accented = "[2,\"éé\",\"Ping\",{}]";
        assertThat(codec.decode(accented)).isInstanceOf(Decoded.Valid.class);
        assertThat(DecodedAssert.outcome(codec.decode(accented.getBytes(UTF_8))).toString())
                .contains("LIMIT");
    }

    @Test
    void boundTheDocumentOfEveryKindOfFrame() {
        OcppCodec codec = Codecs.V21.withLimits(Limits.DEFAULT.withMaxDocumentLength(30));
        String tail = " ".repeat(30);
        assertThatDecoding(codec, "[3,\"p1\",{}]" + tail, PENDING)
                .isInvalidWith("LIMIT")
                .isAnsweredByCallResultError("p1", FORMAT_VIOLATION);
        assertThatDecoding(codec, "[4,\"p1\",\"\",\"\",{}]" + tail, PENDING)
                .isInvalidWith("LIMIT")
                .isNotAnswered();
        assertThatDecoding(codec, "[5,\"p1\",\"\",\"\",{}]" + tail, PENDING)
                .isInvalidWith("LIMIT")
                .isNotAnswered();
        assertThatDecoding(codec, "[6,\"p1\",\"SurveyStream\",{}]" + tail)
                .isInvalidWith("LIMIT")
                .isNotAnswered();
        assertThatDecoding(codec, "[2,\"p1\",\"Unheard\",{}]" + tail).isInvalidWith("LIMIT");
    }

    @Test
    void answerADocumentThatIsTooLongWithoutReadingItsPayload() {
        String text = "[2,\"c1\",\"Ping\"," + "{\"x\":".repeat(1 << 18);
        assertThatDecoding(V201, text)
                .isInvalidWith("LIMIT")
                .hasDetails("at most 1048576 characters are read")
                .isAnsweredByCallError("c1", FORMAT_VIOLATION);
    }

    @Test
    void boundTheDepthTheFrameIncluded() {
        assertThatDecoding(V201, withData("[".repeat(30) + "]".repeat(30))).isValid();
        assertThatDecoding(V201, withData("[".repeat(31) + "]".repeat(31)))
                .isInvalidWith("LIMIT /data" + "/0".repeat(30))
                .hasDetails("at most 32 nested objects and arrays are read")
                .isAnsweredByCallError("c1", FORMAT_VIOLATION);
        assertThatDecoding(V201, withData("{\"a\":".repeat(31) + "1" + "}".repeat(31)))
                .isInvalidWith("LIMIT /data" + "/a".repeat(30));
        assertThatDecoding(
                        V201.withLimits(Limits.DEFAULT.withMaxDepth(3)),
                        Payload.full().call())
                .isInvalidWith("LIMIT /parts/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void boundTheDepthOfWhatIsSkipped(String open) {
        String deep = open.repeat(200_000);
        assertThatDecoding(V201, Payload.minimal().with("x", deep).call())
                .isAnsweredByCallError("c1", FORMAT_VIOLATION);
        assertThatDecoding(V201, Payload.minimal().with("id", deep).call())
                .isAnsweredByCallError("c1", FORMAT_VIOLATION);
        assertThatDecoding(V201, "[2,\"c1\",\"Ping\"," + "[".repeat(200_000)).isInvalidWith("PAYLOAD");
        assertThatDecoding(V201, deep).isInvalidWith("FRAME");
    }

    @Test
    void boundErrorDetailsToo() {
        assertThatDecoding(V201, "[4,\"c1\",\"\",\"\",{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}]", PENDING)
                .isInvalidWith("LIMIT /a" + "/0".repeat(30))
                .isNotAnswered();
        assertThatDecoding(V201, "[4,\"c1\",\"\",\"\",{\"a\":1e99}]", PENDING)
                .isInvalidWith("LIMIT /a")
                .isNotAnswered();
    }

    @Test
    void boundTextsWithoutALengthOfTheirOwn() {
        OcppCodec codec = V201.withLimits(Limits.DEFAULT.withMaxTextLength(10));
        assertThatDecoding(
                        codec,
                        Payload.minimal().with("comment", "\"1234567890\"").call())
                .isValid();
        assertThatDecoding(
                        codec,
                        Payload.minimal().with("comment", "\"12345678901\"").call())
                .isInvalidWith("LIMIT /comment")
                .hasDetails("at most 10 characters are read")
                .isAnsweredByCallError("c1", FORMAT_VIOLATION);
        assertThatDecoding(codec, withData("{\"a\":[\"12345678901\"]}")).isInvalidWith("LIMIT /data/a/0");
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("comment", "\"" + "x".repeat(100_000) + "\"")
                                .call())
                .isValid();
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("comment", "\"" + "x".repeat(100_001) + "\"")
                                .call())
                .isInvalidWith("LIMIT /comment");
    }

    @Test
    void boundNamesAtTheObjectThatHoldsThem() {
        String longest = "n".repeat(256);
        assertThatDecoding(V201, withData("{\"" + longest + "\":1}")).isValid();
        for (String tooLong : new String[] {longest + "n", longest.repeat(100), "\\u00e9".repeat(257)}) {
            assertThatDecoding(V201, withData("{\"a\":1,\"" + tooLong + "\":1}"))
                    .isInvalidWith("LIMIT /data")
                    .hasDetails("property names of at most 256 characters are read")
                    .isAnsweredByCallError("c1", FORMAT_VIOLATION);
            assertThatDecoding(V201, withData("[0,{\"" + tooLong + "\":1}]")).isInvalidWith("LIMIT /data/1");
            assertThatDecoding(V201, Payload.minimal().with(tooLong, "1").call())
                    .isInvalidWith("LIMIT");
        }
    }

    @Test
    void boundTheDigitsOfNumbers() {
        assertThatDecoding(V201, withData("9".repeat(64))).isValid();
        assertThatDecoding(V201, withData("-0." + "9".repeat(63))).isValid();
        assertThatDecoding(V201, withData("9".repeat(65))).isInvalidWith("LIMIT /data");
        assertThatDecoding(V201, withData("0." + "0".repeat(64))).isInvalidWith("LIMIT /data");
        assertThatDecoding(
                        V201,
                        Payload.minimal().with("power", "1." + "0".repeat(100)).call())
                .isInvalidWith("LIMIT /power")
                .isAnsweredByCallError("c1", FORMAT_VIOLATION);
        assertThatDecoding(
                        V201,
                        Payload.minimal().with("count", "1." + "0".repeat(100)).call())
                .isInvalidWith("LIMIT /count");
    }

    @Test
    void boundTheExponentOfNumbers() {
        assertThatDecoding(V201, withData("1e63")).isValid();
        assertThatDecoding(V201, withData("1e-63")).isValid();
        assertThatDecoding(V201, withData("1e64")).isInvalidWith("LIMIT /data");
        assertThatDecoding(V201, withData("1e-64")).isInvalidWith("LIMIT /data");
        assertThatDecoding(V201, withData("0e65")).isInvalidWith("LIMIT /data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000000000",
                "1e-1000000000",
                "-1E+999999999999999999999999",
                "0e2147483648",
                "1.5e-99999999999"
            })
    void refuseHugeExponents(String number) {
        String numbers = (number + ",").repeat(9_999) + number;
        assertThatDecoding(V201, Payload.minimal().with("power", number).call()).isInvalidWith("LIMIT /power");
        assertThatDecoding(V201, Payload.minimal().with("count", number).call()).isInvalidWith("LIMIT /count");
        assertThatDecoding(V201, withData("[" + numbers + "]")).isTruncated();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "0.", "1e", "-1."})
    void refuseNumbersOfAMillionDigits(String start) {
        String number = start + "9".repeat(1_000_000);
        assertThatDecoding(V201, withData(number)).isInvalidWith("LIMIT /data");
        assertThatDecoding(V201, "[" + number + ",\"c1\"]").isInvalidWith("MESSAGE_TYPE");
    }

    @Test
    void boundTheElementsOfLists() {
        OcppCodec codec = V201.withLimits(Limits.DEFAULT.withMaxElements(3));
        assertThatDecoding(
                        codec,
                        Payload.minimal().with("tags", "[\"a\",\"b\",\"c\"]").call())
                .isValid();
        assertThatDecoding(
                        codec,
                        Payload.minimal()
                                .with("tags", "[\"a\",\"b\",\"c\",\"d\"]")
                                .call())
                .isInvalidWith("LIMIT /tags")
                .hasDetails("at most 3 elements are read")
                .isAnsweredByCallError("c1", FORMAT_VIOLATION);
        assertThatDecoding(codec, withData("[[1,2,3],[1,2,3,[4]]]")).isInvalidWith("LIMIT /data/1");
        String members =
                IntStream.range(0, 4).mapToObj(i -> "\"" + i + "\":{}").collect(Collectors.joining(",", "{", "}"));
        assertThatDecoding(codec, withData(members)).isInvalidWith("LIMIT /data/3");
        assertThatDecoding(
                        codec,
                        Payload.minimal()
                                .with("customData", members.replace("\"0\":{}", "\"vendorId\":\"v\""))
                                .call())
                .isValid();
    }

    @Test
    void boundTheElementsOfListsByDefault() {
        assertThatDecoding(V201, withData(Collections.nCopies(10_000, "0").toString()))
                .isValid();
        assertThatDecoding(V201, withData(Collections.nCopies(10_001, "0").toString()))
                .isInvalidWith("LIMIT /data");
    }

    @Test
    void boundTheViolationsReported() {
        String hundred = String.join(",", Collections.nCopies(100, "\"1234567\""));
        assertThatDecoding(
                        V201,
                        Payload.minimal().with("tags", "[" + hundred + "]").call())
                .hasNumberOfViolations(100)
                .isNotTruncated();
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("tags", "[" + hundred + ",\"1234567\"]")
                                .call())
                .hasNumberOfViolations(100)
                .isTruncated();
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("tags", "[" + hundred + "]")
                                .without("count")
                                .call())
                .hasNumberOfViolations(100)
                .isTruncated();
    }

    @Test
    void areAtLeastOne() {
        assertThat(Limits.DEFAULT)
                .isEqualTo(new Limits(1 << 20, 32, 100_000, 256, 64, 64, 10_000, 500_000, 100, 4_096));
        for (int i = 0; i < 10; i++) {
            int[] bounds = new int[10];
            Arrays.fill(bounds, 1);
            bounds[i] = 0;
            assertThatIllegalArgumentException().isThrownBy(() -> limits(bounds));
        }
    }

    @Test
    void changeOneByOneOrAreRaisedTogether() {
        Limits ones = new Limits(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(ones.withMaxDocumentLength(2)).isEqualTo(new Limits(2, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        assertThat(ones.withMaxDepth(2)).isEqualTo(new Limits(1, 2, 1, 1, 1, 1, 1, 1, 1, 1));
        assertThat(ones.withMaxTextLength(2)).isEqualTo(new Limits(1, 1, 2, 1, 1, 1, 1, 1, 1, 1));
        assertThat(ones.withMaxElements(2)).isEqualTo(new Limits(1, 1, 1, 1, 1, 1, 2, 1, 1, 1));
        assertThat(ones.withMaxDocumentElements(2)).isEqualTo(new Limits(1, 1, 1, 1, 1, 1, 1, 2, 1, 1));
        assertThat(ones.withMaxViolations(2)).isEqualTo(new Limits(1, 1, 1, 1, 1, 1, 1, 1, 2, 1));
        assertThat(ones.withMaxReplyLength(2)).isEqualTo(new Limits(1, 1, 1, 1, 1, 1, 1, 1, 1, 2));
        assertThat(new Limits(1, 9, 1, 9, 1, 9, 1, 9, 1, 9).orAtLeast(new Limits(5, 5, 5, 5, 5, 5, 5, 5, 5, 5)))
                .isEqualTo(new Limits(5, 9, 5, 9, 5, 9, 5, 9, 5, 9));
    }

    private static Limits limits(int[] bounds) {
        return new Limits(
                bounds[0], bounds[1], bounds[2], bounds[3], bounds[4], bounds[5], bounds[6], bounds[7], bounds[8],
                bounds[9]);
    }

    private static String withData(String json) {
        return Payload.minimal().with("data", json).call();
    }

    @Test
    void countATextBeyondTheBoundOfItsPropertyAsOneFault() {
        String id = "x".repeat(101);
        OcppCodec codec = V201.withLimits(Limits.DEFAULT.withMaxTextLength(100));
        String text = Payload.minimal().with("id", "\"" + id + "\"").call();
        Tolerance longer = (action, violation) -> violation.kind() == ViolationKind.TOO_LONG;

        assertThatDecoding(codec, text)
                .isInvalidWith("TOO_LONG /id")
                .isAnsweredByCallError("c1", PROPERTY_CONSTRAINT_VIOLATION);
        assertThatDecoding(codec.withTolerance(longer), text).isInvalidWith("TOO_LONG /id");
        assertThatDecoding(
                        V201,
                        Payload.minimal()
                                .with("id", "\"" + "x".repeat(100_001) + "\"")
                                .call())
                .isInvalidWith("TOO_LONG /id");

        SurveyRequest survey = SurveyRequest.builder().id(id).build();
        assertThat(codec.validate(survey)).extracting(Violation::kind).containsExactly(ViolationKind.TOO_LONG);
        assertThat(codec.withTolerance(longer).validate(survey))
                .extracting(Violation::kind)
                .containsExactly(ViolationKind.LIMIT);
    }

    @Test
    void countAListBeyondTheBoundOfItsPropertyAsOneFault() {
        OcppCodec codec = V201.withLimits(Limits.DEFAULT.withMaxElements(4));
        String text = Payload.minimal().with("levels", "[1,2,3,4,5]").call();
        Tolerance longer = (action, violation) -> violation.kind() == ViolationKind.TOO_MANY;

        assertThatDecoding(codec, text)
                .isInvalidWith("TOO_MANY /levels")
                .isAnsweredByCallError("c1", OCCURRENCE_CONSTRAINT_VIOLATION);
        assertThatDecoding(codec.withTolerance(longer), text).isInvalidWith("LIMIT /levels");
        assertThatDecoding(codec.withTolerance(Tolerance.SALVAGE), text)
                .isValidTolerating("TOO_MANY /levels", "LIMIT /levels");

        SurveyRequest survey =
                SurveyRequest.builder().levels(List.of(1, 2, 3, 4, 5)).build();
        assertThat(codec.validate(survey)).extracting(Violation::kind).containsExactly(ViolationKind.TOO_MANY);
        assertThat(codec.withTolerance(longer).validate(survey))
                .extracting(Violation::kind)
                .containsExactly(ViolationKind.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 1_000_000, Integer.MAX_VALUE})
    void areRefusedWhereTheyWouldOverflowTheStack(int depth) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.DEFAULT.withMaxDepth(depth))
                .withMessage("maxDepth is at most 1000, found " + depth + ": deeper text would overflow the stack");
    }

    @Test
    void leaveRoomOnASmallStackAtTheirWidest() throws InterruptedException {
        OcppCodec widest = V201.withLimits(Limits.DEFAULT.withMaxDepth(Limits.DEEPEST));
        String text = withData("[{\"a\":".repeat(490) + "1" + "}]".repeat(490));
        List<Object> seen = new CopyOnWriteArrayList<>();
        Thread small = new Thread(
                null,
                () -> {
                    try {
                        Frame frame = widest.decode(text).orThrow();
                        seen.add(widest.encode(frame).equals(text));
                        seen.add(
                                frame.equals(widest.decode(text.getBytes(UTF_8)).orThrow()));
                        seen.add(frame.hashCode()
                                == widest.decode(text).orThrow().hashCode());
                        seen.add(frame.toString().length() > 490);
                    } catch (RuntimeException | StackOverflowError overflow) {
                        seen.add(overflow);
                    }
                },
                "small",
                512 << 10);
        small.start();
        small.join();

        assertThat(seen).containsExactly(true, true, true, true);
    }
}
