// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpi.v230.rule.OcpiRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    @Test
    void namesATestForEachOfTheNineteenChapters() throws IOException {
        List<List<String>> rows = Documentation.read(PAGE)
                .lines()
                .dropWhile(line -> !line.equals("## Where each chapter lives"))
                .takeWhile(line -> !line.equals("## Registration"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Chapter"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();

        assertThat(rows).hasSize(19).allSatisfy(row -> {
            String[] test = row.get(2).replace("`", "").split("\\.");
            assertThat(source(test[0])).contains("    void " + test[1] + "(");
        });
    }

    /** The source of a test class, wherever it is. */
    private static String source(String name) throws IOException {
        for (String root : List.of("../../ocpi-v230/src/test/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                Optional<Path> found =
                        files.filter(file -> file.endsWith(name + ".java")).findFirst();
                if (found.isPresent()) {
                    return Files.readString(found.get());
                }
            }
        }
        throw new AssertionError("no test has the name " + name);
    }
}
