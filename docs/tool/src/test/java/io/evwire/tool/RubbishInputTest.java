// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RubbishInputTest {

    private static ToolRun check(byte[] input) {
        return ToolRun.onInput(input, "check", "--version", "2.0.1", "--format", "json");
    }

    @Test
    void givesBinaryRubbishAVerdictForEachLine() {
        byte[] rubbish = new byte[100_000];
        new Random(7).nextBytes(rubbish);
        rubbish[rubbish.length - 1] = '\n';
        long lineEnds = 0;
        for (byte b : rubbish) {
            lineEnds += b == '\n' ? 1 : 0;
        }
        ToolRun run = check(rubbish);

        assertThat(run.lines())
                .hasSize((int) lineEnds)
                .allSatisfy(line -> assertThat(line).contains("\"verdict\":\"invalid\"", "\"kind\":\"FRAME\""));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void keepsTheHeaderOfALineThatIsNoUtf8InItsPayload() {
        byte[] line = "[2,\"a\",\"Reset\",{\"type\":\"*\"}]\n".getBytes(StandardCharsets.UTF_8);
        line[24] = (byte) 0xff;

        assertThat(check(line).out())
                .startsWith(
                        "{\"line\":1,\"frame\":\"CALL\",\"messageId\":\"a\",\"action\":\"Reset\",\"verdict\":\"invalid\"")
                .contains("\"kind\":\"FRAME\"", "\"reply\":[4,\"a\",\"RpcFrameworkError\"");
    }

    @Test
    void refusesAByteOrderMark() {
        assertThat(check("\ufeff[2,\"a\",\"Heartbeat\",{}]\n".getBytes(StandardCharsets.UTF_8))
                        .out())
                .contains("\"frame\":null", "\"kind\":\"FRAME\"");
    }

    @Test
    void refusesUtf16() {
        assertThat(check("[2,\"a\",\"Heartbeat\",{}]".getBytes(StandardCharsets.UTF_16LE))
                        .out())
                .contains("\"frame\":null", "\"kind\":\"FRAME\"");
    }

    @Test
    void givesALineOfManyMegabytesOneVerdict() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes("[2,\"a\",\"Heartbeat\",{\"x\":\"".getBytes(StandardCharsets.UTF_8));
        line.writeBytes(new byte[20 << 20]);
        line.writeBytes("\"}]\n[2,\"b\",\"Heartbeat\",{}]\n".getBytes(StandardCharsets.UTF_8));
        ToolRun run = check(line.toByteArray());

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("\"messageId\":\"a\"", "\"verdict\":\"invalid\"");
        assertThat(run.lines().get(1)).contains("\"messageId\":\"b\"", "\"verdict\":\"valid\"");
    }
}
