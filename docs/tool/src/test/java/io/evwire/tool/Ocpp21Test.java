// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the tool says of the frames that OCPP 2.1 treats in another way than 2.0.1. */
class Ocpp21Test {

    private static final String STREAM =
            "{\"data\":[{\"t\":0.5,\"v\":\"16.0\"}]," + "\"id\":7,\"pending\":0,\"basetime\":\"2026-03-02T08:00:00Z\"}";

    private static final String RESET = "[2,\"a\",\"Reset\",{\"type\":\"OnIdle\"}]";

    private static ToolRun check(String... messages) {
        return ToolRun.checkAs("2.1", messages);
    }

    @Test
    void readsASend() {
        ToolRun run = check("[6,\"s\",\"NotifyPeriodicEventStream\"," + STREAM + "]");

        assertThat(run.out())
                .isEqualTo("{\"line\":1,\"frame\":\"SEND\",\"messageId\":\"s\","
                        + "\"action\":\"NotifyPeriodicEventStream\",\"verdict\":\"valid\",\"violations\":[],"
                        + "\"reply\":null}\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void callsAnInvalidSendInvalidAndNeverAnswersIt() {
        ToolRun run = check(
                "[6,\"s1\",\"NotifyPeriodicEventStream\"," + STREAM.replace("0.5", "\"0.5\"") + "]",
                "[6,\"s2\",\"NoSuchStream\",{}]",
                "[6,\"s3\",\"Heartbeat\",{}]",
                "[6,\"s4\",\"NotifyPeriodicEventStream\",{\"id\":7");

        assertThat(run.lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line)
                        .contains("\"frame\":\"SEND\"", "\"verdict\":\"invalid\"")
                        .endsWith("\"reply\":null}"));
        assertThat(run.lines().get(0)).contains("\"path\":\"/data/0/t\",\"kind\":\"TYPE\"");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void refusesACallOfWhatIsOnlySent() {
        assertThat(check("[2,\"a\",\"NotifyPeriodicEventStream\"," + STREAM + "]")
                        .out())
                .contains("\"kind\":\"ACTION\"", "\"reply\":[4,\"a\",\"NotSupported\"");
    }

    @Test
    void answersAnInvalidResultOfAKnownCallWithCallResultError() {
        ToolRun run = check(RESET, "[3,\"a\",{}]");

        assertThat(run.lines().get(1))
                .isEqualTo("{\"line\":2,\"frame\":\"CALLRESULT\",\"messageId\":\"a\",\"action\":\"Reset\","
                        + "\"verdict\":\"invalid\",\"violations\":[{\"path\":\"/status\",\"kind\":\"REQUIRED\","
                        + "\"detail\":\"required, but absent\"}],\"reply\":[5,\"a\",\"OccurrenceConstraintViolation\","
                        + "\"/status: required, but absent\",{\"violations\":[{\"path\":\"/status\","
                        + "\"kind\":\"REQUIRED\",\"detail\":\"required, but absent\"}]}]}");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void ignoresAResultOfNoKnownCallWhateverItHolds() {
        ToolRun run = check(RESET, "[3,\"b\",{\"status\":7}]");

        assertThat(run.lines().get(1))
                .contains("\"frame\":\"CALLRESULT\"", "\"verdict\":\"ignored\"")
                .endsWith("\"reply\":null}");
        assertThat(run.status()).isZero();
    }

    @Test
    void readsTheCallResultErrorToTheResultOfAKnownCall() {
        ToolRun run = check(RESET, "[3,\"a\",{}]", "[5,\"a\",\"OccurrenceConstraintViolation\",\"\",{}]");

        assertThat(run.lines().get(2))
                .contains("\"frame\":\"CALLRESULTERROR\",\"messageId\":\"a\"", "\"verdict\":\"valid\"");
    }

    @Test
    void neverAnswersAnInvalidCallResultError() {
        ToolRun run = check(RESET, "[5,\"a\",\"GenericError\",\"\",[]]", "[4,\"a\",\"GenericError\",\"\",[]]");

        assertThat(run.lines().get(1))
                .contains("\"frame\":\"CALLRESULTERROR\"", "\"verdict\":\"invalid\"")
                .endsWith("\"reply\":null}");
        assertThat(run.lines().get(2))
                .contains("\"frame\":\"CALLERROR\"", "\"verdict\":\"invalid\"")
                .endsWith("\"reply\":null}");
    }

    @Test
    void ignoresAFrameOfAnUnknownType() {
        ToolRun run = check("[7,\"x\",\"Heartbeat\",{}]", "[2,\"a\",\"Heartbeat\",{}]");

        assertThat(run.lines().get(0))
                .isEqualTo("{\"line\":1,\"frame\":null,\"messageId\":\"x\",\"action\":null,\"verdict\":\"ignored\","
                        + "\"violations\":[],\"reply\":null}");
        assertThat(run.status()).isZero();
    }

    @Test
    void refusesTheFramesOf21AsUnknownTypesIn201() {
        ToolRun run = ToolRun.check(
                "[5,\"a\",\"GenericError\",\"\",{}]", "[6,\"s\",\"NotifyPeriodicEventStream\"," + STREAM + "]");

        assertThat(run.lines().get(0))
                .contains("\"kind\":\"MESSAGE_TYPE\"", "\"reply\":[4,\"a\",\"MessageTypeNotSupported\"");
        assertThat(run.lines().get(1))
                .contains("\"kind\":\"MESSAGE_TYPE\"", "\"reply\":[4,\"s\",\"MessageTypeNotSupported\"");
    }

    @Test
    void saysInTextThatASendIsNotAnsweredAndWhatAnswersAResult() {
        ToolRun run = ToolRun.onInput(
                RESET + "\n[3,\"a\",{}]\n[6,\"s\",\"NotifyPeriodicEventStream\",{}]\n[7,\"x\"]\n",
                "check",
                "--version",
                "2.1");

        assertThat(run.out())
                .contains("→ CALLRESULTERROR OccurrenceConstraintViolation\n")
                .contains("✗ SEND ")
                .contains("no answer is sent\n")
                .contains("ignored: message type 7 is unknown in OCPP 2.1\n")
                .endsWith("4 frames: 1 valid, 2 invalid, 1 ignored\n");
    }

    @Test
    void encodesEveryKindOfFrameAgain() {
        String send = "[6,\"s\",\"NotifyPeriodicEventStream\"," + STREAM + "]";
        String error = "[5,\"a\",\"FormatViolation\",\"\",{}]";
        String result = "[3,\"a\",{\"status\":\"Accepted\"}]";
        ToolRun run = ToolRun.onInput(
                String.join("\n", RESET, send, result, error, "[7,\"x\"]"), "reencode", "--version", "2.1");
        assertThat(run.lines())
                .containsExactly(
                        "{\"line\":1,\"message\":\"" + RESET.replace("\"", "\\\"") + "\"}",
                        "{\"line\":2,\"message\":\"" + send.replace("\"", "\\\"") + "\"}",
                        "{\"line\":3,\"message\":\"" + result.replace("\"", "\\\"") + "\"}",
                        "{\"line\":4,\"message\":\"" + error.replace("\"", "\\\"") + "\"}",
                        "{\"line\":5,\"message\":null}");
    }
}
