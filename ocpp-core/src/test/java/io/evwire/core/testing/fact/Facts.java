// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.fact;

import io.evwire.core.testing.schema.SchemaFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The table of a version: its types by name.
 *
 * @param types the types, in alphabetical order
 */
public record Facts(Map<String, TypeFacts> types) {

    private static final String HEADER = """
            # What the standard says of its types, as far as names, kinds, limits, values and order go: one fact a line, in the
            # order of the standard.
            #
            #   Type object|open|enum                 a type; one that is open takes properties that are not listed
            #   Type property kind cardinality ...    a property: 1 required, ? optional, + a required list, * an optional one;
            #                                         a list that is there has at least one element
            #   Type = VALUE                          a value of an enumeration
            #
            # Further words of a property: length (most characters), min, max, max-items (most elements), default.
            """;

    /** The table that stands beside a test class. */
    public static Facts beside(Class<?> tests) {
        try (InputStream file = tests.getResourceAsStream("facts.txt")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What schemas say, each a type with the others it needs as definitions inside or as files beside it. */
    public static Facts of(List<SchemaFile> schemas) {
        Map<String, JsonNode> openValues = schemas.stream()
                .filter(SchemaFile::isOpenValue)
                .collect(Collectors.toMap(SchemaFile::typeName, SchemaFile::schema));
        Facts facts = new Facts(new TreeMap<>());
        for (SchemaFile file : schemas) {
            if (!openValues.containsKey(file.typeName())) {
                facts.add(file.typeName(), writtenOut(file.schema(), openValues));
            }
            for (Map.Entry<String, JsonNode> definition :
                    file.schema().path("definitions").properties()) {
                facts.add(definition.getKey(), definition.getValue());
            }
        }
        return facts;
    }

    /** The table as lines. */
    public List<String> lines() {
        return types.values().stream().flatMap(type -> type.lines().stream()).toList();
    }

    /** Writes the table. */
    public void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        types.values()
                .forEach(type -> text.append('\n')
                        .append(String.join("\n", type.lines()))
                        .append('\n'));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void add(String name, JsonNode schema) {
        TypeFacts type = TypeFacts.of(name, schema);
        TypeFacts before = types.putIfAbsent(name, type);
        if (before != null && !before.equals(type)) {
            throw new IllegalStateException("two structures of one name: " + before + " and " + type);
        }
    }

    /** A text with recommended values has a file of its own in our schemas; the official ones write a plain text. */
    private static JsonNode writtenOut(JsonNode schema, Map<String, JsonNode> openValues) {
        JsonNode copy = schema.deepCopy();
        for (Map.Entry<String, JsonNode> property : copy.path("properties").properties()) {
            ObjectNode text = (ObjectNode)
                    (property.getValue().has("items") ? property.getValue().get("items") : property.getValue());
            String reference = text.path("$ref").asString("");
            JsonNode openValue = openValues.get(reference.replaceAll(".*/|\\.json$", ""));
            if (openValue != null) {
                text.remove("$ref");
                text.set("type", openValue.get("type"));
                text.set("maxLength", openValue.get("maxLength"));
            }
        }
        return copy;
    }

    private static Facts parse(String text) {
        Map<String, TypeFacts> types = new TreeMap<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.split(" ");
                if (words.length == 2) {
                    types.put(words[0], new TypeFacts(words[0], words[1], new ArrayList<>(), new ArrayList<>()));
                } else if (words[1].equals("=")) {
                    types.get(words[0]).values().add(words[2]);
                } else {
                    types.get(words[0]).properties().add(PropertyFact.parse(words));
                }
            }
        }
        return new Facts(types);
    }
}
