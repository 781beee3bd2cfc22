// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.FORMAT_VIOLATION;
import static io.evwire.ocpp.rpc.CallErrorCode.NOT_IMPLEMENTED;
import static io.evwire.ocpp.rpc.CallErrorCode.NOT_SUPPORTED;
import static io.evwire.ocpp.rpc.CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION;
import static io.evwire.ocpp.rpc.CallErrorCode.PROTOCOL_ERROR;
import static io.evwire.ocpp.rpc.CallErrorCode.RPC_FRAMEWORK_ERROR;
import static io.evwire.ocpp.rpc.Codecs.PENDING;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which invalid frames are answered, by what, and which are dropped. */
class AnswerTest {

    private static final String TOO_DEEP = "[".repeat(100) + "]".repeat(100);

    @Test
    @DisplayName("Part 4 §4.3 an unknown action is answered with NotImplemented")
    void answersUnknownAction() {
        for (OcppCodec codec : new OcppCodec[] {V201, V21}) {
            assertThatDecoding(codec, "[2,\"c1\",\"Unheard\",{}]")
                    .isInvalidWith("ACTION")
                    .hasHeader(MessageType.CALL, "c1", "Unheard")
                    .isAnsweredByCallError("c1", NOT_IMPLEMENTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ping", "PING", "Ping ", "", "PingRequest", "\\ud800", "\\u0000"})
    @DisplayName("Part 4 §4.1.6 an action is the message's exact name without Request")
    void knowsActionsByTheirExactName(String action) {
        assertThatDecoding(V201, "[2,\"c1\",\"" + action + "\",{}]")
                .isInvalidWith("ACTION")
                .isAnsweredByCallError("c1", NOT_IMPLEMENTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "null", "[]", "{\"a\":1,\"a\":2}"})
    void findsUnknownActionWhateverThePayload(String payload) {
        assertThatDecoding(V201, "[2,\"c1\",\"Unheard\"," + payload + "]").isInvalidWith("ACTION");
    }

    @Test
    void findsUnknownActionWhateverTheDepthOfThePayload() {
        assertThatDecoding(V201, "[2,\"c1\",\"Unheard\"," + TOO_DEEP + "]")
                .isInvalidWith("ACTION")
                .isAnsweredByCallError("c1", NOT_IMPLEMENTED);
    }

    @Test
    void namesTheActionThatReplacedOneOfOcpp16() {
        assertThatDecoding(V201, "[2,\"c1\",\"StartTransaction\",{}]")
                .isInvalidWith("ACTION")
                .hasDetails("StartTransaction is OCPP 1.6; use TransactionEvent");
        assertThatDecoding(V201, "[2,\"c1\",\"Unheard\",{}]").hasDetails("no action Unheard in OCPP 2.0.1");
    }

    @Test
    void showsAnOverlongActionInShort() {
        assertThatDecoding(V201, "[2,\"c1\",\"" + "A".repeat(5000) + "\",{}]")
                .hasDetails("no action " + "A".repeat(50) + "… in OCPP 2.0.1");
    }

    @Test
    @DisplayName("Part 4 §4.3 an action that is known but not handled is answered with NotSupported")
    void answersActionThatIsNotSupportedHere() {
        OcppCodec pingOnly = V201.withSupportedActions(Set.of("Ping"));

        assertThatDecoding(pingOnly, "[2,\"c1\",\"Survey\",1]")
                .isInvalidWith("ACTION")
                .hasHeader(MessageType.CALL, "c1", "Survey")
                .isAnsweredByCallError("c1", NOT_SUPPORTED);
        assertThatDecoding(pingOnly, "[2,\"c1\",\"Unheard\",{}]").isAnsweredByCallError("c1", NOT_IMPLEMENTED);
        assertThatDecoding(pingOnly, "[2,\"c1\",\"Ping\",{}]").isValid();
    }

    @Test
    void readsAnswersToActionsThatAreNotSupportedWhenReceived() {
        assertThatDecoding(V201.withSupportedActions(Set.of()), "[3,\"p1\",{}]", PENDING)
                .isValid();
    }

    @Test
    @DisplayName("2.0.1 Part 4 §4.2.2 no frame exists to refuse a CALLRESULT with")
    void doesNotAnswerInvalidCallResultIn201() {
        assertThatDecoding(V201, "[3,\"c1\",{}]", PENDING)
                .isInvalidWith("REQUIRED /mode")
                .hasHeader(MessageType.CALLRESULT, "c1", "Survey")
                .isNotAnswered();
    }

    @Test
    @DisplayName("2.1 Part 4 §4.2.5 an invalid CALLRESULT is answered with CALLRESULTERROR")
    void answersInvalidCallResultIn21() {
        assertThatDecoding(V21, "[3,\"c1\",{}]", PENDING)
                .isInvalidWith("REQUIRED /mode")
                .hasHeader(MessageType.CALLRESULT, "c1", "Survey")
                .isAnsweredByCallResultError("c1", OCCURRENCE_CONSTRAINT_VIOLATION);
        assertThatDecoding(V21, "[3,\"c1\",7]", PENDING)
                .isInvalidWith("PAYLOAD")
                .isAnsweredByCallResultError("c1", PROTOCOL_ERROR);
        assertThatDecoding(V21, "[3,\"c1\"]", PENDING)
                .isInvalidWith("FRAME")
                .isAnsweredByCallResultError("c1", RPC_FRAMEWORK_ERROR);
        assertThatDecoding(V21, "[3,\"c1\",{\"mode\":", PENDING)
                .isInvalidWith("FRAME")
                .isAnsweredByCallResultError("c1", RPC_FRAMEWORK_ERROR);
        assertThatDecoding(V21, "[3,\"p1\",{\"x\":1}]", PENDING)
                .isInvalidWith("UNKNOWN_PROPERTY /x")
                .isAnsweredByCallResultError("p1", FORMAT_VIOLATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[3,\"nobody\",{}]", "[3,\"nobody\",{\"mode\":1}]", "[3,\"nobody\",7]", "[3,\"u1\",{}]"})
    @DisplayName("Part 4 §4.2.2 an answer to no known CALL is dropped")
    void ignoresCallResultOfNoKnownCall(String text) {
        assertThatDecoding(V201, text, PENDING).isIgnored();
        assertThatDecoding(V21, text, PENDING).isIgnored();
        assertThatDecoding(V21, text).isIgnored();
    }

    @Test
    void ignoresCallResultOfNoKnownCallWhateverItsDepth() {
        assertThatDecoding(V21, "[3,\"nobody\"," + TOO_DEEP + "]", PENDING).isIgnored();
    }

    @Test
    void doesNotAnswerBrokenCallResultOfNoKnownCall() {
        assertThatDecoding(V21, "[3,\"nobody\",{]", PENDING)
                .isInvalidWith("FRAME")
                .hasHeader(MessageType.CALLRESULT, "nobody", null)
                .isNotAnswered();
        assertThatDecoding(V21, "[3,\"nobody\",{},1]", PENDING)
                .isInvalidWith("FRAME")
                .isNotAnswered();
    }

    @Test
    void keepsTheCallErrorThatAnswersNoKnownCall() {
        Decoded decoded = V201.decode("[4,\"x\",\"RpcFrameworkError\",\"\",{}]", PENDING);

        assertThat(decoded).isInstanceOfSatisfying(Decoded.Ignored.class, ignored -> {
            assertThat(ignored.frame()).isEqualTo(new CallError("x", "RpcFrameworkError", "", Map.of()));
            assertThat(ignored.messageType()).isEqualTo(MessageType.CALLERROR);
            assertThat(ignored.messageId()).isEqualTo("x");
        });
    }

    @Test
    @DisplayName("Part 4 §4.2.3 a CALLERROR with \"-1\" says that an id could not be read: it answers no known CALL")
    void takesCallErrorOfAPeerThatCouldReadNoMessageId() {
        for (OcppCodec codec : new OcppCodec[] {V201, V21}) {
            assertThatDecoding(codec, "[4,\"-1\",\"RpcFrameworkError\",\"\",{}]", PENDING)
                    .isValidWith(new CallError("-1", "RpcFrameworkError", "", Map.of()));
            assertThatDecoding(codec, "[4,\"-1\",\"RpcFrameworkError\",\"\",{}]")
                    .isValid();
        }
        assertThatDecoding(V201, "[4,\"-2\",\"RpcFrameworkError\",\"\",{}]").isIgnored();
        assertThatDecoding(V21, "[5,\"-1\",\"RpcFrameworkError\",\"\",{}]", PENDING)
                .isIgnored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[4,\"c1\",\"GenericError\",\"\",{",
                "[4,\"c1\",\"GenericError\"",
                "[4,\"c1\"",
                "[4",
                "[4,\"c1\",\"GenericError\",\"\",{}]]",
                "[4,\"c1\",\"GenericError\",\"\",{\"a\":\"\\ud800\"}]",
                "[4,7,\"GenericError\",\"\",{}]"
            })
    @DisplayName("Part 4 §4.2.3 a CALLERROR is never answered, however broken")
    void neverAnswersCallError(String text) {
        assertThatDecoding(V201, text, PENDING)
                .hasHeaderOfType(MessageType.CALLERROR)
                .isNotAnswered();
        assertThatDecoding(V21, text, PENDING)
                .hasHeaderOfType(MessageType.CALLERROR)
                .isNotAnswered();
        assertThatDecoding(V21, text.replace("[4", "[5"), PENDING)
                .hasHeaderOfType(MessageType.CALLRESULTERROR)
                .isNotAnswered();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[6,\"c1\",\"SurveyStream\",{}]",
                "[6,\"c1\",\"SurveyStream\",7]",
                "[6,\"c1\",\"SurveyStream\",{\"id\":1",
                "[6,\"c1\",\"SurveyStream\",{\"id\":1}]x",
                "[6,\"c1\",\"Survey\",{}]",
                "[6,\"c1\",\"Ping\",{}]",
                "[6,\"c1\"",
                "[6"
            })
    @DisplayName("2.1 Part 4 §4.2.4, N15.FR.02 a SEND is never answered")
    void neverAnswersSend(String text) {
        assertThatDecoding(V21, text, PENDING).hasHeaderOfType(MessageType.SEND).isNotAnswered();
    }

    @Test
    @DisplayName("2.1 Part 4 §4.2.4 what is sent unanswered cannot be called")
    void answersCallOfAnActionThatIsOnlySent() {
        assertThatDecoding(V21, "[2,\"c1\",\"SurveyStream\",{\"id\":1}]")
                .isInvalidWith("ACTION")
                .hasDetails("SurveyStream is a SEND, not a CALL")
                .isAnsweredByCallError("c1", NOT_SUPPORTED);
        assertThatDecoding(V21, "[2,\"c1\",\"SurveyStream-Signed\",{}]")
                .hasDetails("SurveyStream-Signed is a SEND, not a CALL")
                .isAnsweredByCallError("c1", NOT_SUPPORTED);
    }

    @Test
    @DisplayName("2.1 Part 4 §4.2.4 what is called cannot be sent unanswered")
    void saysThatTheActionOfASendIsACall() {
        assertThatDecoding(V21, "[6,\"c1\",\"Ping\",{}]")
                .isInvalidWith("ACTION")
                .hasDetails("Ping is a CALL, not a SEND")
                .isNotAnswered();
        assertThatDecoding(V21, "[6,\"c1\",\"Unheard\",{}]")
                .isInvalidWith("ACTION")
                .hasDetails("no action Unheard in OCPP 2.1")
                .isNotAnswered();
    }

    @Test
    void refusesToSupportAnActionThatDoesNotExist() {
        for (String unknown : List.of("Pong", "ping", "", "Pong-Signed", "Ping\u202e")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> V21.withSupportedActions(Set.of("Ping", unknown)))
                    .withMessageContaining("OCPP 2.1 has no action " + unknown.replace("\u202e", "\\u202e"))
                    .withMessageContaining("use a name of the catalog");
        }
        assertThat(V21.withSupportedActions(Set.of("Ping", "Survey-Signed", "SurveyStream")))
                .isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> V201.withSupportedActions(Set.of("SurveyStreams")));
    }

    @Test
    void handlesEachThingThatATextCanTurnOutToBe() {
        assertThat(Stream.of("[2,\"c1\",\"Ping\",{}]", "[2,\"c1\",\"Ping\",7]", "[3,\"late\",{}]")
                        .map(text -> V201.decode(text)
                                .match(
                                        valid -> "valid " + valid.action(),
                                        invalid -> "invalid "
                                                + invalid.violations().size(),
                                        ignored -> ignored.reason())))
                .containsExactly("valid Ping", "invalid 1", "answers no known CALL");
    }

    @Test
    void isNotBuiltOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decoded.Invalid(null, null, null, List.of(), false, null))
                .withMessageContaining("give at least one");
    }

    @Test
    void reportsUnsupportedSendWithoutAnswer() {
        assertThatDecoding(V21.withSupportedActions(Set.of("Ping")), "[6,\"s\",\"SurveyStream\",{\"id\":1}]")
                .isInvalidWith("ACTION")
                .isNotAnswered();
    }

    @Test
    void throwsWhatWasWrongWhereACallerKnewTheTextToBeValid() {
        assertThat(V201.decode("[2,\"c1\",\"Ping\",{}]").orThrow()).isEqualTo(new Call("c1", new PingRequest(null)));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> V201.decode("[2,\"c1\",\"Ping\",{\"note\":7}]").orThrow())
                .withMessage("invalid frame: /note: string expected, found number");
        assertThatIllegalStateException()
                .isThrownBy(() -> V201.decode("[3,\"c1\",{}]").orThrow())
                .withMessage("frame to be ignored: answers no known CALL");
    }
}
