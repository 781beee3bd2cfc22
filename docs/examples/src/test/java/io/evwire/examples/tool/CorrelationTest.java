package io.evwire.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

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
}
