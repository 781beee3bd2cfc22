// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The classes of the Javadoc as entries of the search, from the list that the tool writes for its own. */
final class JavadocIndex {

    private JavadocIndex() {}

    /** Adds the classes where the Javadoc was written. */
    static void add(Path site, SearchIndex index) throws IOException {
        Path list = site.resolve("apidocs/type-search-index.js");
        if (!Files.exists(list)) {
            return;
        }
        String script = Files.readString(list);
        JsonNode types = Json.parse(script.substring(script.indexOf('['), script.lastIndexOf(']') + 1));
        for (JsonNode type : types) {
            String packageName = type.path("p").asText("");
            String name = type.path("l").asText();
            if (!packageName.isEmpty() && !name.endsWith(".Builder")) {
                String path = "apidocs/" + type.path("m").asText() + "/" + packageName.replace('.', '/') + "/" + name
                        + ".html";
                if (Files.exists(site.resolve(path))) {
                    index.add(name, "Class of " + packageName, path, null);
                }
            }
        }
    }
}
