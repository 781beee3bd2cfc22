// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedMessageTest {

    private static final String SIGNED =
            "{\"payload\":\"eyJ0eXBlIjoiT25JZGxlIn0\",\"protected\":\"eyJhbGciOiJFUzI1NiJ9\",\"signature\":\"c2ln\"}";

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.1"})
    void callsSignedMessagesValidUnderTheirActionOnTheWire(String version) {
        ToolRun run = ToolRun.checkAs(
                version,
                "[2,\"a\",\"Reset-Signed\"," + SIGNED + "]",
                "[3,\"a\"," + SIGNED + "]",
                "[3,\"a\",{\"status\":\"Accepted\"}]");

        assertThat(run.lines())
                .containsExactly(
                        verdict(1, "CALL", "Reset-Signed"),
                        verdict(2, "CALLRESULT", "Reset-Signed"),
                        verdict(3, "CALLRESULT", "Reset"));
    }

    private static String verdict(int line, String frame, String action) {
        return "{\"line\":" + line + ",\"frame\":\"" + frame + "\",\"messageId\":\"a\",\"action\":\"" + action
                + "\",\"verdict\":\"valid\",\"violations\":[],\"reply\":null}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.1"})
    void encodesTheSignatureAgainAsItWas(String version) {
        String message = "[2,\"a\",\"Reset-Signed\"," + SIGNED + "]";

        assertThat(ToolRun.onInput(message, "reencode", "--version", version).out())
                .isEqualTo("{\"line\":1,\"message\":\"" + message.replace("\"", "\\\"") + "\"}\n");
    }
}
