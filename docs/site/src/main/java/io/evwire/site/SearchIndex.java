// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/** What the search finds: pages, properties, values, codes, variables, classes, each with the place it leads to. */
final class SearchIndex {

    private static final int MAX_TEXT = 240;

    private final ArrayNode entries = JsonNodeFactory.instance.arrayNode();

    /**
     * Adds an entry.
     *
     * @param title what is found
     * @param kind what it is, in words
     * @param url where it is, below the root
     * @param text words about it that are searched too, or null
     */
    void add(String title, String kind, String url, @Nullable String text) {
        String words = text == null ? "" : Html.plain(text);
        entries.addArray()
                .add(title)
                .add(kind)
                .add(url)
                .add(words.length() <= MAX_TEXT ? words : words.substring(0, words.lastIndexOf(' ', MAX_TEXT)));
    }

    int size() {
        return entries.size();
    }

    /** The script that hands the entries to the search. */
    String script() {
        return "evwireSearch(" + entries.toString().replace("],[", "],\n[").replace("<", "\\u003c") + ");\n";
    }
}
