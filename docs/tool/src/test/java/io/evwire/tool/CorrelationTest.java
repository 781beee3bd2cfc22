// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorrelationTest {

    @Test
    void typesAResultByTheEarlierCallOfItsMessageId() {
        ToolRun run =
                ToolRun.check("[2,\"a\",\"Heartbeat\",{}]", "[3,\"a\",{\"currentTime\":\"2026-03-02T08:00:00Z\"}]");

        assertThat(run.lines().get(1)).contains("\"action\":\"Heartbeat\",\"verdict\":\"valid\"");
    }

    @Test
    void typesAResultByACallWhosePayloadWasInvalid() {
        ToolRun run = ToolRun.check("[2,\"a\",\"Reset\",{\"type\":\"Hard\"}]", "[3,\"a\",{\"status\":\"Accepted\"}]");

        assertThat(run.lines().get(0)).contains("\"verdict\":\"invalid\"");
        assertThat(run.lines().get(1)).contains("\"action\":\"Reset\",\"verdict\":\"valid\"");
    }

    @Test
    void typesAResultByACallThatBrokeOffInItsPayload() {
        ToolRun run = ToolRun.check("[2,\"a\",\"Reset\",{\"type\":", "[3,\"a\",{\"status\":\"Accepted\"}]");

        assertThat(run.lines().get(1)).contains("\"action\":\"Reset\",\"verdict\":\"valid\"");
    }

    @Test
    void typesAResultByTheLatestCallOfItsMessageId() {
        ToolRun run = ToolRun.check(
                "[2,\"a\",\"Heartbeat\",{}]",
                "[2,\"a\",\"Reset\",{\"type\":\"OnIdle\"}]",
                "[3,\"a\",{\"status\":\"Accepted\"}]");

        assertThat(run.lines().get(2)).contains("\"action\":\"Reset\",\"verdict\":\"valid\"");
    }

    @Test
    void ignoresAResultBeforeItsCall() {
        ToolRun run = ToolRun.check("[3,\"a\",{\"status\":\"Accepted\"}]", "[2,\"a\",\"Reset\",{\"type\":\"OnIdle\"}]");

        assertThat(run.lines().get(0))
                .isEqualTo("{\"line\":1,\"frame\":\"CALLRESULT\",\"messageId\":\"a\",\"action\":null,"
                        + "\"verdict\":\"ignored\",\"violations\":[],\"reply\":null}");
        assertThat(run.status()).isZero();
    }

    @Test
    void comparesMessageIdsExactly() {
        assertThat(ToolRun.check("[2,\"a\",\"Heartbeat\",{}]", "[3,\"A\",{}]")
                        .lines()
                        .get(1))
                .contains("\"verdict\":\"ignored\"");
    }

    @Test
    void ignoresAnErrorThatAnswersNoKnownCall() {
        assertThat(ToolRun.check("[4,\"a\",\"GenericError\",\"\",{}]").out()).contains("\"verdict\":\"ignored\"");
    }

    @Test
    void acceptsAnErrorThatAnswersACallOfAnUnknownAction() {
        ToolRun run = ToolRun.check("[2,\"a\",\"NoSuchAction\",{}]", "[4,\"a\",\"NotImplemented\",\"\",{}]");

        assertThat(run.lines().get(1)).contains("\"frame\":\"CALLERROR\"", "\"verdict\":\"valid\"");
    }

    @Test
    void acceptsTheRefusalOfAnEarlierResultWhateverBecameOfThat() {
        String error = "[5,\"a\",\"FormatViolation\",\"\",{}]";
        for (String result : List.of("[3,\"a\",{\"currentTime\":7}]", "[3,\"a\",{}]", "[3,\"a\"")) {
            for (String call : List.of("[2,\"a\",\"Heartbeat\",{}]", "[2,\"b\",\"Heartbeat\",{}]")) {
                assertThat(ToolRun.checkAs("2.1", call, result, error).lines().get(2))
                        .contains("\"frame\":\"CALLRESULTERROR\"", "\"verdict\":\"valid\"");
            }
        }
    }

    @Test
    void ignoresTheRefusalOfAResultThatIsNotInTheLog() {
        ToolRun run = ToolRun.checkAs(
                "2.1",
                "[2,\"a\",\"Heartbeat\",{}]",
                "[5,\"a\",\"FormatViolation\",\"\",{}]",
                "[3,\"a\",{\"currentTime\":\"2026-03-02T08:00:00Z\"}]",
                "[5,\"b\",\"FormatViolation\",\"\",{}]",
                "[5,\"-1\",\"FormatViolation\",\"\",{}]");

        assertThat(run.lines())
                .filteredOn(line -> line.contains("CALLRESULTERROR"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("\"verdict\":\"ignored\""));
        assertThat(run.status()).isZero();
    }

    @Test
    void acceptsTheErrorOfAPeerThatCouldReadNoMessageId() {
        for (String version : List.of("2.0.1", "2.1")) {
            assertThat(ToolRun.checkAs(version, "[4,\"-1\",\"RpcFrameworkError\",\"\",{}]")
                            .out())
                    .contains("\"frame\":\"CALLERROR\",\"messageId\":\"-1\"", "\"verdict\":\"valid\"");
        }
    }

    @Test
    void answersAFrameOfNoReadableTypeWithItsMessageId() {
        assertThat(ToolRun.check("[\"2\",\"id\",\"Reset\",{\"type\":\"OnIdle\"}]")
                        .out())
                .contains("\"frame\":null,\"messageId\":\"id\"", "\"reply\":[4,\"id\",\"RpcFrameworkError\"");
    }
}
