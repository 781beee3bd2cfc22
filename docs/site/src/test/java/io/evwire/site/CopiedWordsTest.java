// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages say is in our own words, where the words of others are at hand. */
class CopiedWordsTest {

    private static final int RUN = 8;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern BLOCK = Pattern.compile("<(dd|p|li|td)\\b[^>]*>(.*?)</\\1>", Pattern.DOTALL);

    @Test
    void noEightWordsInARowAreThoseOfTheReference() throws IOException {
        String folder = System.getenv("EVWIRE_REFERENCE");
        if (folder == null) {
            System.err.println("SKIPPED: the words of the site are not compared (EVWIRE_REFERENCE is not set).");
        }
        assumeTrue(folder != null, "EVWIRE_REFERENCE is not set");
        Set<List<String>> taken = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder, "reference"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".txt")) {
                    runs(Files.readString(file)).forEach(taken::add);
                } else if (file.toString().endsWith(".json") && file.toString().contains("schemas")) {
                    addDescriptions(Json.parse(Files.readString(file)), taken);
                }
            }
        }
        assertThat(taken).hasSizeGreaterThan(1000);

        Set<String> copied = new TreeSet<>();
        for (Page page : WrittenSite.PAGES) {
            // Values, names and frames are facts, in whatever order they stand.
            String prose = page.main().replaceAll("(?s)<pre.*?</pre>", "").replaceAll("(?s)<code>.*?</code>", " ");
            Matcher block = BLOCK.matcher(prose);
            while (block.find()) {
                runs(WrittenSite.text(block.group(2))).stream()
                        .filter(taken::contains)
                        .forEach(run -> copied.add(page.path() + ": " + String.join(" ", run)));
            }
        }
        assertThat(copied).isEmpty();
    }

    private static void addDescriptions(JsonNode node, Set<List<String>> taken) {
        if (node.path("description").isTextual()) {
            taken.addAll(runs(node.get("description").asText()));
        }
        node.forEach(inner -> addDescriptions(inner, taken));
    }

    private static List<List<String>> runs(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        return runs;
    }
}
