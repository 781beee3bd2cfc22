// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OcpiTest {

    private static final String TOKEN = "{\"country_code\":\"nl\",\"party_id\":\"MSP\",\"uid\":\"1\",\"type\":\"RFID\","
            + "\"contract_id\":\"c\",\"issuer\":\"i\",\"valid\":true,\"whitelist\":\"%s\","
            + "\"last_updated\":\"2026-01-01T00:00:00%s\"%s}";

    @Test
    void printsAValidObjectAsItIsWritten() {
        assertThat(token(TOKEN.formatted("NEVER", "", ",\"language\":null,\"nl_note\":{\"a\":[1.0]}"))
                        .out())
                .isEqualTo("""
                    {"line":1,"verdict":"valid","violations":[],\
                    "notices":[{"path":"/nl_note","kind":"UNKNOWN_PROPERTY","detail":"not defined here, and kept as it is"}],\
                    "value":{"country_code":"nl","party_id":"MSP","uid":"1",\
                    "type":"RFID","contract_id":"c","issuer":"i","valid":true,"whitelist":"NEVER",\
                    "last_updated":"2026-01-01T00:00:00Z","nl_note":{"a":[1.0]}}}
                    """);
    }

    @Test
    void printsWhatIsWrong() {
        ToolRun run = token(TOKEN.formatted("SOMETIMES", "+01:00", ""));

        assertThat(run.out())
                .startsWith(
                        "{\"line\":1,\"verdict\":\"invalid\",\"violations\":[{\"path\":\"/whitelist\",\"kind\":\"ENUM\"")
                .contains("{\"path\":\"/last_updated\",\"kind\":\"FORMAT\"")
                .endsWith("\"value\":null}\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void letsPassWhatItCanWhenLenient() {
        ToolRun run = token(TOKEN.formatted("SOMETIMES", "Z", ""), "--lenient");

        assertThat(run.out())
                .contains("\"verdict\":\"valid\",\"violations\":[],\"tolerated\":[{\"path\":\"/whitelist\"");
        assertThat(run.status()).isZero();
    }

    @Test
    void readsThePatchOfAType() {
        assertThat(token("{\"valid\":false,\"last_updated\":\"2026-01-01T00:00:00Z\"}", "--patch")
                        .out())
                .contains("\"verdict\":\"valid\"", "\"value\":{\"valid\":false,");
        assertThat(token("{\"valid\":false}", "--patch").out())
                .contains("{\"path\":\"/last_updated\",\"kind\":\"REQUIRED\"");
    }

    @Test
    void checksTheRulesOfTheTextWhenTold() {
        String hours = "{\"twentyfourseven\":false}\n";

        assertThat(ToolRun.onInput(hours, "ocpi", "--type=Hours").status()).isZero();
        assertThat(ToolRun.onInput(hours, "ocpi", "--type=Hours", "--rules", "--format=json")
                        .out())
                .contains("{\"path\":\"/regular_hours\",\"kind\":\"RULE\"", "[hours-listed]");
    }

    @Test
    void showsPeopleWhatIsWrong() {
        ToolRun run = ToolRun.onInput(
                "{\"text\":\"x\"}\n{\"language\":\"en\",\"text\":\"x\"}\n", "ocpi", "--type=DisplayText");

        assertThat(run.out()).isEqualTo("""
                1 ✗ DisplayText
                    /language: required, but absent (REQUIRED)
                2 ✓ DisplayText

            2 lines: 1 valid, 1 invalid
            """);
    }

    private static ToolRun token(String line, String... options) {
        String[] words = new String[options.length + 3];
        words[0] = "ocpi";
        words[1] = "--type=Token";
        words[2] = "--format=json";
        System.arraycopy(options, 0, words, 3, options.length);
        return ToolRun.onInput(line + "\n", words);
    }

    @Test
    void findsTheFaultsOfTheSampleLocations() {
        assertThat(ToolRun.of("ocpi", "--type=Location", "--rules", "../examples/data/ocpi-locations.ndjson")
                        .out())
                .contains(
                        "/evses/0/status: FREE is not a value of Status (ENUM)",
                        "[publish-allowed-to]",
                        "[parking-known]",
                        "4 lines: 2 valid, 2 invalid");
    }

    @Test
    void findsTheFaultsOfTheSamplePatches() {
        assertThat(ToolRun.of("ocpi", "--type=Session", "--patch", "../examples/data/ocpi-session-patches.ndjson")
                        .out())
                .contains("/last_updated: required, but absent", "/currency: ", "4 lines: 2 valid, 2 invalid");
    }

    @Test
    void keepsTheGoodObjectsOfAResponse() {
        ToolRun run = ToolRun.of(
                "ocpi", "--type=Token", "--envelope", "--format=json", "../examples/data/ocpi-token-pages.ndjson");

        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0))
                .startsWith(
                        "{\"line\":1,\"verdict\":\"invalid\",\"violations\":[{\"path\":\"/data/1/whitelist\",\"kind\":\"ENUM\"")
                .contains("\"uid\":\"04E5A2B1C34D80\"", "\"uid\":\"app-7c9e6679\"")
                .doesNotContain("\"uid\":\"04A1\"");
        assertThat(run.lines().get(1))
                .startsWith("{\"line\":2,\"verdict\":\"valid\",\"violations\":[],\"value\":{\"data\":{");
        assertThat(run.lines().get(2)).contains("\"verdict\":\"valid\"", "\"status_code\":2004");
    }
}
