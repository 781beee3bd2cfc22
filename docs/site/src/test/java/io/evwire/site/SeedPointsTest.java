// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What a reader finds on other pages about three messages, in our words, is found on ours too. */
class SeedPointsTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvFileSource(
            resources = "seed-points.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void thePageSaysIt(String action, String kind, String name, String words) {
        for (String version : List.of("2.0.1", "2.1")) {
            String html =
                    WrittenSite.page("ocpp-" + version + "/" + action + ".html").main();
            assertThat(part(html, kind))
                    .as("%s in OCPP %s", action, version)
                    .anySatisfy(part -> assertThat(WrittenSite.text(part)).contains(words(name, words)));
        }
    }

    private static List<String> words(String name, String words) {
        List<String> all = new ArrayList<>(List.of(name));
        if (words != null) {
            all.addAll(List.of(words.split("\\s*;\\s*")));
        }
        return all;
    }

    private static List<String> part(String html, String kind) {
        return switch (kind) {
            case "required" -> entries(between(html, "id=\"required-properties\"", "<h2"));
            case "optional" -> entries(between(html, "id=\"optional-properties\"", "<h2"));
            case "answer" -> entries(between(html, "id=\"answer\"", "<h2"));
            case "value" -> entries(between(html, "id=\"values\"", "<h2"));
            case "answer value" -> entries(between(html, "id=\"answer\"", "<h2"));
            case "change" ->
                List.of(between(html, "id=\"since-1.6\"", "</table>").split("<tr>"));
            case "fault" -> List.of(between(html, "id=\"faults\"", "<h2").split("<details"));
            case "frame" -> List.of(between(html, "id=\"example\"", "<h2"));
            default -> List.of(html.split("<li>|<p"));
        };
    }

    private static List<String> entries(String part) {
        return List.of(part.split(Pattern.quote("<dt>")));
    }

    private static String between(String html, String start, String end) {
        int from = html.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        int to = html.indexOf(end, from);
        return to < 0 ? html.substring(from) : html.substring(from, to);
    }
}
