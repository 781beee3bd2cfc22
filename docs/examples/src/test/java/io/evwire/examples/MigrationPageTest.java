// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.v21.migration.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
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

    /** A section of the guide, and where the page tells what it tells. */
    private record Place(String section, String heading, List<String> words) {

        static List<Place> all() throws IOException {
            return Documentation.read("docs/examples/src/test/resources/io/evwire/examples/migration-guide.txt")
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .map(cells -> new Place(cells[0], cells[1], List.of(cells[2].split(", "))))
                    .toList();
        }
    }

    @Test
    void tellsWhatEachSectionOfTheGuideTells() throws IOException {
        for (Place place : Place.all()) {
            assertThat(section(place.heading()))
                    .as(place.section() + ", " + place.heading())
                    .contains(place.words());
        }
    }

    /** What stands below a heading, up to the next of its level. */
    private static String section(String heading) throws IOException {
        List<String> lines = Documentation.read(PAGE).lines().toList();
        int start = Math.max(lines.indexOf("## " + heading), lines.indexOf("### " + heading));
        assertThat(start).as(heading).isPositive();
        String end = lines.get(start).startsWith("###") ? "###? .*" : "## .*";
        return lines.subList(start + 1, lines.size()).stream()
                .takeWhile(line -> !line.matches(end))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void hasAPlaceForEachHeadingOfTheGuide() throws IOException {
        String folder = System.getenv("EVWIRE_REFERENCE");
        Assumptions.assumeTrue(folder != null && !folder.isBlank(), "needs the guide");
        Path guide = Path.of(folder, "reference/seeds/ocpp-2.1-migration-transactions.txt");
        List<String> headings = Pattern.compile("(?m)^(?:(\\d)\\. [A-Z]|(\\d\\.\\d) [A-Z]|(E\\d\\d) \u2014 )")
                .matcher(Files.readString(guide))
                .results()
                .map(heading -> Stream.of(heading.group(1), heading.group(2), heading.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .toList();

        assertThat(headings).hasSizeGreaterThan(25);
        assertThat(Place.all()).extracting(Place::section).containsAll(headings);
    }

    private static String row(Difference row) {
        return "| `" + row.type() + "` | " + (row.property().isEmpty() ? "" : "`" + row.property() + "`") + " | "
                + row.what() + " | " + row.toV21() + " | " + row.toV201() + " |\n";
    }
}
