// SPDX-License-Identifier: Apache-2.0
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
                                + "\"violations\":[],\"tolerated\":[{\"path\":\"/extra\",\"kind\":\"UNKNOWN_PROPERTY\",\"detail\":\"no"
                                + " such property in this type\",\"found\":1,\"instead\":null}],\"reply\":null}\n");
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

    @Test
    void saysWhatItFoundAndWhatStandsInItsPlace() {
        ToolRun run = checkLenient("[2,\"a\",\"Reset\",{\"type\":\"soft\",\"evseId\":\"2\"}]\n");

        assertThat(run.out())
                .contains("\"path\":\"/type\",\"kind\":\"ENUM\"", "\"found\":\"soft\",\"instead\":\"OnIdle\"}")
                .contains("\"path\":\"/evseId\",\"kind\":\"TYPE\"", "\"found\":\"2\",\"instead\":2}");
    }

    @Test
    void quotesNothingSensitive() {
        assertThat(checkLenient("[2,\"a\",\"Authorize\",{\"idToken\":{\"idToken\":4711,\"type\":\"Central\"}}]\n")
                        .out())
                .contains("\"path\":\"/idToken/idToken\",\"kind\":\"TYPE\"", "\"found\":null,\"instead\":null}")
                .doesNotContain("4711");
    }

    @Test
    void isAsLenientWhereItWritesAgain() {
        String text = "[2,\"a\",\"Reset\",{\"type\":\"Later\",\"evseId\":\"2\"}]\n";

        assertThat(ToolRun.onInput(text, "reencode", "--version", "2.0.1", "--lenient")
                        .out())
                .contains("\"message\":\"[2,\\\"a\\\",\\\"Reset\\\",{\\\"type\\\":\\\"Later\\\",\\\"evseId\\\":2}]\"")
                .contains("\"tolerated\":[");
        assertThat(ToolRun.onInput(text, "reencode", "--version", "2.0.1").out())
                .isEqualTo("{\"line\":1,\"message\":null}\n");
    }

    @Test
    void asksWhatIsMeantWhereAValueOfNoEnumerationIsMigrated() {
        String text = "[2,\"a\",\"Reset\",{\"type\":\"Later\"}]\n";
        String[] migrate = {"migrate", "--from", "2.0.1", "--to", "2.1", "--lenient"};

        assertThat(ToolRun.onInput(text, migrate).out())
                .contains("\"verdict\":\"decision-needed\"", "\"decisions\":[{\"path\":\"/type\",\"kind\":\"ENUM\"");
        assertThat(ToolRun.onInput(text, "migrate", "--from", "2.0.1", "--to", "2.1", "--lenient", "--set=/type=OnIdle")
                        .out())
                .contains("\"verdict\":\"migrated\"", "{\\\"type\\\":\\\"OnIdle\\\"}");
        assertThat(ToolRun.onInput(text, "migrate", "--from", "2.0.1", "--to", "2.1", "--lenient", "--set=/type=Never")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void showsInTextWhatWasFound() {
        assertThat(ToolRun.onInput(
                                "[2,\"a\",\"Reset\",{\"type\":\"Hard\"}]\n", "check", "--version", "2.1", "--lenient")
                        .out())
                .contains("let pass: /type: Hard is OCPP 1.6; use Immediate (ENUM)", "\"Hard\" → \"Immediate\"");
    }
}
