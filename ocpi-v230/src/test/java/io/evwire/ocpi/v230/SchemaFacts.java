// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.testing.schema.SchemaFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** What our schemas say, in the words of {@code facts.txt}. */
final class SchemaFacts {

    private static final Map<String, String> EDITIONS = editions();

    private static final String NOT_EMPTY = "[ -~]+";

    private final List<String> facts = new ArrayList<>();

    private SchemaFacts() {}

    /** A line for each type, property, value and patch. */
    static List<String> of(List<SchemaFile> schemas) {
        SchemaFacts all = new SchemaFacts();
        schemas.forEach(all::add);
        return all.facts;
    }

    private void add(SchemaFile file) {
        JsonNode schema = file.schema();
        String type = file.folder() + " " + file.typeName();
        String edition = edition(schema.get("spec").stringValue());
        if (file.isObject()) {
            facts.add(type + " class " + edition);
            addProperties(type, schema);
        } else {
            String values = schema.has("enum") ? "enum" : "recommended";
            facts.add(type + (schema.has("enum") ? " enum " : " open ") + edition);
            for (JsonNode value : schema.get(values)) {
                JsonNode since = schema.path("valueSince").path(value.stringValue());
                facts.add(type + " = " + value.stringValue() + since(since));
            }
        }
    }

    private void addProperties(String type, JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.stringValue()));
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            facts.add(type + " " + property.getKey() + " "
                    + property(property.getValue(), required.contains(property.getKey())));
        }
        if (schema.has("patch")) {
            StringJoiner needed = new StringJoiner(",").setEmptyValue("-");
            schema.get("patch").get("required").forEach(name -> needed.add(name.stringValue()));
            facts.add(type + " patch " + needed);
        }
    }

    private static String property(JsonNode property, boolean isRequired) {
        boolean isList = property.path("type").asString("").equals("array");
        JsonNode value = isList ? property.get("items") : property;
        boolean hasElements = property.path("minItems").asInt(0) == 1;
        if (hasElements != (isList && isRequired)) {
            throw new IllegalStateException("a required list has minItems 1, and only that: " + property);
        }
        String cardinality = isList ? isRequired ? "+" : "*" : isRequired ? "1" : "?";
        StringBuilder fact = new StringBuilder(kind(value)).append(' ').append(cardinality);
        // The least length of a text is checked by a pattern.
        boolean isNotEmpty = value.path("pattern").asString("").equals(NOT_EMPTY);
        if (isNotEmpty) {
            fact.append(" min-length=1");
        }
        append(fact, " length=", value.path("maxLength"));
        append(fact, " length-before=", value.path("maxLengthInEdition1"));
        if (property.has("widened")) {
            fact.append(" widened-by=").append(edition(property.get("widened").stringValue()));
        }
        append(fact, " min=", value.path("minimum"));
        append(fact, " max=", value.path("maximum"));
        append(fact, " pattern=", isNotEmpty ? value.path("none") : value.path("pattern"));
        append(fact, " default=", property.path("default"));
        return fact + since(property.path("since"));
    }

    private static void append(StringBuilder fact, String word, JsonNode value) {
        if (!value.isMissingNode()) {
            fact.append(word).append(value.asString());
        }
    }

    private static String kind(JsonNode value) {
        if (value.has("$ref")) {
            String file = value.get("$ref").stringValue();
            return file.substring(file.lastIndexOf('/') + 1, file.length() - ".json".length());
        }
        return switch (value.get("type").stringValue() + value.path("format").asString("")) {
            case "string" -> "string";
            case "stringci-string" -> "CiString";
            case "stringurl" -> "URL";
            case "stringutc-date-time" -> "DateTime";
            case "integer" -> "int";
            case "number" -> "number";
            case "boolean" -> "boolean";
            default -> throw new IllegalStateException(value.toString());
        };
    }

    private static String since(JsonNode since) {
        return since.isMissingNode() ? "" : " since=" + edition(since.stringValue());
    }

    /** The document, of a citation that begins with it. */
    private static String edition(String citation) {
        return EDITIONS.entrySet().stream()
                .filter(edition -> citation.startsWith(edition.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Map<String, String> editions() {
        Map<String, String> editions = new LinkedHashMap<>();
        editions.put("OCPI 2.3.0, Payments 1", "payments-1");
        editions.put("OCPI 2.3.0, Bookings 1.0", "bookings-1.0");
        editions.put("OCPI 2.3.0, Bookings 1.1", "bookings-1.1");
        editions.put("OCPI 2.3.0 ed. 2", "core-ed2");
        editions.put("OCPI 2.3.0", "core");
        return editions;
    }
}
