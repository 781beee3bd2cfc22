// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.RPC_FRAMEWORK_ERROR;
import static io.evwire.ocpp.rpc.Codecs.PENDING;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that stops being JSON somewhere: the header read until then decides the answer. */
class BrokenJsonTest {

    private static final String CALL = Payload.full().call();

    private static final String HEADER_TO_ID = "[2,\"c1\"";

    private static final String HEADER_TO_ACTION = "[2,\"c1\",\"Survey\"";

    static IntStream cutPositions() {
        return IntStream.range(0, CALL.length());
    }

    @ParameterizedTest
    @MethodSource("cutPositions")
    @DisplayName("Part 4 §4.2.3 only a messageId that really cannot be read is answered with \"-1\"")
    void recoversTheHeaderOfACallCutAnywhere(int position) {
        // Half a surrogate pair is not a text that could be cut off in UTF-8.
        String cut = CALL.substring(0, CALL.offsetByCodePoints(0, CALL.codePointCount(0, position)));
        boolean hasId = cut.length() >= HEADER_TO_ID.length();
        boolean hasAction = cut.length() >= HEADER_TO_ACTION.length();

        assertThatDecoding(V201, cut)
                .isInvalidWith("FRAME")
                .hasHeader(
                        cut.length() >= 2 ? MessageType.CALL : null, hasId ? "c1" : null, hasAction ? "Survey" : null)
                .isAnsweredByCallError(hasId ? "c1" : "-1", RPC_FRAMEWORK_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[", "[3", "[3,", "[3,\"c", "[3,\"nobody\",{", "[\"", "[3,\"c1\"", "[3,\"c1\",{\"mode\""})
    void answersWhatCouldHaveBeenACallAndIn21ACorrelatedCallResult(String text) {
        boolean mayBeCall = text.length() < 2 || text.startsWith("[\"");
        boolean correlated = text.startsWith("[3,\"c1\"");
        assertThatDecoding(V201, text, PENDING)
                .isInvalidWith("FRAME")
                .isAnsweredBy(mayBeCall ? "CALLERROR -1 RpcFrameworkError" : "none");
        assertThatDecoding(V21, text, PENDING)
                .isInvalidWith("FRAME")
                .isAnsweredBy(
                        mayBeCall
                                ? "CALLERROR -1 RpcFrameworkError"
                                : correlated ? "CALLRESULTERROR c1 RpcFrameworkError" : "none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " x",
                " 1",
                " {}",
                " null",
                "]",
                "}",
                ",",
                "\u0000",
                "\"",
                " [2,\"c2\",\"Ping\",{}]",
                "\u00a0",
                "\ufeff"
            })
    void refusesTextAfterTheFrame(String tail) {
        assertThatDecoding(V201, "[2,\"c1\",\"Ping\",{}]" + tail)
                .isInvalidWith("FRAME")
                .isAnsweredByCallError("c1", RPC_FRAMEWORK_ERROR);
    }

    @Test
    void refusesByteOrderMark() {
        assertThatDecoding(V201, "\ufeff[2,\"c1\",\"Ping\",{}]")
                .isInvalidWith("FRAME")
                .isAnsweredByCallError("-1", RPC_FRAMEWORK_ERROR);
    }

    @Test
    void reportsNothingOfThePayloadWhenTheJsonBreaksAfterIt() {
        assertThatDecoding(V201, Payload.minimal().with("count", "true").call() + "x")
                .isInvalidWith("FRAME");
    }

    @Test
    void saysWhereTheJsonBreaksInCharactersInBothForms() {
        String text = "[2,\"c1\",\"Ping\",\n{\"note\":\"é\",x}]";

        assertThatDecoding(V201, text).hasDetails("not JSON from character 13 of line 2");
        assertThatDecoding(V201, text.getBytes(UTF_8)).hasDetails("not JSON from character 13 of line 2");
    }
}
