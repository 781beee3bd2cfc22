// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import static io.evwire.ocpp.rpc.CallErrorCode.MESSAGE_TYPE_NOT_SUPPORTED;
import static io.evwire.ocpp.rpc.CallErrorCode.RPC_FRAMEWORK_ERROR;
import static io.evwire.ocpp.rpc.Codecs.V201;
import static io.evwire.ocpp.rpc.Codecs.V21;
import static io.evwire.ocpp.rpc.DecodedAssert.assertThatDecoding;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownMessageTypeTest {

    private static final String TOO_DEEP = "[".repeat(100) + "]".repeat(100);

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "1", "5", "6", "7", "-2", "22", "4294967298", "-4294967294", "1e400", "1e1000000000", "-0"})
    @DisplayName("2.0.1 Part 4 §4.4 an unknown message type is answered with MessageTypeNotSupported")
    void isAnsweredIn201(String typeId) {
        assertThatDecoding(V201, "[" + typeId + ",\"x\",\"Ping\",{}]")
                .isInvalidWith("MESSAGE_TYPE")
                .hasHeader(null, "x", null)
                .isAnsweredByCallError("x", MESSAGE_TYPE_NOT_SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "7", "-2", "22", "4294967298", "-4294967294", "1e400", "1e1000000000"})
    @DisplayName("2.1 Part 4 §4.4 a frame of an unknown message type is ignored")
    void isIgnoredIn21(String typeId) {
        assertThatDecoding(V21, "[" + typeId + ",\"x\",\"Ping\",{}]")
                .isIgnored()
                .hasHeader(null, "x", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[7]", "[7,\"x\"]", "[7,\"x\",1,2,3,4,5,6]", "[7,\"x\",[[]],{\"a\":{}}]"})
    @DisplayName("Part 4 §4.1.3 the message type is looked at before the number of elements")
    void isLookedAtBeforeTheArity(String text) {
        assertThatDecoding(V201, text).isInvalidWith("MESSAGE_TYPE");
        assertThatDecoding(V21, text).isIgnored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[7]",
                "[7,1]",
                "[7,null,\"x\"]",
                "[7,\"\\ud800\"]",
                "[7,\"1234567890123456789012345678901234567\"]"
            })
    @DisplayName("Part 4 §4.2.3 without a readable messageId the answer carries \"-1\"")
    void isAnsweredWithoutReadableMessageId(String text) {
        assertThatDecoding(V201, text)
                .isInvalidWith("MESSAGE_TYPE")
                .hasHeader(null, null, null)
                .isAnsweredByCallError("-1", MESSAGE_TYPE_NOT_SUPPORTED);
    }

    @Test
    void isNoExcuseForBrokenJson() {
        assertThatDecoding(V201, "[7,\"x\",{]").isInvalidWith("FRAME").isAnsweredByCallError("x", RPC_FRAMEWORK_ERROR);
        assertThatDecoding(V21, "[7,\"x\",{]").isInvalidWith("FRAME").isNotAnswered();
        assertThatDecoding(V21, "[7,\"x\"] 1").isInvalidWith("FRAME").isNotAnswered();
    }

    @Test
    @DisplayName("Part 4 §4.1.3 the payload of an unknown message type is ignored, whatever its depth")
    void isFoundWhateverFollows() {
        assertThatDecoding(V201, "[7,\"x\"," + TOO_DEEP + "]")
                .isInvalidWith("MESSAGE_TYPE")
                .isAnsweredByCallError("x", MESSAGE_TYPE_NOT_SUPPORTED);
        assertThatDecoding(V21, "[7,\"x\"," + TOO_DEEP + "]").isIgnored();
    }

    @Test
    void isShownInShort() {
        assertThatDecoding(V201, "[" + "7".repeat(300) + ",\"x\"]")
                .isInvalidWith("MESSAGE_TYPE")
                .hasDetails("message type " + "7".repeat(50) + "… is unknown in OCPP 2.0.1");
    }
}
