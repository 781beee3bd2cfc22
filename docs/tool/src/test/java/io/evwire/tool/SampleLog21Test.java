// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The log of a session that uses what OCPP 2.1 brought. */
class SampleLog21Test {

    private static final String LOG = "../examples/data/session-2.1.ndjson";

    private static final ToolRun CHECK = ToolRun.of("check", "--version", "2.1", "--format", "json", LOG);

    @Test
    void holdsASessionWithTypicalFaults() {
        assertThat(ToolRun.of("check", "--version", "2.1", LOG).lines())
                .last()
                .isEqualTo("69 frames: 63 valid, 5 invalid, 1 ignored");
        assertThat(CHECK.status()).isEqualTo(1);
    }

    @Test
    void hasEveryFaultFound() {
        assertThat(found("\"verdict\":\"invalid\",\"violations\":\\[\\{\"path\":\"([^\"]*)\",\"kind\":\"(\\w+)\""))
                .containsExactly(
                        "/eventData/0/eventNotificationType REQUIRED",
                        "/tariff/energy/prices/0/priceKwh TYPE",
                        "/data/0/t TYPE",
                        "/transactionInfo/stoppedReason ENUM",
                        "/evseId RANGE");
    }

    @Test
    void hasEveryFaultyCallAnswered() {
        assertThat(found("\"reply\":\\[4,\"([^\"]*)\",\"(\\w+)\""))
                .containsExactly(
                        "cs-3 OccurrenceConstraintViolation",
                        "cs-21 TypeConstraintViolation",
                        "csms-8 PropertyConstraintViolation");
    }

    @Test
    void hasTheFaultyResultAnswered() {
        assertThat(found("\"reply\":\\[5,\"([^\"]*)\",\"(\\w+)\"")).containsExactly("cs-8 TypeConstraintViolation");
    }

    @Test
    void holdsEveryKindOfFrame() {
        Set<String> frames = Pattern.compile("\"frame\":\"(\\w+)\"")
                .matcher(CHECK.out())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(frames).containsExactlyInAnyOrder("CALL", "CALLRESULT", "CALLERROR", "CALLRESULTERROR", "SEND");
    }

    @Test
    void showsTheMessagesOfASession() {
        Set<String> actions = Pattern.compile("\"action\":\"(\\w+)\",\"verdict\":\"valid\"")
                .matcher(CHECK.out())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(actions)
                .containsExactlyInAnyOrder(
                        "BootNotification",
                        "NotifyEvent",
                        "StatusNotification",
                        "SetDefaultTariff",
                        "SetDERControl",
                        "SetVariableMonitoring",
                        "OpenPeriodicEventStream",
                        "TransactionEvent",
                        "Authorize",
                        "NotifyEVChargingNeeds",
                        "SetChargingProfile",
                        "NotifyPeriodicEventStream",
                        "UpdateDynamicSchedule",
                        "NotifyDERAlarm",
                        "ChangeTransactionTariff",
                        "ClosePeriodicEventStream",
                        "RequestBatterySwap",
                        "BatterySwap");
    }

    @Test
    void isEncodedAgainWhereValid() {
        ToolRun run = ToolRun.of("reencode", "--version", "2.1", LOG);

        assertThat(run.lines()).hasSize(69);
        assertThat(run.lines())
                .filteredOn(line -> !line.endsWith("\"message\":null}"))
                .hasSize(63);
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(CHECK.out())
                .results()
                .map((MatchResult match) -> match.group(1) + " " + match.group(2))
                .toList();
    }
}
