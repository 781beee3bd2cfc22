// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.NOT_IMPLEMENTED;
import static io.evwire.ocpp.rpc.CallErrorCode.NOT_SUPPORTED;
import static io.evwire.ocpp.rpc.CallErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION;
import static io.evwire.ocpp.rpc.CallErrorCode.PROTOCOL_ERROR;
import static io.evwire.ocpp.rpc.CallErrorCode.TYPE_CONSTRAINT_VIOLATION;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Part 4 §7 signed messages, the same in both versions")
class SignedMessageTest {

    private static final String PAYLOAD = base64url("{\"note\":\"größer\"}");
    private static final String PROTECTED = base64url("{\"alg\":\"ES256\",\"OCPPAction\":\"Ping\"}");
    private static final String SIGNED =
            "{\"payload\":\"" + PAYLOAD + "\",\"protected\":\"" + PROTECTED + "\",\"signature\":\"c2ln\"}";
    private static final JsonWebSignature SIGNATURE = new JsonWebSignature(PAYLOAD, PROTECTED, "c2ln");

    /** The signed CALL "p1" of Ping and "s1" of Survey wait for their answers, and the plain "p2" of Ping. */
    private static final PendingCalls PENDING =
            Map.of("p1", "Ping-Signed", "s1", "Survey-Signed", "p2", "Ping", "u1", "Unheard-Signed")::get;

    static Stream<OcppCodec> versions() {
        return Stream.of(V201, V21);
    }

