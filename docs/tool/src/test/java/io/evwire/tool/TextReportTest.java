// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final String HARD = "[2,\"a\",\"Reset\",{\"type\":\"Hard\"}]\n";

    @Test
    void colorsOnATerminal() {
        assertThat(ToolRun.onTerminal(HARD, "check", "--version", "2.0.1").out())
                .contains("\u001b[31m✗\u001b[0m CALL", "→ CALLERROR \u001b[31mTypeConstraintViolation\u001b[0m\n");
    }

    @Test
    void writesNoControlCharactersElsewhere() {
        assertThat(ToolRun.onInput(HARD, "check", "--version", "2.0.1").out()).doesNotContain("\u001b");
    }

    @Test
    void writesJsonWithoutColorsOnATerminalToo() {
        assertThat(ToolRun.onTerminal(HARD, "check", "--version", "2.0.1", "--format", "json")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void letsNoLogCommandTheTerminal() {
        ToolRun run = ToolRun.onInput("[2,\"\\u001b[2J\",\"\\u202e\\u0007Reset\",{}]\n", "check", "--version", "2.0.1");

        assertThat(run.lines().get(0)).endsWith("CALL       \\u202e\\u0007Reset       \\u001b[2J");
        assertThat(run.out()).doesNotContain("\u001b", "\u202e", "\u0007");
    }

    @Test
    void keepsALongActionShort() {
        assertThat(ToolRun.onInput("[2,\"a\",\"" + "x".repeat(5000) + "\",{}]\n", "check", "--version", "2.0.1")
                        .lines()
                        .get(0))
                .hasSizeLessThan(100);
    }

    @Test
    void saysThatMoreFaultsAreNotListed() {
        String properties = "\"x\":1" + ",\"x\":1".repeat(200);

        assertThat(ToolRun.onInput("[2,\"a\",\"Heartbeat\",{" + properties + "}]\n", "check", "--version", "2.0.1")
                        .lines())
                .contains("        and more, not listed");
    }

    @Test
    void endsWithASummary() {
        assertThat(ToolRun.onInput(HARD, "check", "--version", "2.0.1").lines())
                .last()
                .isEqualTo("1 frame: 0 valid, 1 invalid, 0 ignored");
    }
}
