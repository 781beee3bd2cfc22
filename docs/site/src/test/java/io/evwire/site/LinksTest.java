// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Test
    void everyLinkLeadsToAPageAndToAPlaceOnIt() {
        Map<String, Set<String>> places = new HashMap<>();
        WrittenSite.PAGES.forEach(page -> places.put(page.path(), ids(page.html())));
        Set<String> assets = Set.of("assets/style.css", "assets/site.js", "assets/icon.svg");

        List<String> broken = new ArrayList<>();
        for (Page page : WrittenSite.PAGES) {
            Matcher link = LINK.matcher(page.html());
            while (link.find()) {
                String target = link.group(1);
                if (target.contains("://") || target.startsWith("mailto:")) {
                    continue;
                }
                String[] parts = target.split("#", 2);
                String path = parts[0].isEmpty() ? page.path() : resolve(page.path(), parts[0]);
                if (path.startsWith("apidocs/") || assets.contains(path)) {
                    continue;
                }
                boolean isThere = places.containsKey(path)
                        && (parts.length == 1 || places.get(path).contains(parts[1]));
                if (!isThere) {
                    broken.add(page.path() + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyLinkIntoTheJavadocNamesAClassThatIsThere() {
        Set<String> missing = new HashSet<>();
        Pattern javadoc = Pattern.compile("apidocs/[^/\"]+/([^\"#]+)\\.html");
        for (Page page : WrittenSite.PAGES) {
            Matcher link = javadoc.matcher(page.html());
            while (link.find()) {
                String name = link.group(1).replace('/', '.');
                try {
                    Class.forName(name, false, getClass().getClassLoader());
                } catch (ClassNotFoundException notThere) {
                    missing.add(name);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noPlaceOfAPageIsNamedTwice() {
        List<String> twice = new ArrayList<>();
        for (Page page : WrittenSite.PAGES) {
            Set<String> seen = new HashSet<>();
            Matcher id = ID.matcher(page.html());
            while (id.find()) {
                if (!seen.add(id.group(1))) {
                    twice.add(page.path() + "#" + id.group(1));
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void theSearchLeadsToPlacesThatAreThere() {
        List<String> broken = new ArrayList<>();
        Map<String, Set<String>> places = new HashMap<>();
        WrittenSite.PAGES.forEach(page -> places.put(page.path(), ids(page.html())));
        String script = WrittenSite.file("assets/search-data.js");
        Json.parse(script.substring(script.indexOf('('), script.lastIndexOf(')'))
                        .substring(1))
                .forEach(entry -> {
                    String[] target = entry.get(2).asText().split("#", 2);
                    if (!target[0].startsWith("apidocs/")
                            && (!places.containsKey(target[0])
                                    || (target.length == 2
                                            && !places.get(target[0]).contains(target[1])))) {
                        broken.add(entry.toString());
                    }
                });
        assertThat(broken).isEmpty();
    }

    private static Set<String> ids(String html) {
        Set<String> ids = new HashSet<>();
        Matcher id = ID.matcher(html);
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }

    private static String resolve(String from, String target) {
        return java.net
                .URI
                .create("http://site/" + from)
                .resolve(target)
                .getPath()
                .substring(1);
    }
}
