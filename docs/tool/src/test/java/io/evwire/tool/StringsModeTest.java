// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringsModeTest {

    private static ToolRun check(String lines) {
        return check(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static ToolRun check(byte[] lines) {
        return ToolRun.onInput(lines, "check", "--version", "2.0.1", "--format", "json", "--strings");
    }

    @Test
    void readsTheValueOfTheLiteralAsTheMessage() {
        assertThat(check("\"[2,\\\"\\u0061\\\",\\n\\\"Heartbeat\\\",{}]\"\n").out())
                .isEqualTo("{\"line\":1,\"frame\":\"CALL\",\"messageId\":\"a\",\"action\":\"Heartbeat\","
                        + "\"verdict\":\"valid\",\"violations\":[],\"reply\":null}\n");
    }

    @Test
    void allowsWhitespaceAroundTheLiteral() {
        assertThat(check(" \"[2,\\\"a\\\",\\\"Heartbeat\\\",{}]\" \r\n").status())
                .isZero();
    }

    @Test
    void givesAnEmptyMessageItsVerdict() {
        assertThat(check("\"\"\n").out()).contains("\"verdict\":\"invalid\"").contains("\"detail\":\"a frame is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2,\"a\",\"Heartbeat\",{}]",
                "\"[2,",
                "\"a\" \"b\"",
                "\"a\"]",
                "'a'",
                "null",
                "",
                "\ufeff\"[]\"",
            })
    void callsALineThatIsNoLiteralNoFrame(String line) {
        String fault = "{\"path\":\"\",\"kind\":\"FRAME\",\"detail\":\"the line is no JSON string literal\"}";

        assertThat(check(line + "\n").out())
                .isEqualTo("{\"line\":1,\"frame\":null,\"messageId\":null,\"action\":null,\"verdict\":\"invalid\","
                        + "\"violations\":[" + fault + "],\"reply\":[4,\"-1\",\"RpcFrameworkError\","
                        + "\"the line is no JSON string literal\",{\"violations\":[" + fault + "]}]}\n");
    }

    @Test
    void callsALiteralThatIsNoUtf8NoFrame() {
        byte[] line = {'"', (byte) 0xff, '"', '\n'};

        assertThat(check(line).out()).contains("the line is no JSON string literal");
    }

    @Test
    void typesAResultByItsCallAsInAnyLog() {
        ToolRun run = check("\"[2,\\\"a\\\",\\\"Reset\\\",{\\\"type\\\":\\\"OnIdle\\\"}]\"\n"
                + "\"[3,\\\"a\\\",{\\\"status\\\":\\\"Accepted\\\"}]\"\n");

        assertThat(run.lines().get(1)).contains("\"action\":\"Reset\",\"verdict\":\"valid\"");
    }

    @Test
    void encodesAgainWhatTheLiteralHolds() {
        ToolRun run = ToolRun.onInput(
                "\"[2,\\\"a\\\", \\\"Heartbeat\\\",{ }]\"\n", "reencode", "--version", "2.0.1", "--strings");

        assertThat(run.out()).isEqualTo("{\"line\":1,\"message\":\"[2,\\\"a\\\",\\\"Heartbeat\\\",{}]\"}\n");
    }
}
