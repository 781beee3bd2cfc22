package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.v21.migration.Difference;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MigrationPageTest {

    private static final String PAGE = "docs/migration.md";
    private static final String HEAD = "| Type | Property | Difference | To 2.1 | To 2.0.1 |\n|---|---|---|---|---|\n";

    /** With {@code -Dpages.recreate=true} the page is written instead. */
    @Test
    void holdsTheTableOfAllDifferences() throws IOException {
        String page = Documentation.read(PAGE);
        String text = page.substring(0, page.indexOf(HEAD) + HEAD.length());
        String expected =
                text + Difference.all().stream().map(MigrationPageTest::row).collect(Collectors.joining());
        if (Boolean.getBoolean("pages.recreate")) {
            Documentation.write(PAGE, expected);
        }
        assertThat(Documentation.read(PAGE)).isEqualTo(expected);
    }

    @Test
    void showsCodeThatIsCompiled() throws IOException {
        String source =
                Documentation.read("docs/examples/src/main/java/io/evwire/examples/migration/MigratedCsms.java");
        List<String> shown = Documentation.codeBlocks(PAGE, "java");
        assertThat(shown)
                .hasSizeGreaterThan(8)
                .allSatisfy(block ->
                        assertThat(source.replaceAll("(?m)^ +", "")).contains(block.replaceAll("(?m)^ +", "")));
    }

    private static String row(Difference row) {
        return "| `" + row.type() + "` | " + (row.property().isEmpty() ? "" : "`" + row.property() + "`") + " | "
                + row.what() + " | " + row.toV21() + " | " + row.toV201() + " |\n";
    }
}
