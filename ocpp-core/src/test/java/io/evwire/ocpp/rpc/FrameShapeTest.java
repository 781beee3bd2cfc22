// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.RPC_FRAMEWORK_ERROR;
import static io.evwire.ocpp.rpc.Codecs.PENDING;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The elements of each kind of frame, and what is answered when one is missing or of another type. */
class FrameShapeTest {

    @Test
    @DisplayName("Part 4 §4.2.1 a CALL has messageTypeId, messageId, action and payload")
    void decodesCall() {
        assertThatDecoding(V201, Payload.minimal().call())
                .isValidWith(new Call("c1", SurveyRequest.builder().build()))
                .hasHeader(MessageType.CALL, "c1", "Survey");
    }

    @Test
    @DisplayName("Part 4 §4.2.2 a CALLRESULT has messageTypeId, messageId and payload, typed by its CALL")
    void decodesCallResultByTheActionOfItsCall() {
        assertThatDecoding(V201, "[3,\"c1\",{\"mode\":\"Fast\"}]", PENDING)
                .isValidWith(new CallResult("c1", new SurveyResponse(ModeEnum.FAST, null)))
                .hasHeader(MessageType.CALLRESULT, "c1", "Survey");
        assertThatDecoding(V201, "[3,\"p1\",{}]", PENDING)
                .isValidWith(new CallResult("p1", new PingResponse()))
                .hasHeader(MessageType.CALLRESULT, "p1", "Ping");
    }

    @Test
    @DisplayName("Part 4 §4.2.3 a CALLERROR has messageTypeId, messageId, errorCode, errorDescription and errorDetails")
    void decodesCallError() {
        assertThatDecoding(V201, "[4,\"c1\",\"SecurityError\",\"no\",{\"a\":1}]", PENDING)
                .isValidWith(new CallError("c1", "SecurityError", "no", Map.of("a", 1)))
                .hasHeader(MessageType.CALLERROR, "c1", null);
    }

    @Test
    @DisplayName("2.1 Part 4 §4.2.4 a SEND has messageTypeId, messageId, action and payload")
    void decodesSend() {
        assertThatDecoding(V21, "[6,\"s\",\"SurveyStream\",{\"id\":1}]")
                .isValidWith(new Send("s", new SurveyStream(1, null)))
                .hasHeader(MessageType.SEND, "s", "SurveyStream");
    }

    @Test
    @DisplayName("2.1 Part 4 §4.2.5 a CALLRESULTERROR has the elements of a CALLERROR")
    void decodesCallResultError() {
        PendingCalls pending = PendingCalls.of(PendingCalls.NONE, "c1"::equals);
        assertThatDecoding(V21, "[5,\"c1\",\"FormatViolation\",\"\",{}]", pending)
                .isValidWith(new CallResultError("c1", "FormatViolation", "", Map.of()))
                .hasHeader(MessageType.CALLRESULTERROR, "c1", null);
    }

