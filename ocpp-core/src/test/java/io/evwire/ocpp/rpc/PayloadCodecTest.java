// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.evwire.core.json.Limits;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message without the frame around it. */
class PayloadCodecTest {

    private static final PayloadCodec<SurveyRequest> SURVEY = V201.payload(SurveyRequest.class);

    @Test
    void decodesAndEncodesEachKindOfMessage() {
        assertRoundTrip(V201.payload(SurveyRequest.class), Payload.minimal().json());
        assertRoundTrip(V201.payload(SurveyResponse.class), "{\"mode\":\"Fast\",\"note\":\"größer\"}");
        assertRoundTrip(V201.payload(PingResponse.class), "{}");
        assertRoundTrip(V21.payload(SurveyStream.class), "{\"id\":1}");
        assertRoundTrip(
                V21.payload(MessageType.CALL, "Survey"), Payload.minimal().json());
        assertRoundTrip(V21.payload(MessageType.CALLRESULT, "Ping"), "{}");
        assertRoundTrip(V21.payload(MessageType.SEND, "SurveyStream"), "{\"id\":1}");
        assertRoundTrip(
                V21.payload(MessageType.CALL, "Ping-Signed"),
                "{\"payload\":\"\",\"protected\":\"\",\"signature\":\"\"}");
    }

    private static <T extends OcppPayload> void assertRoundTrip(PayloadCodec<T> codec, String text) {
        T payload = codec.decode(text).orThrow();

        assertThat(codec.type()).isInstanceOf(Class.class).isEqualTo(payload.getClass());
        assertThat(codec.action()).isEqualTo(payload.actionName());
        assertThat(codec.decode(text.getBytes(UTF_8)).orThrow()).isEqualTo(payload);
        assertThat(codec.encode(payload)).isEqualTo(text);
        assertThat(codec.encodeToBytes(payload)).asString(UTF_8).isEqualTo(text);
    }

    static Stream<String> payloads() {
        String deep = "{\"a\":".repeat(30) + "1" + "}".repeat(30);
        return Stream.of(
                Payload.minimal().json(),
                Payload.full().json(),
                Payload.minimal()
                        .without("id")
                        .with("mode", "\"Quick\"")
                        .with("x", "[{}]")
                        .json(),
                Payload.minimal().with("id", "null").with("id", "7").json(),
                Payload.minimal()
                        .with("until", "\"2026-02-28T23:59:59.1234567Z\"")
                        .json(),
                Payload.minimal().with("comment", "\"\\ud800\"").json(),
                Payload.minimal().with("\\ud83d\\ude00", "1").json(),
                Payload.minimal().with("größer", "1").json(),
                Payload.minimal().with("data", deep).json(),
                Payload.minimal().with("data", deep.replace("1", "[]")).json(),
                Payload.minimal().with("data", "[".repeat(200_000)).json(),
                Payload.minimal()
                        .with("comment", "\"" + "x".repeat(100_001) + "\"")
                        .json(),
                Payload.minimal().with("tags", "[" + "1,".repeat(200) + "1]").json(),
                "{}",
                "null",
                "7",
                "[]",
                "[" + "[".repeat(200_000));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void givesTheVerdictOfTheFrame(String text) {
        String frame = "[2,\"c1\",\"Survey\"," + text + "]";
        for (Tolerance tolerance :
                List.of(Tolerance.STRICT, Tolerance.SALVAGE, (action, violation) -> action.equals("Survey"))) {
            OcppCodec codec = V201.withTolerance(tolerance);
            PayloadCodec<SurveyRequest> payloads = codec.payload(SurveyRequest.class);
            List<Object> inFrame = verdict(codec.decode(frame));

            assertThat(verdict(payloads.decode(text))).isEqualTo(inFrame);
            assertThat(verdict(payloads.decode(text.getBytes(UTF_8)))).isEqualTo(inFrame);
            assertThat(payloads.unforeseenFailures()).isZero();
        }
    }

    private static List<Object> verdict(Decoded decoded) {
        return decoded.match(
                valid -> List.of(((Call) valid.frame()).payload(), valid.tolerated()),
                invalid -> List.of(invalid.violations(), invalid.truncated()),
                ignored -> List.of());
    }

    private static List<Object> verdict(DecodedPayload<?> decoded) {
        return decoded.match(
                valid -> List.of(valid.payload(), valid.tolerated()),
                invalid -> List.of(invalid.violations(), invalid.truncated()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}]",
                "{},{}",
                "{}],[2",
                "{} {}",
                "{\"id\":}",
                "{\"id\":\"s1\"}}",
                "x",
                "NaN",
                "7 8"
            })
    void refusesWhatIsNotOneJsonValue(String text) {
        for (OcppCodec codec : List.of(V201, V201.withTolerance(Tolerance.SALVAGE))) {
            PayloadCodec<PingRequest> pings = codec.payload(PingRequest.class);
            for (DecodedPayload<PingRequest> decoded :
                    List.of(pings.decode(text), pings.decode(text.getBytes(UTF_8)))) {
                List<Violation> violations = decoded.match(valid -> List.of(), invalid -> invalid.violations());
                assertThat(violations).extracting(Violation::kind).containsExactly(ViolationKind.FRAME);
                assertThat(violations).extracting(Violation::path).containsExactly("");
            }
        }
    }

