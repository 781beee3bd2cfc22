// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check --rules} says beyond the schemas. */
class RulesTest {

    private static final String STARTED = event("1", "Started", 0, "", ",\"evse\":{\"id\":1,\"connectorId\":1}");

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.1"})
    void refusesAStoppedReasonOnAStartedEvent(String version) {
        ToolRun run = rules(
                version,
                event("a", "Started", 0, ",\"stoppedReason\":\"Local\"", ",\"evse\":{\"id\":1,\"connectorId\":1}"));

        assertThat(run.out())
                .isEqualTo("{\"line\":1,\"frame\":\"CALL\",\"messageId\":\"a\",\"action\":\"TransactionEvent\","
                        + "\"verdict\":\"invalid\",\"violations\":[{\"path\":\"/transactionInfo/stoppedReason\","
                        + "\"kind\":\"RULE\",\"detail\":\"a Started event has none; it belongs to the Ended event"
                        + " [stopped-reason-on-started]\"}],\"reply\":[4,\"a\",\"TypeConstraintViolation\","
                        + "\"/transactionInfo/stoppedReason: a Started event has none; it belongs to the Ended event"
                        + " [stopped-reason-on-started]\",{\"violations\":[{\"path\":"
                        + "\"/transactionInfo/stoppedReason\",\"kind\":\"RULE\",\"detail\":\"a Started event has none;"
                        + " it belongs to the Ended event [stopped-reason-on-started]\"}]}]}\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.1"})
    void refusesAStartedEventThatNamesNeitherDriverNorEvse(String version) {
        assertThat(rules(version, event("a", "Started", 0, "", "")).out())
                .contains("\"path\":\"/idToken\",\"kind\":\"RULE\"", "[4,\"a\",\"PropertyConstraintViolation\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.1"})
    void refusesASequenceThatDoesNotBeginAt0(String version) {
        assertThat(rules(version, event("a", "Started", 5, "", ",\"evse\":{\"id\":1,\"connectorId\":1}"))
                        .out())
                .contains("\"path\":\"/seqNo\",\"kind\":\"RULE\"", "[4,\"a\",\"TypeConstraintViolation\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.1"})
    void keepsCountOfEachTransactionAllThroughALog(String version) {
        ToolRun run = rules(
                version, STARTED, event("2", "Updated", 1, "", ""), event("3", "Updated", 3, "", ""), "not a frame");

        assertThat(run.lines().subList(0, 2)).allMatch(line -> line.contains("\"verdict\":\"valid\""));
        assertThat(run.lines().get(2))
                .contains("\"path\":\"/seqNo\",\"kind\":\"RULE\"", "[4,\"3\",\"TypeConstraintViolation\"");
    }

    @Test
    void startsEachLogWithoutMemory() {
        assertThat(rules("2.1", event("3", "Updated", 3, "", "")).status()).isZero();
    }

    @Test
    void checksNoRulesUnlessAsked() {
        assertThat(ToolRun.check(event("a", "Started", 5, "", "")).status()).isZero();
    }

    @Test
    void writesThemAsTextLikeOtherViolations() {
        ToolRun run = ToolRun.onInput(
                event("a", "Started", 5, "", ",\"evse\":{\"id\":1,\"connectorId\":1}") + "\n",
                "check",
                "--rules",
                "--version",
                "2.0.1");

        assertThat(run.out())
                .contains(
                        "/seqNo: a Started event has the number 0, found 5 [seq-no-start] (RULE)",
                        "→ CALLERROR TypeConstraintViolation",
                        "1 frame: 0 valid, 1 invalid, 0 ignored");
    }

    @Test
    void answersAResultThatBreaksARuleFromOcpp21On() {
        String call = event("a", "Updated", 1, "", "");
        String result = "[3,\"a\",{\"totalCost\":1.23456789}]";

        assertThat(rules("2.1", call, result).lines().get(1))
                .contains("\"path\":\"/totalCost\",\"kind\":\"RULE\"", "\"reply\":[5,\"a\",");
        assertThat(rules("2.0.1", call, result).lines().get(1))
                .contains("\"path\":\"/totalCost\",\"kind\":\"RULE\"", "\"reply\":null");
    }

    @Test
    void holdsWhatALenientCodecLetPassAgainstTheRulesToo() {
        String started =
                "[2,\"a\",\"TransactionEvent\",{\"eventType\":\"Started\",\"timestamp\":\"2026-03-02T08:12:00Z\","
                        + "\"triggerReason\":\"Whim\",\"seqNo\":4,\"transactionInfo\":{\"transactionId\":\"t\"},"
                        + "\"evse\":{\"id\":1}}]\n";
        ToolRun run =
                ToolRun.onInput(started, "check", "--rules", "--lenient", "--version", "2.0.1", "--format", "json");

        assertThat(run.out()).contains("[seq-no-start]").doesNotContain("\"kind\":\"ENUM\"");
    }

    @Test
    void findsNothingInTheValidFramesOfTheSampleLogs() {
        for (String version : List.of("2.0.1", "2.1")) {
            String log = "../examples/data/session-" + version + ".ndjson";

            assertThat(ToolRun.of("check", "--rules", "--version", version, log))
                    .isEqualTo(ToolRun.of("check", "--version", version, log));
        }
    }

    private static ToolRun rules(String version, String... messages) {
        return ToolRun.onInput(
                String.join("\n", Stream.of(messages).toList()) + "\n",
                "check",
                "--version",
                version,
                "--format",
                "json",
                "--rules");
    }

    private static String event(String messageId, String type, int seqNo, String info, String rest) {
        return "[2,\"" + messageId + "\",\"TransactionEvent\",{\"eventType\":\"" + type
                + "\",\"timestamp\":\"2026-03-02T08:12:00Z\",\"triggerReason\":\"MeterValuePeriodic\",\"seqNo\":"
                + seqNo + ",\"transactionInfo\":{\"transactionId\":\"t\"" + info + "}" + rest + "}]";
    }
}