    @Test
    void decodesFrameWithWhiteSpaceBetweenAllTokens() {
        assertThatDecoding(V201, " \t\r\n[ 2 ,\n\"p1\"\t, \"Ping\" ,\r{ \"note\" : \"n\" } ] \n")
                .isValidWith(new Call("p1", new PingRequest("n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "true", "0", "\"x\"", "{}", "{\"a\":[2,\"c1\",\"Ping\",{}]}", "[]", "[[]]"})
    @DisplayName("Part 4 §4.1.3 a text that does not begin as a frame is answered with RpcFrameworkError and \"-1\"")
    void answersTextThatIsNoFrame(String text) {
        assertThatDecoding(V201, text)
                .isInvalidWith("FRAME")
                .isAnsweredByCallError("-1", RPC_FRAMEWORK_ERROR)
                .hasHeader(null, null, null);
        assertThatDecoding(V21, text).isInvalidWith("FRAME").isAnsweredByCallError("-1", RPC_FRAMEWORK_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"2\"",
                "true",
                "[2]",
                "{\"a\":[{}]}",
                "{}",
                "2.5",
                "2.9",
                "2.00000000000000000001",
                "1.9999999999999999999"
            })
    void refusesMessageTypeThatIsNoInteger(String typeId) {
        for (OcppCodec codec : List.of(V201, V21)) {
            assertThatDecoding(codec, "[" + typeId + ",\"c1\",\"Ping\",{}]")
                    .isInvalidWith("FRAME")
                    .hasHeader(null, "c1", null)
                    .isAnsweredByCallError("c1", RPC_FRAMEWORK_ERROR);
            assertThatDecoding(codec, "[" + typeId + ",\"größer\"")
                    .isAnsweredByCallError("größer", RPC_FRAMEWORK_ERROR);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[null]",
                "[\"2\"]",
                "[\"2\",7,\"Ping\",{}]",
                "[\"2\",null]",
                "[\"2\",[\"c1\"]]",
                "[\"2\",\"1234567890123456789012345678901234567\",\"Ping\",{}]",
                "[\"2\",\"\\ud800\",\"Ping\",{}]",
                "[{\"a\":[},\"c1\"]",
                "[[\"c1\"",
                "[,\"c1\"]"
            })
    @DisplayName("Part 4 §4.2.3 neither message type nor messageId can be read: the answer carries \"-1\"")
    void answersFrameOfWhichNeitherTypeNorMessageIdCanBeRead(String text) {
        assertThatDecoding(V201, text)
                .isInvalidWith("FRAME")
                .hasHeader(null, null, null)
                .isAnsweredByCallError("-1", RPC_FRAMEWORK_ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2e0", "0.2e1", "20E-1", "2.000000000000000000000000"})
    void readsMessageTypeInAnyNotationOfItsInteger(String typeId) {
        assertThatDecoding(V201, "[" + typeId + ",\"c1\",\"Ping\",{}]").isValid();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    [2]                        | -1
                    [2,"c1"]                   | c1
                    [2,"c1","Ping"]            | c1
                    [2,"c1","Ping",{},{}]      | c1
                    [2,"c1","Ping",{},null]    | c1
                    [2,"c1","Unheard",{},1]    | c1
                    [2,"c1",{}]                | c1
                    [2,"c1",null,{}]           | c1
                    [2,"c1",7,{}]              | c1
                    [2,"c1",["Ping"],{}]       | c1
                    """)
    @DisplayName("Part 4 §4.2.1 a CALL has four elements and its action is a string")
    void answersCallOfWrongShapeWithItsMessageId(String text, String messageId) {
        assertThatDecoding(V201, text).isInvalidWith("FRAME").isAnsweredByCallError(messageId, RPC_FRAMEWORK_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[3]",
                "[3,\"c1\"]",
                "[3,\"c1\",{\"mode\":\"Eco\"},{}]",
                "[3,7,{\"mode\":\"Eco\"}]",
                "[4]",
                "[4,\"c1\"]",
                "[4,\"c1\",\"GenericError\"]",
                "[4,\"c1\",\"GenericError\",\"\"]",
                "[4,\"c1\",\"GenericError\",\"\",{},1]",
                "[4,\"c1\",null,\"\",{}]",
                "[4,\"c1\",\"GenericError\",null,{}]",
                "[4,\"c1\",\"GenericError\",\"\",null]",
                "[4,\"c1\",\"GenericError\",\"\",\"\"]",
                "[4,\"c1\",\"GenericError\",\"\",[]]",
                "[4,null,\"GenericError\",\"\",{}]"
            })
    @DisplayName("Part 4 §4.2.2 §4.2.3 answers of wrong shape are faults of the frame, never answered in 2.0.1")
    void refusesAnswerOfWrongShape(String text) {
        assertThatDecoding(V201, text, PENDING).isInvalidWith("FRAME").isNotAnswered();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[5,\"c1\",\"GenericError\",\"\"]",
                "[5,\"c1\",\"GenericError\",\"\",{},{}]",
                "[5,\"c1\",\"GenericError\",\"\",[]]",
                "[6]",
                "[6,\"s\"]",
                "[6,\"s\",\"SurveyStream\"]",
                "[6,\"s\",\"SurveyStream\",{\"id\":1},1]",
                "[6,\"s\",1,{\"id\":1}]",
                "[6,1,\"SurveyStream\",{\"id\":1}]"
            })
    @DisplayName("2.1 Part 4 §4.2.4 §4.2.5 SEND and CALLRESULTERROR of wrong shape are never answered")
    void refusesSendAndCallResultErrorOfWrongShape(String text) {
        assertThatDecoding(V21, text, PENDING).isInvalidWith("FRAME").isNotAnswered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "[]", "\"x\"", "true", "[{}]"})
    @DisplayName("Part 4 §4.3 a payload that is not an object is a ProtocolError")
    void answersPayloadThatIsNoObject(String payload) {
        assertThatDecoding(V201, "[2,\"p1\",\"Ping\"," + payload + "]")
                .isInvalidWith("PAYLOAD")
                .isAnsweredByCallError("p1", CallErrorCode.PROTOCOL_ERROR);
    }

    @Test
    @DisplayName("Part 4 §4.1.5 a payload without properties is the empty object, not null")
    void refusesNullAsPayloadAndTakesTheEmptyObject() {
        assertThatDecoding(V201, "[2,\"p1\",\"Ping\",null]")
                .isInvalidWith("PAYLOAD")
                .isAnsweredByCallError("p1", CallErrorCode.PROTOCOL_ERROR);
        assertThatDecoding(V201, "[2,\"p1\",\"Ping\",{}]").isValidWith(new Call("p1", new PingRequest(null)));
    }

    @Test
    @DisplayName("Part 4 §4.2.3 an errorDescription has at most 255 characters")
    void countsCharactersOfTheErrorDescriptionNotUtf16Units() {
        assertThatDecoding(V201, "[4,\"c1\",\"GenericError\",\"" + "😀".repeat(255) + "\",{}]", PENDING)
                .isValid();
        assertThatDecoding(V201, "[4,\"c1\",\"GenericError\",\"" + "x".repeat(256) + "\",{}]", PENDING)
                .isInvalidWith("FRAME")
                .hasDetails("the errorDescription has at most 255 characters")
                .isNotAnswered();
    }

    @Test
    @DisplayName("Part 4 §4.3 an errorCode that the standard does not know is kept as it is")
    void keepsUnknownErrorCode() {
        assertThatDecoding(V201, "[4,\"c1\",\"OutOfCoffee\",\"\",{}]", PENDING)
                .isValidWith(new CallError("c1", "OutOfCoffee", "", Map.of()));
    }

    @Test
    void refusesHalfASurrogatePairInTheTextsOfACallError() {
        assertThatDecoding(V201, "[4,\"c1\",\"\\ud800\",\"\",{}]", PENDING)
                .isInvalidWith("FRAME")
                .isNotAnswered();
        assertThatDecoding(V201, "[4,\"c1\",\"GenericError\",\"\\udc00\",{}]", PENDING)
                .isInvalidWith("FRAME")
                .isNotAnswered();
    }

    @Test
    void reportsFaultsOfErrorDetailsAtTheirPath() {
        assertThatDecoding(V201, "[4,\"c1\",\"GenericError\",\"\",{\"a\":{\"b\":1,\"b\":2}}]", PENDING)
                .isInvalidWith("DUPLICATE_PROPERTY /a/b")
                .isNotAnswered();
    }
}
