// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckVerdictTest {

    @Test
    void exitsWith0WhenNothingIsInvalid() {
        ToolRun run = ToolRun.check("[2,\"a\",\"Heartbeat\",{}]", "[3,\"nobody\",{}]");

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
    }

    @Test
    void exitsWith1WhenOneFrameIsInvalid() {
        assertThat(ToolRun.check("[2,\"a\",\"Reset\",{}]", "[2,\"b\",\"Heartbeat\",{}]")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void writesNothingForAnEmptyLog() {
        ToolRun run = ToolRun.onInput("", "check", "--version", "2.0.1", "--format", "json");

        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void numbersTheLinesInInputOrder() {
        String[] messages = IntStream.range(0, 3000)
                .mapToObj(i -> "[2,\"m" + i + "\",\"Heartbeat\",{}]")
                .toArray(String[]::new);

        assertThat(ToolRun.check(messages).lines())
                .hasSize(3000)
                .element(2998)
                .asString()
                .startsWith("{\"line\":2999,\"frame\":\"CALL\",\"messageId\":\"m2998\",");
    }

    @Test
    void acceptsBothDirectionsInOneLog() {
        assertThat(ToolRun.check("[2,\"a\",\"Heartbeat\",{}]", "[2,\"a2\",\"Reset\",{\"type\":\"OnIdle\"}]")
                        .status())
                .isZero();
    }

    @Test
    void callsAnInvalidResultInvalidThoughNothingIsSentBack() {
        ToolRun run = ToolRun.check("[2,\"a\",\"Reset\",{\"type\":\"OnIdle\"}]", "[3,\"a\",{}]");

        assertThat(run.lines().get(1))
                .isEqualTo("{\"line\":2,\"frame\":\"CALLRESULT\",\"messageId\":\"a\",\"action\":\"Reset\","
                        + "\"verdict\":\"invalid\",\"violations\":[{\"path\":\"/status\",\"kind\":\"REQUIRED\","
                        + "\"detail\":\"required, but absent\"}],\"reply\":null}");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void givesAnEmptyLineInTheMiddleItsVerdict() {
        ToolRun run = ToolRun.check("[2,\"a\",\"Heartbeat\",{}]", "", " \t", "[2,\"b\",\"Heartbeat\",{}]");

        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(1)).contains("\"line\":2,\"frame\":null", "\"kind\":\"FRAME\"");
        assertThat(run.lines().get(2)).contains("\"line\":3,\"frame\":null", "\"kind\":\"FRAME\"");
        assertThat(run.lines().get(3)).contains("\"line\":4,\"frame\":\"CALL\"", "\"verdict\":\"valid\"");
    }

    @Test
    void readsLinesThatEndInCarriageReturnAndLineFeed() {
        ToolRun run = ToolRun.onInput(
                "[2,\"a\",\"Heartbeat\",{}]\r\n[2,\"b\",\"Heartbeat\",{}]\r\n", "check", "--version", "2.0.1");

        assertThat(run.lines()).last().isEqualTo("2 frames: 2 valid, 0 invalid, 0 ignored");
    }

    @Test
    void showsHalfASurrogatePairInAnActionAsReplacementCharacter() {
        assertThat(ToolRun.check("[2,\"a\",\"Res\\ud800et\",{}]").out())
                .contains("\"action\":\"Res\ufffdet\",\"verdict\":\"invalid\"");
    }

    @Test
    void writesTheReplyToAFrameWithManyFaultsWhole() {
        String name = "\\u0001".repeat(120);
        String member = "{\"" + name + "\":";
        String nested = member.repeat(20) + "{\"a\":1,\"a\":2,\"a\":3}" + "}".repeat(20);
        String list = "["
                + String.join(",", IntStream.range(0, 60).mapToObj(i -> nested).toList()) + "]";
        ToolRun run = ToolRun.check("[2,\"a\",\"Heartbeat\",{\"customData\":{\"vendorId\":\"v\",\"x\":" + list + "}}]");

        assertThat(run.out()).contains("\"verdict\":\"invalid\"").endsWith(",\"truncated\":true}]}\n");
    }
}
