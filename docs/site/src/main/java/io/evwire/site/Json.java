// SPDX-License-Identifier: Apache-2.0
package io.evwire.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.evwire.codegen.fault.JsonFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** JSON for readers: the data of the site, and texts laid out over several lines. */
final class Json {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));

    static {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        LAYOUT.indentObjectsWith(indenter);
        LAYOUT.indentArraysWith(indenter);
    }

    private Json() {}

    static JsonNode parse(String text) {
        try {
            return EXACT.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** A data file of the site. */
    static JsonNode resource(String name) {
        try (InputStream file = Objects.requireNonNull(Json.class.getResourceAsStream(name), name)) {
            return JsonFiles.STRICT.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text over several lines. */
    static String layOut(JsonNode node) {
        try {
            return EXACT.writer(LAYOUT).writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A block of JSON. */
    static String block(String kind, String text) {
        return "<pre class=\"%s\" tabindex=\"0\"><code>%s</code></pre>\n"
                .formatted(kind, Html.escape(layOut(parse(text))));
    }
}
