// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.rule.Rule;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final String PAGE = "docs/rules.md";
    private static final String HEAD = "| Rule | OCPP | Error code | Reference | It says |\n|---|---|---|---|---|\n";

    /** With {@code -Dpages.recreate=true} the tables are written instead. */
    @Test
    void holdsTheTablesOfRulesAndOfAdvice() throws IOException {
        String page = Documentation.read(PAGE);
        String expected = withTable(
                withTable(
                        page,
                        "## The rules",
                        Ocpp21.rules().rules(),
                        Ocpp201.rules().rules()),
                "## Advice",
                Ocpp21.rules().advice(),
                Ocpp201.rules().advice());
        if (Boolean.getBoolean("pages.recreate")) {
            Documentation.write(PAGE, expected);
        }
        assertThat(Documentation.read(PAGE)).isEqualTo(expected);
    }

    private static String withTable(String page, String section, List<Rule<?>> of21, List<Rule<?>> of201) {
        Map<String, String> versions = new LinkedHashMap<>();
        Map<String, Rule<?>> rules = new LinkedHashMap<>();
        for (Rule<?> rule : of21) {
            rules.put(rule.id(), rule);
            versions.put(rule.id(), "2.1");
        }
        for (Rule<?> rule : of201) {
            rules.putIfAbsent(rule.id(), rule);
            versions.merge(rule.id(), "2.0.1", (newer, older) -> older + ", " + newer);
        }
        String table = rules.values().stream()
                .map(rule -> "| `" + rule.id() + "` | " + versions.get(rule.id()) + " | `"
                        + rule.errorCode().wireValue() + "` | " + rule.reference() + " | " + rule.sentence() + " |\n")
                .collect(Collectors.joining());
        int start = page.indexOf(HEAD, page.indexOf(section + "\n")) + HEAD.length();
        return page.substring(0, start) + table + page.substring(start + rows(page, start));
    }

    /** How long the rows of a table are. */
    private static int rows(String page, int start) {
        int end = start;
        while (page.startsWith("| ", end)) {
            end = page.indexOf('\n', end) + 1;
        }
        return end - start;
    }

    @Test
    void showsTheExampleThatIsCompiled() throws IOException {
        String source = Documentation.read("docs/examples/src/main/java/io/evwire/examples/CheckedConnection.java");

        assertThat(source)
                .contains(
                        Documentation.codeBlocks(PAGE, "java").get(0).indent(4).replace("    \n", "\n"));
    }
}
