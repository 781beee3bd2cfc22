// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.Codecs.V21;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused where it is given, with a message that names the part. */
class MissingPartTest {

    private static final JsonWebSignature SIGNATURE = new JsonWebSignature("", "", "");

    static Stream<Arguments> missingParts() {
        Call call = new Call("c1", new PingRequest(null));
        CallResult result = new CallResult("c1", new PingResponse());
        return Stream.of(
                part("Call.messageId", () -> new Call(null, new PingRequest(null))),
                part("Call.payload", () -> new Call("c1", null)),
                part("CallResult.messageId", () -> new CallResult(null, new PingResponse())),
                part("CallResult.payload", () -> new CallResult("c1", null)),
                part("Send.messageId", () -> new Send(null, new SurveyStream(1, null))),
                part("Send.payload", () -> new Send("s", null)),
                part("CallError.messageId", () -> new CallError(null, "x", "", Map.of())),
                part("CallError.errorCode", () -> new CallError("c1", null, "", Map.of())),
                part("CallError.errorDescription", () -> new CallError("c1", "x", null, Map.of())),
                part("CallResultError.messageId", () -> new CallResultError(null, "x", "", Map.of())),
                part("CallResultError.errorCode", () -> new CallResultError("c1", null, "", Map.of())),
                part("CallResultError.errorDescription", () -> new CallResultError("c1", "x", null, Map.of())),
                part("SignedRequest.baseAction", () -> new SignedRequest(null, SIGNATURE)),
                part("SignedRequest.signature", () -> new SignedRequest("Ping", null)),
                part("SignedResponse.baseAction", () -> new SignedResponse(null, SIGNATURE)),
                part("SignedResponse.signature", () -> new SignedResponse("Ping", null)),
                part("SignedSend.baseAction", () -> new SignedSend(null, SIGNATURE)),
                part("SignedSend.signature", () -> new SignedSend("SurveyStream", null)),
                part("JsonWebSignature.payload", () -> new JsonWebSignature(null, "", "")),
                part("the response", () -> call.result(null)),
                part("the code", () -> call.error(null, "")),
                part("the code", () -> result.error(null, "")),
                part("ProtocolVersion.name", () -> new ProtocolVersion(null, Set.of(), true)),
                part("ProtocolVersion.messageTypes", () -> new ProtocolVersion("2.1", null, true)),
                part("the text", () -> V21.decode((String) null)),
                part("the text", () -> V21.decode((byte[]) null)),
                part("the set of pending CALLs", () -> V21.decode("", null)),
                part("the frame", () -> V21.encode(null)),
                part("the frame", () -> V21.encodeToBytes(null)),
                part("the payload", () -> V21.validate(null)),
                part("the limits", () -> V21.withLimits(null)),
                part("the tolerance", () -> V21.withTolerance(null)),
                part("the table of error codes", () -> V21.withErrorTable(null)),
                part("the set of actions", () -> V21.withSupportedActions(null)),
                part("Valid.frame", () -> new Decoded.Valid(null, null)),
                part("Ignored.reason", () -> new Decoded.Ignored(null, null, null, null)));
    }

    private static Arguments part(String name, ThrowingCallable building) {
        return Arguments.of(name, building);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("missingParts")
    void isNamedWhereItIsMissing(String name, ThrowingCallable building) {
        assertThatNullPointerException().isThrownBy(building).withMessage(name + " is required: give it a value");
    }
}
