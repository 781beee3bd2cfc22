package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.rule.Rule;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    @Test
    void holdsTheTableOfRules() throws IOException {
        Map<String, String> versions = new LinkedHashMap<>();
        Map<String, Rule<?>> rules = new LinkedHashMap<>();
        for (Rule<?> rule : Ocpp21.rules().rules()) {
            rules.put(rule.id(), rule);
            versions.put(rule.id(), "2.1");
        }
        for (Rule<?> rule : Ocpp201.rules().rules()) {
            rules.putIfAbsent(rule.id(), rule);
            versions.merge(rule.id(), "2.0.1", (newer, older) -> older + ", " + newer);
        }
        List<String> table = rules.values().stream()
                .map(rule -> "| `" + rule.id() + "` | " + versions.get(rule.id()) + " | `"
                        + rule.errorCode().wireValue() + "` | " + rule.reference() + " | " + rule.sentence() + " |")
                .toList();

        assertThat(Documentation.read("docs/rules.md").lines().filter(line -> line.startsWith("| `")))
                .containsExactlyElementsOf(table);
    }

    @Test
    void showsTheExampleThatIsCompiled() throws IOException {
        String source = Documentation.read("docs/examples/src/main/java/io/evwire/examples/CheckedConnection.java");

        assertThat(source)
                .contains(Documentation.codeBlocks("docs/rules.md", "java")
                        .get(0)
                        .indent(4)
                        .replace("    \n", "\n"));
    }
}