    @Test
    void refusesWhatIsNotUtf8AtItsByte() {
        byte[] latin1 = "{\"note\":\"ö\"}".getBytes(ISO_8859_1);

        assertThat(V201.payload(PingRequest.class).decode(latin1))
                .isEqualTo(new DecodedPayload.Invalid<>(
                        List.of(new Violation("", ViolationKind.FRAME, "no UTF-8 at byte 9")), false));
    }

    @Test
    void keepsTheLimitOfTheDocument() {
        PayloadCodec<PingRequest> pings =
                V201.withLimits(Limits.DEFAULT.withMaxDocumentLength(12)).payload(PingRequest.class);

        assertThat(pings.decode("{\"note\":\"a\"}")).isInstanceOf(DecodedPayload.Valid.class);
        assertThat(pings.decode("{\"note\":\"ab\"}"))
                .isEqualTo(new DecodedPayload.Invalid<>(
                        List.of(new Violation("", ViolationKind.LIMIT, "at most 12 characters are read")), false));
        assertThat(pings.encode(new PingRequest("a"))).hasSize(12);
        assertThatExceptionOfType(InvalidMessageException.class)
                .isThrownBy(() -> pings.encode(new PingRequest("ab")))
                .withMessageContaining("at most 12 characters are written");
        assertThatExceptionOfType(InvalidMessageException.class)
                .isThrownBy(() -> pings.encodeToBytes(new PingRequest("ab")));
    }

    @Test
    void writesNothingOfAMessageThatBreaksItsSchema() {
        SurveyRequest faulty = SurveyRequest.builder().id("x".repeat(21)).build();
        List<Violation> inFrame = new ArrayList<>(V201.validate(faulty));

        assertThat(inFrame).isNotEmpty();
        assertThatExceptionOfType(InvalidMessageException.class)
                .isThrownBy(() -> SURVEY.encode(faulty))
                .returns(inFrame, InvalidMessageException::violations);
        assertThatExceptionOfType(InvalidMessageException.class)
                .isThrownBy(() -> SURVEY.encodeToBytes(faulty))
                .returns(inFrame, InvalidMessageException::violations);
    }

    @Test
    void serveActionsThatAreNotSupportedWhenReceived() {
        assertThat(V201.withSupportedActions(java.util.Set.of())
                        .payload(PingRequest.class)
                        .decode("{}")
                        .orThrow())
                .isEqualTo(new PingRequest(null));
    }

    @Test
    void saysWhichMessagesAVersionDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> V201.payload(SignedRequest.class))
                .withMessage("OCPP 2.0.1 has no io.evwire.ocpp.rpc.SignedRequest; use the codec of its version");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> V201.payload(MessageType.CALL, "Pong\n"))
                .withMessage("OCPP 2.0.1 has no CALL of Pong\\u000a; use a name of the catalog, such as Heartbeat");
        assertThatIllegalArgumentException().isThrownBy(() -> V201.payload(MessageType.SEND, "Ping"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> V201.payload(MessageType.CALLERROR, "Ping"))
                .withMessage("a CALLERROR has no payload; name CALL, CALLRESULT or SEND");
    }

    @Test
    void throwsWhatWasWrongWhereACallerKnewTheTextToBeValid() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SURVEY.decode("[]").orThrow())
                .withMessage("invalid payload: the payload is an object");
    }

    @Test
    void needATextAndAMessage() {
        assertThatNullPointerException()
                .isThrownBy(() -> SURVEY.decode((String) null))
                .withMessage("the text is required: give it a value");
        assertThatNullPointerException().isThrownBy(() -> SURVEY.decode((byte[]) null));
        assertThatNullPointerException().isThrownBy(() -> SURVEY.encode(null));
        assertThatNullPointerException().isThrownBy(() -> SURVEY.encodeToBytes(null));
    }
}
