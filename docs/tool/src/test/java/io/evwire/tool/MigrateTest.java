// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrateTest {

    private static final String MONITOR_REPORT = """
            [2,"m","NotifyMonitoringReport",{"requestId":1,"seqNo":0,"generatedAt":"2024-01-15T10:30:00Z","monitor":[{\
            "component":{"name":"Connector"},"variable":{"name":"Current"},"variableMonitoring":[{"id":1,\
            "transaction":false,"value":32,"type":"UpperThreshold","severity":4}]}]}]
            """;

    @Test
    void printsThePlainCopyOfAFrame() {
        assertThat(up("[2,\"a\",\"Heartbeat\",{}]\n").out()).isEqualTo("""
                {"line":1,"verdict":"migrated","message":"[2,\\"a\\",\\"Heartbeat\\",{}]","changes":[],"decisions":[]}
                """);
    }

    @Test
    void printsTheDecisionsThatAFrameNeeds() {
        ToolRun run = up(MONITOR_REPORT);

        assertThat(run.out()).isEqualTo("""
                {"line":1,"verdict":"decision-needed","message":null,"changes":[],"decisions":[\
                {"path":"/monitor/0/variableMonitoring/0/eventNotificationType","kind":"REQUIRED",\
                "detail":"required in OCPP 2.1, and nothing here to take it from"}]}
                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void takesAnAnswerFromTheCommandLine() {
        ToolRun run =
                up(MONITOR_REPORT, "--set", "/monitor/*/variableMonitoring/*/eventNotificationType=CustomMonitor");

        assertThat(run.out())
                .contains("\"verdict\":\"migrated\"", "\\\"eventNotificationType\\\":\\\"CustomMonitor\\\"")
                .contains("\"changes\":[{\"path\":\"/monitor/0/variableMonitoring/0/eventNotificationType\","
                        + "\"kind\":\"SUPPLIED\"");
    }

    @Test
    void saysWhatAnUnfitAnswerMustBe() {
        ToolRun run = up(MONITOR_REPORT, "--set", "/monitor/*/variableMonitoring/*/eventNotificationType=Any");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("Any is not a value; choose one of");
    }

    @Test
    void givesUpWhatTheTargetCannotHoldOnlyWhenTold() {
        String response = """
                [2,"t","TransactionEvent",{"eventType":"Updated","timestamp":"2024-01-15T10:30:00Z","triggerReason":"Trigger",\
                "seqNo":1,"transactionInfo":{"transactionId":"t","operationMode":"ChargingOnly"}}]
                """;

        assertThat(down(response).out()).contains("\"verdict\":\"decision-needed\"");
        assertThat(down(response, "--lossy").out()).isEqualTo("""
                {"line":1,"verdict":"migrated","message":"[2,\\"t\\",\\"TransactionEvent\\",{\\"eventType\\":\\"Updated\\",\
                \\"timestamp\\":\\"2024-01-15T10:30:00Z\\",\\"triggerReason\\":\\"Trigger\\",\\"seqNo\\":1,\
                \\"transactionInfo\\":{\\"transactionId\\":\\"t\\"}}]",\
                "changes":[{"path":"/transactionInfo/operationMode","kind":"DROPPED",\
                "detail":"OCPP 2.0.1 has no such property"}],"decisions":[]}
                """);
    }

    @Test
    void namesWhatTheOlderVersionLacks() {
        assertThat(down("[2,\"p\",\"ClosePeriodicEventStream\",{\"id\":3}]\n").out())
                .isEqualTo("""
                {"line":1,"verdict":"not-migratable","message":null,"changes":[],"decisions":[],\
                "reason":"ClosePeriodicEventStream is new in OCPP 2.1",\
                "instead":"ClearVariableMonitoring of the periodic monitor"}
                """);
    }

    @Test
    void countsAnInvalidFrameAsInvalid() {
        ToolRun run = up("[2,\"r\",\"Reset\",{}]\n");

        assertThat(run.out()).startsWith("{\"line\":1,\"verdict\":\"invalid\",\"message\":null,\"changes\":[]");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void typesAnAnswerByItsCall() {
        assertThat(up("[2,\"h\",\"Heartbeat\",{}]\n[3,\"h\",{\"currentTime\":\"2024-01-15T10:30:00Z\"}]\n")
                        .lines())
                .allMatch(line -> line.contains("\"verdict\":\"migrated\""));
    }

    @Test
    void migratesTheValidFramesOfTheSampleLog() {
        ToolRun log = ToolRun.of("migrate", "--from", "2.0.1", "--to", "2.1", "../examples/data/session-2.0.1.ndjson");

        assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("\"decision-needed\""));
    }

    private static ToolRun up(String log, String... options) {
        return migrate(log, "2.0.1", "2.1", options);
    }

    private static ToolRun down(String log, String... options) {
        return migrate(log, "2.1", "2.0.1", options);
    }

    private static ToolRun migrate(String log, String from, String to, String... options) {
        String[] words = new String[options.length + 5];
        words[0] = "migrate";
        words[1] = "--from";
        words[2] = from;
        words[3] = "--to";
        words[4] = to;
        System.arraycopy(options, 0, words, 5, options.length);
        return ToolRun.onInput(log, words);
    }
}
