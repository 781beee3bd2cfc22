// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The log that the README shows the tool on. */
class SampleLog201Test {

    private static final String LOG = "../examples/data/session-2.0.1.ndjson";

    private static final ToolRun CHECK = ToolRun.of("check", "--version", "2.0.1", "--format", "json", LOG);

    @Test
    void holdsASessionWithTypicalFaults() {
        assertThat(ToolRun.of("check", "--version", "2.0.1", LOG).lines())
                .last()
                .isEqualTo("59 frames: 47 valid, 11 invalid, 1 ignored");
        assertThat(CHECK.status()).isEqualTo(1);
    }

    @Test
    void hasEveryFaultFound() {
        assertThat(found("\"verdict\":\"invalid\",\"violations\":\\[\\{\"path\":\"([^\"]*)\",\"kind\":\"(\\w+)\""))
                .containsExactly(
                        "/chargingStation/model REQUIRED",
                        "/errorCode UNKNOWN_PROPERTY",
                        "/idToken/idToken TOO_LONG",
                        "/timestamp FORMAT",
                        " FRAME",
                        " ACTION",
                        "/transactionId TYPE",
                        "/type ENUM",
                        " FRAME",
                        " MESSAGE_TYPE",
                        "/interval TYPE");
    }

    @Test
    void hasEveryFaultyCallAnswered() {
        assertThat(found("\"reply\":\\[4,\"([^\"]*)\",\"(\\w+)\""))
                .containsExactly(
                        "cs-2 OccurrenceConstraintViolation",
                        "cs-5 FormatViolation",
                        "cs-9 PropertyConstraintViolation",
                        "cs-11 TypeConstraintViolation",
                        "cs-17 RpcFrameworkError",
                        "csms-4 NotImplemented",
                        "csms-5 TypeConstraintViolation",
                        "csms-8 TypeConstraintViolation",
                        "csms-9 RpcFrameworkError",
                        "csms-10 MessageTypeNotSupported");
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
                        "Heartbeat",
                        "StatusNotification",
                        "Authorize",
                        "TransactionEvent",
                        "MeterValues",
                        "RequestStartTransaction",
                        "RequestStopTransaction",
                        "Reset",
                        "ChangeAvailability",
                        "GetVariables",
                        "SetVariables");
    }

    @Test
    void isEncodedAgainWhereValid() {
        ToolRun run = ToolRun.of("reencode", "--version", "2.0.1", LOG);

        assertThat(run.lines()).hasSize(59);
        assertThat(run.lines())
                .filteredOn(line -> !line.endsWith("\"message\":null}"))
                .hasSize(47);
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(CHECK.out())
                .results()
                .map((MatchResult match) -> match.group(1) + " " + match.group(2))
                .toList();
    }
}
