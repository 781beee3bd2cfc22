// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.RPC_FRAMEWORK_ERROR;
import static io.evwire.ocpp.rpc.Codecs.PENDING;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageIdTest {

    private static final String LONGEST = "123456789012345678901234567890123456";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", LONGEST, "\\u0000", "\\\"", "é東😀", "\\ud83d\\ude00", "null"})
    @DisplayName("Part 4 §4.1.4 any text of at most 36 characters is a messageId")
    void takesAnyShortText(String idInJson) {
        assertThatDecoding(V201, "[2,\"" + idInJson + "\",\"Ping\",{}]").isValid();
    }

    @Test
    @DisplayName("Part 4 §4.1.4 the 36 characters are code points, not UTF-16 units")
    void countsCodePoints() {
        String id = "😀".repeat(36);
        assertThatDecoding(V201, "[2,\"" + id + "\",\"Ping\",{}]").isValidWith(new Call(id, new PingRequest(null)));
        assertThatDecoding(V201, "[2,\"" + id + "x\",\"Ping\",{}]").isInvalidWith("FRAME");
    }

    @Test
    @DisplayName("Part 4 §4.2.3 an over-long messageId is answered with \"-1\", since an echo would be invalid itself")
    void rejectsCallWhoseMessageIdIsLongerThan36Characters() {
        assertThatDecoding(V201, "[2,\"" + LONGEST + "7\",\"Ping\",{}]")
                .isInvalidWith("FRAME")
                .hasHeader(MessageType.CALL, null, null)
                .isAnsweredByCallError("-1", RPC_FRAMEWORK_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "1", "true", "{}", "[]", "[\"c1\"]", "\"\\ud800\"", "\"a\\udc00b\"", "\"\\ude00\\ud83d\""
            })
    @DisplayName("Part 4 §4.2.3 a messageId that cannot be read is answered with \"-1\"")
    void answersUnreadableMessageId(String idInJson) {
        assertThatDecoding(V201, "[2," + idInJson + ",\"Ping\",{}]")
                .isInvalidWith("FRAME")
                .hasHeader(MessageType.CALL, null, null)
                .isAnsweredByCallError("-1", RPC_FRAMEWORK_ERROR);
    }

    @Test
    void answersRawHalfOfASurrogatePairInAString() {
        Decoded decoded = V201.decode("[2,\"a\ud800\",\"Ping\",{}]");

        assertThat(DecodedAssert.outcome(decoded)).contains("CALLERROR -1 RpcFrameworkError");
    }

    @Test
    @DisplayName("2.1 Part 4 §4.2.5 a CALLRESULT whose messageId cannot be read is correlated with nothing: no answer")
    void doesNotAnswerCallResultWithUnreadableMessageId() {
        assertThatDecoding(V21, "[3,1,{}]", PENDING).isInvalidWith("FRAME").isNotAnswered();
        assertThatDecoding(V21, "[3,\"" + LONGEST + "7\",{}]", PENDING)
                .isInvalidWith("FRAME")
                .isNotAnswered();
    }

    @Test
    @DisplayName("Part 4 §4.1.4 an answer is matched with its CALL by exactly its messageId")
    void comparesMessageIdsExactly() {
        PendingCalls pending = Map.of("aB", "Ping")::get;
        assertThatDecoding(V201, "[3,\"aB\",{}]", pending).isValid();
        assertThatDecoding(V201, "[3,\"ab\",{}]", pending).isIgnored();
        assertThatDecoding(V201, "[3,\" aB\",{}]", pending).isIgnored();
    }

    @Test
    void isRefusedByEveryFrameThatAnApplicationBuildsWithABadOne() {
        for (String bad : new String[] {LONGEST + "7", "\ud800", "x\udc00"}) {
            assertThat(MessageId.isValid(bad)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> new Call(bad, new PingRequest(null)));
            assertThatIllegalArgumentException().isThrownBy(() -> new CallResult(bad, new PingResponse()));
            assertThatIllegalArgumentException().isThrownBy(() -> new CallError(bad, "GenericError", "", Map.of()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CallResultError(bad, "GenericError", "", Map.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> new Send(bad, new SurveyStream(1, null)));
        }
        assertThat(MessageId.isValid(LONGEST)).isTrue();
        assertThat(MessageId.isValid("")).isTrue();
    }
}
