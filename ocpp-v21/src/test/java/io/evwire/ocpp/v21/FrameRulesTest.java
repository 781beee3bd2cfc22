// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Place;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallErrorCode;
import io.evwire.ocpp.rpc.CallResultError;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.PendingCalls;
import io.evwire.ocpp.rpc.Send;
import io.evwire.ocpp.v21.datatype.StreamDataElement;
import io.evwire.ocpp.v21.message.NotifyPeriodicEventStream;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of OCPP-J 2.1 for frames and their answers, as {@link Ocpp21#codec()} follows them. */
class FrameRulesTest {

    private static final OcppCodec CODEC = Ocpp21.codec();

    /** The CALL "r" of Reset and "a" of Authorize wait for their answers; another "r" was answered. */
    private static final PendingCalls PENDING =
            PendingCalls.of(Map.of("r", "Reset", "a", "Authorize")::get, "r"::equals);

    private static final String STREAM =
            "{\"data\":[{\"t\":0.5,\"v\":\"16\"}],\"id\":7,\"pending\":0," + "\"basetime\":\"2026-05-11T17:03:00Z\"}";

    static void assertCallError(Decoded decoded, String messageId, String code) {
        assertThat(reply(decoded)).isInstanceOfSatisfying(CallError.class, error -> {
            assertThat(error.messageId()).isEqualTo(messageId);
            assertThat(error.errorCode()).isEqualTo(code);
        });
    }

    private static Frame reply(Decoded decoded) {
        assertThat(decoded).isInstanceOf(Decoded.Invalid.class);
        return ((Decoded.Invalid) decoded).reply();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CALL;[2,\"r\",\"Reset\",{\"type\":\"OnIdle\"}]",
                "CALLRESULT;[3,\"r\",{\"status\":\"Accepted\"}]",
                "CALLERROR;[4,\"r\",\"InternalError\",\"\",{}]",
                "CALLRESULTERROR;[5,\"r\",\"InternalError\",\"\",{}]",
                "SEND;[6,\"s\",\"NotifyPeriodicEventStream\"," + STREAM + "]"
            })
    @DisplayName("Part 4 §4.1.3 there are five message types: 2 to 6")
    void readsAndWritesTheFiveMessageTypes(MessageType type, String text) {
        Frame frame = CODEC.decode(text, PENDING).orThrow();

        assertThat(frame.messageType()).isEqualTo(type);
        assertThat(CODEC.encode(frame)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2,\"r\",\"Reset\"]",
                "[2,\"r\",\"Reset\",{\"type\":\"OnIdle\"},{}]",
                "[3,\"r\",{\"status\":\"Accepted\"},{}]",
                "[4,\"r\",\"InternalError\",\"\"]",
                "[5,\"r\",\"InternalError\",\"\",{},{}]",
                "[6,\"s\",\"NotifyPeriodicEventStream\"]",
                "[6,\"s\",\"NotifyPeriodicEventStream\"," + STREAM + ",{}]"
            })
    @DisplayName("Part 4 §4.2.1-4.2.5 the number of elements is fixed")
    void refusesAnotherNumberOfElements(String text) {
        assertThat(CODEC.decode(text, PENDING))
                .isInstanceOfSatisfying(
                        Decoded.Invalid.class,
                        invalid -> assertThat(invalid.violations())
                                .singleElement()
                                .hasFieldOrPropertyWithValue("path", "")
                                .extracting(violation -> violation.kind().name())
                                .isEqualTo("FRAME"));
    }

    @Test
    @DisplayName("Part 4 §4.1.4 a messageId has at most 36 characters, of a SEND too")
    void refusesOverlongMessageIds() {
        String longest = "i".repeat(36);

        assertThat(CODEC.decode("[6,\"" + longest + "\",\"NotifyPeriodicEventStream\"," + STREAM + "]")
                        .orThrow()
                        .messageId())
                .isEqualTo(longest);
        assertThat(reply(CODEC.decode("[6,\"" + longest + "i\",\"NotifyPeriodicEventStream\"," + STREAM + "]")))
                .isNull();
        assertCallError(
                CODEC.decode("[2,\"" + longest + "i\",\"Reset\",{\"type\":\"OnIdle\"}]"), "-1", "RpcFrameworkError");
    }

    @Test
    @DisplayName("Part 4 §4.1.6 an action is the message name without Request; a SEND's has no suffix")
    void knowsActionsByTheirNames() {
        assertThat(CODEC.decode("[6,\"s\",\"NotifyPeriodicEventStream\"," + STREAM + "]")
                        .action())
                .isEqualTo("NotifyPeriodicEventStream");
        assertCallError(CODEC.decode("[2,\"1\",\"ResetRequest\",{\"type\":\"OnIdle\"}]"), "1", "NotImplemented");
        assertCallError(CODEC.decode("[2,\"1\",\"BatterySwap\",{}]"), "1", "OccurrenceConstraintViolation");
    }

    @Test
    @DisplayName("Part 4 §4.2.4 a SEND carries only what the standard sends unanswered, and a CALL only the rest")
    void keepsSendAndCallApart() {
        assertCallError(CODEC.decode("[2,\"1\",\"NotifyPeriodicEventStream\"," + STREAM + "]"), "1", "NotSupported");
        Decoded sent = CODEC.decode("[6,\"s\",\"Heartbeat\",{}]");
        assertThat(reply(sent)).isNull();
        assertThat(((Decoded.Invalid) sent).violations())
                .containsExactly(new Violation(
                        Place.FRAME,
                        "",
                        ViolationKind.ACTION,
                        "Heartbeat is a CALL, not a SEND",
                        CallErrorCode.NOT_SUPPORTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[6,\"s\",\"NotifyPeriodicEventStream\",{}]",
                "[6,\"s\",\"NotifyPeriodicEventStream\",[]]",
                "[6,\"s\",\"NotifyPeriodicEventStream\",{\"data\":[",
                "[6,\"s\",\"NotifyPeriodicStream\",{}]",
                "[6,7,\"NotifyPeriodicEventStream\",{}]"
            })
    @DisplayName("Part 4 §4.2.4, N15.FR.02 a SEND is never answered, however wrong")
    void neverAnswersSend(String text) {
        assertThat(CODEC.decode(text).messageType()).isEqualTo(MessageType.SEND);
        assertThat(reply(CODEC.decode(text))).isNull();
    }

    @Test
    @DisplayName("Part 4 §4.2.5, FR.06, I08 an invalid CALLRESULT is answered with CALLRESULTERROR")
    void answersInvalidResult() {
        Frame reply = reply(CODEC.decode(
                "[3,\"a\",{\"idTokenInfo\":{\"status\":\"Accepted\"},\"tariff\":{\"tariffId\":\"t\",\"currency\":"
                        + "\"EUR\",\"price\":1}}]",
                PENDING));

        assertThat(reply).isInstanceOfSatisfying(CallResultError.class, error -> {
            assertThat(error.messageId()).isEqualTo("a");
            assertThat(error.code()).isEqualTo(CallErrorCode.FORMAT_VIOLATION);
            assertThat(error.errorDescription()).startsWith("/tariff/price: ");
        });
        assertThat(CODEC.encode(reply)).startsWith("[5,\"a\",\"FormatViolation\",");
    }

    @Test
    @DisplayName("Part 4 §4.2.2 a CALLRESULT of no known CALL is dropped, not answered with CALLRESULTERROR")
    void dropsResultOfNoKnownCall() {
        assertThat(CODEC.decode("[3,\"x\",{\"status\":7}]", PENDING)).isInstanceOf(Decoded.Ignored.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[4,\"r\",\"InternalError\",\"\",[]]",
                "[4,\"r\",\"InternalError\",7,{}]",
                "[5,\"r\",\"InternalError\",\"\",[]]",
                "[5,\"r\",7,\"\",{}]",
                "[5,\"r\",\"InternalError\",\"\",{"
            })
    @DisplayName("Part 4 §4.2.3, §4.2.5 neither a CALLERROR nor a CALLRESULTERROR is ever answered")
    void neverAnswersErrors(String text) {
        assertThat(reply(CODEC.decode(text, PENDING))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0,\"x\"]", "[1,\"x\",{}]", "[7,\"x\",\"Reset\",{\"type\":\"OnIdle\"}]", "[22]"})
    @DisplayName("Part 4 §4.4 a frame of an unknown message type is ignored")
    void ignoresUnknownMessageTypes(String text) {
        assertThat(CODEC.decode(text, PENDING)).isInstanceOf(Decoded.Ignored.class);
    }

    @Test
    @DisplayName("Part 4 §4.2.3 where no messageId can be read the CALLERROR carries \"-1\"")
    void answersTextThatIsNoFrame() {
        assertCallError(CODEC.decode("no JSON"), "-1", "RpcFrameworkError");
        assertCallError(CODEC.decode("{}"), "-1", "RpcFrameworkError");
        assertCallError(CODEC.decode("[2,null,\"Reset\",{}]"), "-1", "RpcFrameworkError");
        assertCallError(CODEC.decode("[2,\"1\",\"Reset\",{\"type\":"), "1", "RpcFrameworkError");
    }

    @Test
    @DisplayName("Part 4 §4.3 the error code says what was wrong with the CALL")
    void answersWithTheCodeOfTheFault() {
        assertCallError(CODEC.decode("[2,\"1\",\"NoSuchAction\",{}]"), "1", "NotImplemented");
        assertCallError(CODEC.decode("[2,\"1\",\"Reset\",[]]"), "1", "ProtocolError");
        assertCallError(CODEC.decode("[2,\"1\",\"Reset\",{}]"), "1", "OccurrenceConstraintViolation");
        assertCallError(CODEC.decode("[2,\"1\",\"Reset\",{\"type\":\"Hard\"}]"), "1", "TypeConstraintViolation");
        assertCallError(
                CODEC.decode("[2,\"1\",\"Reset\",{\"type\":\"OnIdle\",\"evseId\":-1}]"),
                "1",
                "PropertyConstraintViolation");
        assertCallError(
                CODEC.decode("[2,\"1\",\"Reset\",{\"type\":\"OnIdle\",\"hard\":true}]"), "1", "FormatViolation");
    }

    @Test
    void writesTheFramesThatOnly21Has() {
        NotifyPeriodicEventStream stream = NotifyPeriodicEventStream.builder()
                .id(7)
                .pending(0)
                .basetime(OffsetDateTime.parse("2026-05-11T17:03:00Z"))
                .data(List.of(StreamDataElement.builder()
                        .t(new BigDecimal("0.5"))
                        .v("16")
                        .build()))
                .build();

        assertThat(CODEC.encode(new Send("s", stream)))
                .isEqualTo("[6,\"s\",\"NotifyPeriodicEventStream\"," + STREAM + "]");
        assertThat(CODEC.encode(new CallResultError("r", "InternalError", "no memory", Map.of())))
                .isEqualTo("[5,\"r\",\"InternalError\",\"no memory\",{}]");
    }
}
