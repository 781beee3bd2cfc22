package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LenientTest {

    private static final String EXTRA = "[2,\"a\",\"Reset\",{\"type\":\"OnIdle\",\"extra\":1}]\n";

    private static ToolRun checkLenient(String input) {
        return ToolRun.onInput(input, "check", "--version", "2.0.1", "--format", "json", "--lenient");
    }

    @Test
    void reportsWhatItLetPassUnderItsOwnKey() {
        ToolRun run = checkLenient(EXTRA);

        assertThat(run.out())
                .isEqualTo(
                        "{\"line\":1,\"frame\":\"CALL\",\"messageId\":\"a\",\"action\":\"Reset\",\"verdict\":\"valid\","
                                + "\"violations\":[],\"tolerated\":[{\"path\":\"/extra\",\"kind\":\"UNKNOWN_PROPERTY\","
                                + "\"detail\":\"no such property in this type\"}],\"reply\":null}\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void hasNoSuchKeyWhereNothingWasLetPass() {
        assertThat(checkLenient("[2,\"a\",\"Heartbeat\",{}]\n").out()).doesNotContain("tolerated");
    }

    @Test
    void letsNoMissingPropertyPass() {
        ToolRun run = checkLenient("[2,\"a\",\"Reset\",{}]\n");

        assertThat(run.out()).contains("\"verdict\":\"invalid\"", "\"kind\":\"REQUIRED\"");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void refusesTheSameFrameWhenStrict() {
        assertThat(ToolRun.onInput(EXTRA, "check", "--version", "2.0.1").status())
                .isEqualTo(1);
    }

    @Test
    void showsInTextWhatItLetPass() {
        assertThat(ToolRun.onInput(EXTRA, "check", "--version", "2.0.1", "--lenient")
                        .lines())
                .contains("        let pass: /extra: no such property in this type (UNKNOWN_PROPERTY)");
    }
}