    private static String base64url(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void handsOnTheSignatureOfARequestUntouched(OcppCodec codec) {
        String text = "[2,\"1\",\"Ping-Signed\"," + SIGNED + "]";
        Call call = new Call("1", new SignedRequest("Ping", SIGNATURE));

        assertThatDecoding(codec, text).isValidWith(call).hasHeader(MessageType.CALL, "1", "Ping-Signed");
        assertThat(codec.encode(call)).isEqualTo(text);
        assertThat(codec.encodeToBytes(call)).asString(UTF_8).isEqualTo(text);
        assertThat(codec.validate(call.payload())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void handsOnTheSignatureOfAResponseUntouched(OcppCodec codec) {
        String text = "[3,\"p1\"," + SIGNED + "]";
        CallResult result = new CallResult("p1", new SignedResponse("Ping", SIGNATURE));

        assertThatDecoding(codec, text, PENDING)
                .isValidWith(result)
                .hasHeader(MessageType.CALLRESULT, "p1", "Ping-Signed");
        assertThat(codec.encode(result)).isEqualTo(text);
    }

    @Test
    void handsOnTheSignatureOfASendUntouched() {
        String text = "[6,\"1\",\"SurveyStream-Signed\"," + SIGNED + "]";
        Send send = new Send("1", new SignedSend("SurveyStream", SIGNATURE));

        assertThatDecoding(V21, text).isValidWith(send).hasHeader(MessageType.SEND, "1", "SurveyStream-Signed");
        assertThat(V21.encode(send)).isEqualTo(text);
    }

    @Test
    void keepsTheUnprotectedHeaderAndMembersItDoesNotKnow() {
        String jws = "{\"payload\":\"\",\"protected\":\"\",\"header\":{\"kid\":\"7\",\"n\":null},\"signature\":\"\","
                + "\"more\":[1,{\"a\":true}],\"none\":null}";
        String text = "[2,\"1\",\"Ping-Signed\"," + jws + "]";
        Frame frame = V21.decode(text).orThrow();

        Map<String, @Nullable Object> header = new LinkedHashMap<>();
        header.put("kid", "7");
        header.put("n", null);
        JsonWebSignature signature = ((SignedRequest) ((Call) frame).payload()).signature();
        assertThat(signature.header()).isEqualTo(header);
        assertThat(signature.otherMembers()).containsOnlyKeys("more", "none");
        assertThat(V21.encode(frame)).isEqualTo(text);
        assertThat(V21.encode(V21.decode(text.replace("{\"kid\":\"7\",\"n\":null}", "{}"))
                        .orThrow()))
                .contains("\"header\":{}");
    }

    @Test
    void decodesPayloadAndProtectedHeaderOnRequest() {
        assertThat(SIGNATURE.decodePayload()).isEqualTo("{\"note\":\"größer\"}");
        assertThat(SIGNATURE.decodeProtectedHeader()).isEqualTo("{\"alg\":\"ES256\",\"OCPPAction\":\"Ping\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64url!", "a", "_w", "a+b/"})
    void handsOnWhatCannotBeDecodedAllTheSame(String undecodable) {
        JsonWebSignature signature = new JsonWebSignature(undecodable, undecodable, undecodable);
        String text = "[2,\"1\",\"Ping-Signed\",{\"payload\":\"" + undecodable + "\",\"protected\":\"" + undecodable
                + "\",\"signature\":\"" + undecodable + "\"}]";

        assertThatDecoding(V21, text).isValidWith(new Call("1", new SignedRequest("Ping", signature)));
        assertThat(signature.decodePayload()).isNull();
        assertThat(signature.decodeProtectedHeader()).isNull();
    }

    @Test
    void doesNotLookIntoThePayloadThatIsSigned() {
        assertThatDecoding(V21, "[2,\"1\",\"Survey-Signed\"," + SIGNED + "]")
                .isValidWith(new Call("1", new SignedRequest("Survey", SIGNATURE)));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void refusesWhatIsNoFlattenedSignature(OcppCodec codec) {
        assertThatDecoding(codec, "[2,\"1\",\"Ping-Signed\",{\"note\":\"n\"}]")
                .isInvalidWith("REQUIRED /payload", "REQUIRED /protected", "REQUIRED /signature")
                .hasHeader(MessageType.CALL, "1", "Ping-Signed")
                .isAnsweredByCallError("1", OCCURRENCE_CONSTRAINT_VIOLATION);
        assertThatDecoding(
                        codec,
                        "[2,\"1\",\"Ping-Signed\",{\"payload\":{},\"protected\":7,\"header\":[\"h\"],\"signature\":null}]")
                .isInvalidWith("TYPE /payload", "TYPE /protected", "TYPE /header", "TYPE /signature")
                .isAnsweredByCallError("1", TYPE_CONSTRAINT_VIOLATION);
        assertThatDecoding(codec, "[2,\"1\",\"Ping-Signed\",\"" + PAYLOAD + "\"]")
                .isInvalidWith("PAYLOAD")
                .isAnsweredByCallError("1", PROTOCOL_ERROR);
        assertThatDecoding(
                        codec,
                        "[2,\"1\",\"Ping-Signed\"," + SIGNED.replace("{", "{\"payload\":\"\",\"a\":1,\"a\":2,") + "]")
                .isInvalidWith("DUPLICATE_PROPERTY /a", "DUPLICATE_PROPERTY /payload");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Unheard-Signed", "-Signed", "Ping-signed", "PingSigned", "Ping-Signed-Signed", "ping-Signed"})
    void knowsOnlyTheSuffixOfAKnownAction(String action) {
        assertThatDecoding(V21, "[2,\"1\",\"" + action + "\"," + SIGNED + "]")
                .isInvalidWith("ACTION")
                .isAnsweredByCallError("1", NOT_IMPLEMENTED);
    }

    @Test
    void keepsSignedCallsAndSendsApart() {
        assertThatDecoding(V21, "[2,\"1\",\"SurveyStream-Signed\"," + SIGNED + "]")
                .isInvalidWith("ACTION");
        assertThatDecoding(V21, "[6,\"1\",\"Ping-Signed\"," + SIGNED + "]")
                .isInvalidWith("ACTION")
                .isNotAnswered();
    }

    @Test
    void countsASignedMessageToItsAction() {
        OcppCodec pingOnly = V21.withSupportedActions(Set.of("Ping"));

        assertThatDecoding(pingOnly, "[2,\"1\",\"Ping-Signed\"," + SIGNED + "]").isValid();
        assertThatDecoding(pingOnly, "[2,\"1\",\"Survey-Signed\"," + SIGNED + "]")
                .isInvalidWith("ACTION")
                .isAnsweredByCallError("1", NOT_SUPPORTED);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void readsThePlainAnswerToASignedCall(OcppCodec codec) {
        assertThatDecoding(codec, "[3,\"p1\",{}]", PENDING).isValidWith(new CallResult("p1", new PingResponse()));
        assertThatDecoding(codec, "[3,\"s1\",{\"mode\":\"Eco\"}]", PENDING)
                .isValidWith(new CallResult("s1", new SurveyResponse(ModeEnum.ECO, null)))
                .hasHeader(MessageType.CALLRESULT, "s1", "Survey");
    }

    @Test
    void saysOfABadPlainAnswerWhatIsWrongWithIt() {
        assertThatDecoding(V21, "[3,\"s1\",{\"mode\":7}]", PENDING)
                .isInvalidWith("TYPE /mode")
                .isAnsweredByCallResultError("s1", TYPE_CONSTRAINT_VIOLATION);
        assertThatDecoding(V201, "[3,\"s1\",{\"mode\":7}]", PENDING)
                .isInvalidWith("TYPE /mode")
                .isNotAnswered();
    }

    @Test
    void saysOfABadSignedAnswerWhatIsWrongWithIt() {
        assertThatDecoding(V21, "[3,\"p1\",{\"payload\":\"\",\"protected\":\"\"}]", PENDING)
                .isInvalidWith("REQUIRED /signature")
                .hasHeader(MessageType.CALLRESULT, "p1", "Ping-Signed")
                .isAnsweredByCallResultError("p1", OCCURRENCE_CONSTRAINT_VIOLATION);
        assertThatDecoding(V21, "[3,\"p1\",[]]", PENDING)
                .isInvalidWith("PAYLOAD")
                .isAnsweredByCallResultError("p1", PROTOCOL_ERROR);
        assertThatDecoding(V21, "[3,\"p1\",{", PENDING).isInvalidWith("FRAME");
    }

    @Test
    void takesNoSignedAnswerToAPlainCall() {
        assertThatDecoding(V21, "[3,\"p2\"," + SIGNED + "]", PENDING)
                .isInvalidWith(
                        "UNKNOWN_PROPERTY /payload", "UNKNOWN_PROPERTY /protected", "UNKNOWN_PROPERTY /signature");
    }

    @Test
    void ignoresAnswerToASignedCallOfAnUnknownAction() {
        assertThatDecoding(V21, "[3,\"u1\"," + SIGNED + "]", PENDING).isIgnored();
    }

    @Test
    void isAnsweredBySignedOrPlainResponse() {
        Call call = new Call("1", new SignedRequest("Ping", SIGNATURE));

        assertThat(call.result(new SignedResponse("Ping", SIGNATURE)).action()).isEqualTo("Ping-Signed");
        assertThat(V201.encode(call.result(new PingResponse()))).isEqualTo("[3,\"1\",{}]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.result(new SignedResponse("Survey", SIGNATURE)))
                .withMessageContaining("Survey-Signed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Call("1", new PingRequest(null)).result(new SignedResponse("Ping", SIGNATURE)));
    }

    @Test
    void isNotEncodedForAnActionThatTheVersionDoesNotHave() {
        List<Frame> foreign = List.of(
                new Call("1", new SignedRequest("Unheard", SIGNATURE)),
                new CallResult("1", new SignedResponse("Unheard", SIGNATURE)),
                new Send("1", new SignedSend("Ping", SIGNATURE)));

        assertThat(foreign)
                .allSatisfy(frame -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> V21.encode(frame))
                        .withMessageContaining("Signed"));
    }

    @Test
    void needsPayloadProtectedHeaderAndSignature() {
        assertThatNullPointerException()
                .isThrownBy(() -> new JsonWebSignature(null, "", ""))
                .withMessageContaining("JsonWebSignature.payload");
        assertThatNullPointerException()
                .isThrownBy(() -> new JsonWebSignature("", null, ""))
                .withMessageContaining("JsonWebSignature.protectedHeader");
        assertThatNullPointerException()
                .isThrownBy(() -> new JsonWebSignature("", "", null))
                .withMessageContaining("JsonWebSignature.signature");
    }

    @Test
    void masksWhatIsSigned() {
        assertThat(new SignedRequest("Ping", SIGNATURE))
                .asString()
                .contains("Ping")
                .doesNotContain(PROTECTED)
                .doesNotContain(PAYLOAD)
                .doesNotContain("c2ln");
    }
}
