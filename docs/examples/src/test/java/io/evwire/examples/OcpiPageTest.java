package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.rule.OcpiRule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OcpiPageTest {

    private static final String PAGE = "docs/ocpi.md";

    @Test
    void holdsTheTableOfRules() throws IOException {
        List<String> table = Stream.of(OcpiRule.values())
                .map(rule -> "| `" + rule.id() + "` | " + rule.type() + " | " + rule.statusCode() + " | "
                        + rule.sentence() + (rule.isRecommendation() ? " (recommended)" : "") + " |")
                .toList();

        assertThat(Documentation.read(PAGE).lines().filter(line -> line.startsWith("| `")))
                .containsExactlyElementsOf(table);
    }

    @Test
    void showsCodeThatIsCompiled() throws IOException {
        String source = Documentation.read("docs/examples/src/main/java/io/evwire/examples/ocpi/Emsp.java");

        assertThat(Documentation.codeBlocks(PAGE, "java"))
                .hasSize(3)
                .allSatisfy(block ->
                        assertThat(source.replaceAll("(?m)^ +", "")).contains(block.replaceAll("(?m)^ +", "")));
    }
}
