// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final String EVENT =
            "[2,\"e\",\"TransactionEvent\",{\"eventType\":\"%s\",\"timestamp\":\"2026-05-11T17:02:%sZ\",\"triggerReason\":\"MeterValuePeriodic\",\"seqNo\":1,\"transactionInfo\":{\"transactionId\":\"t-1\"}%s}]\n";

    private static ToolRun page(String log, String... options) {
        String[] words = {"check", "--version", "2.1", "--format", "html"};
        String[] all = Arrays.copyOf(words, words.length + options.length);
        System.arraycopy(options, 0, all, words.length, options.length);
        return ToolRun.onInput(log, all);
    }

    private static String data(ToolRun page) {
        Matcher data =
                Pattern.compile("id=\"data\">(.*?)</script>", Pattern.DOTALL).matcher(page.out());
        assertThat(data.find()).isTrue();
        return data.group(1);
    }

    private static List<Map<String, Object>> frames(ToolRun page) {
        return JsonTree.objects(Map.of("frames", JsonTree.read(data(page))), "frames");
    }

    @Test
    void holdsEachFrameWithItsVerdict() {
        ToolRun page = page("[2,\"a\",\"Heartbeat\",{\"x\":1}]\n[3,\"b\",{}]\n[2,\"c\",\"Heartbeat\",{}]\n");

        assertThat(page.status()).isEqualTo(1);
        assertThat(frames(page))
                .extracting(frame -> frame.get("verdict"))
                .containsExactly("invalid", "ignored", "valid");
        assertThat(frames(page).get(0))
                .containsEntry(
                        "violations",
                        List.of(Map.of(
                                "path", "/x", "kind", "UNKNOWN_PROPERTY", "detail", "no such property in this type")))
                .containsEntry("from", "station")
                .containsEntry("text", "[2,\"a\",\"Heartbeat\",{\"x\":1}]")
                .hasEntrySatisfying(
                        "reply", reply -> assertThat(reply.toString()).startsWith("[4,\"a\",\"FormatViolation\""));
    }

    @Test
    void showsTheMessageThatALiteralHolds() {
        ToolRun page = page(
                "\"[2,\\\"a\\\",\\n\\\"DataTransfer\\\",{\\\"vendorId\\\":\\\"v\\\"}]\"\nno literal\n"
                        + literalOf(EVENT.formatted("Started", "10", "")),
                "--strings");

        assertThat(frames(page))
                .extracting(frame -> frame.get("text"))
                .containsExactly(
                        "[2,\"a\",\n\"DataTransfer\",{\"vendorId\":\"v\"}]",
                        "no literal",
                        EVENT.formatted("Started", "10", ""));
        assertThat(frames(page).get(2))
                .containsEntry("transaction", "t-1")
                .containsEntry("time", "2026-05-11T17:02:10Z");
    }

    private static String literalOf(String message) {
        return JsonTree.write(message) + "\n";
    }

    @Test
    void letsNothingOfTheLogBecomeMarkup() {
        String hostile = "</script><img src=x onerror=alert(1)><!--\u2028&amp;\uD83D\uDE00";
        ToolRun page = page("[2,\"a\",\"" + hostile + "\",{}]\n" + hostile + "\n");

        assertThat(data(page)).doesNotContain("<", ">", "&", "\u2028");
        assertThat(frames(page).get(1)).containsEntry("text", hostile);
        assertThat(page.out().split("</script>", -1)).hasSize(3);
    }

    @Test
    void loadsNothingAndRunsNoScriptButItsOwn() throws NoSuchAlgorithmException {
        String page = page("").out();
        String script =
                page.substring(page.lastIndexOf("<script>") + "<script>".length(), page.lastIndexOf("</script>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .contains("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'\"")
                .doesNotContain("src=", "@import", "url(", "innerHTML");
    }

    @Test
    void tellsStationTransactionAndTimeAsFarAsTheLogDoes() {
        ToolRun page =
                page("[2,\"b\",\"BootNotification\",{\"reason\":\"PowerUp\",\"chargingStation\":{\"model\":\"M\","
                        + "\"vendorName\":\"V\",\"serialNumber\":\"S-1\"}}]\n" + EVENT.formatted("Started", "10", "")
                        + "[3,\"e\",{}]\n");

        assertThat(frames(page)).extracting(frame -> frame.get("station")).containsOnly("S-1");
        assertThat(frames(page)).extracting(frame -> frame.get("transaction")).containsExactly(null, "t-1", "t-1");
        assertThat(frames(page).get(1)).containsEntry("time", "2026-05-11T17:02:10Z");
    }

    @Test
    void showsAMessageWithANumberThatNoDecimalHolds() {
        ToolRun page = page("[2,\"d\",\"DataTransfer\",{\"vendorId\":\"v\",\"data\":1E99999999999}]\n");

        assertThat(page.status()).as(page.err()).isLessThan(2);
        assertThat(frames(page)).hasSize(1);
    }

    @Test
    void readsMeterValuesInPlainUnits() {
        String meter =
                ",\"meterValue\":[{\"timestamp\":\"2026-05-11T19:02:10+02:00\",\"sampledValue\":[{\"value\":21.93,"
                        + "\"measurand\":\"Power.Active.Import\",\"phase\":\"L1\",\"unitOfMeasure\":{\"unit\":\"W\",\"multiplier\":3}},"
                        + "{\"value\":7}]}]";
        ToolRun page = page(
                EVENT.formatted("Started", "10", ",\"evse\":{\"id\":2}") + EVENT.formatted("Updated", "11", meter));

        assertThat(JsonTree.write(frames(page).get(1).get("meter")))
                .isEqualTo(
                        "[{\"time\":\"2026-05-11T17:02:10Z\",\"value\":2.193E+4,\"measurand\":\"Power.Active.Import\",\"unit\":\"W\",\"phase\":\"L1\",\"evse\":\"EVSE"
                                + " 2\"},{\"time\":\"2026-05-11T17:02:10Z\",\"value\":7,\"measurand\":\"Energy.Active.Import.Register\",\"unit\":\"Wh\",\"evse\":\"EVSE"
                                + " 2\"}]");
    }

    @Test
    void readsWhatACsmsHasPrinted() {
        String line =
                "{\"line\":1,\"time\":\"2026-05-11T17:02:10.123Z\",\"station\":\"%s\",\"from\":\"%s\",\"message\":\"%s\"}\n";
        String log = "listening on ws://127.0.0.1:1/\n"
                + line.formatted("A", "station", "[2,\\\"x\\\",\\\"Heartbeat\\\",{}]")
                + line.formatted("B", "csms", "[2,\\\"x\\\",\\\"ClearCache\\\",{}]")
                + line.formatted("A", "csms", "[3,\\\"x\\\",{\\\"currentTime\\\":\\\"2026-05-11T17:02:10Z\\\"}]")
                + line.formatted("B", "station", "[3,\\\"x\\\",{\\\"status\\\":\\\"Accepted\\\"}]");

        ToolRun page = page(log, "--captured");
        assertThat(page.status()).isZero();
        assertThat(frames(page)).extracting(frame -> frame.get("station")).containsExactly("A", "B", "A", "B");
        assertThat(frames(page))
                .extracting(frame -> frame.get("action"))
                .containsExactly("Heartbeat", "ClearCache", "Heartbeat", "ClearCache");
        assertThat(frames(page).get(2))
                .containsEntry("time", "2026-05-11T17:02:10.123Z")
                .containsEntry("from", "csms");
    }

    @Test
    void saysWhichLinesWereNotCaptured() {
        String log = "[2,\"a\",\"Heartbeat\",{}]\nx\n{}\n\n \n{\"time\":1E99999999999}\n{\"time\":[\n{\n";
        ToolRun run = ToolRun.onInput(log, "check", "--version=2.1", "--captured");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("the line is not of a captured session")
                .endsWith("8 frames: 0 valid, 8 invalid, 0 ignored\n");
    }
}
