// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A property of a type.
 *
 * @param name its name
 * @param kind {@code string}, {@code integer}, {@code number}, {@code boolean}, {@code date-time}, {@code any} or the
 *     name of a type; of a list: what its elements are
 * @param cardinality {@code 1} required, {@code ?} optional, {@code +} a required list, {@code *} an optional one
 * @param limits its further words by name: {@code length}, {@code min}, {@code max}, {@code max-items}, {@code default}
 */
public record PropertyFact(String name, String kind, char cardinality, Map<String, String> limits) {

    static PropertyFact of(String name, JsonNode property, boolean isRequired) {
        boolean isList = property.path("type").asString("").equals("array");
        if (isList && property.path("minItems").asInt(0) != 1) {
            throw new IllegalStateException("every list has at least one element: " + property);
        }
        JsonNode value = isList ? property.get("items") : property;
        Map<String, String> limits = new LinkedHashMap<>();
        put(limits, "length", value.path("maxLength"));
        put(limits, "min", value.path("minimum"));
        put(limits, "max", value.path("maximum"));
        put(limits, "max-items", property.path("maxItems"));
        put(limits, "default", property.path("default"));
        char cardinality = isList ? isRequired ? '+' : '*' : isRequired ? '1' : '?';
        return new PropertyFact(name, kind(value), cardinality, limits);
    }

    static PropertyFact parse(String[] words) {
        Map<String, String> limits = new LinkedHashMap<>();
        for (int i = 4; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            limits.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        return new PropertyFact(words[1], words[2], words[3].charAt(0), limits);
    }

    /** Whether it may not be absent. */
    public boolean isRequired() {
        return cardinality == '1' || cardinality == '+';
    }

    /** Whether it is a list. */
    public boolean isList() {
        return cardinality == '+' || cardinality == '*';
    }

    /** The most code points of a text, or null. */
    public @Nullable Integer maxLength() {
        return integer("length");
    }

    /** The most elements of a list, or null. */
    public @Nullable Integer maxItems() {
        return integer("max-items");
    }

    /** The least number, or null. */
    public @Nullable BigDecimal min() {
        return number("min");
    }

    /** The largest number, or null. */
    public @Nullable BigDecimal max() {
        return number("max");
    }

    /** Its line in the table, without the type. */
    @Override
    public String toString() {
        StringBuilder line =
                new StringBuilder(name).append(' ').append(kind).append(' ').append(cardinality);
        limits.forEach(
                (word, value) -> line.append(' ').append(word).append('=').append(value));
        return line.toString();
    }

    private @Nullable Integer integer(String word) {
        return limits.containsKey(word) ? Integer.valueOf(limits.get(word)) : null;
    }

    private @Nullable BigDecimal number(String word) {
        return limits.containsKey(word) ? new BigDecimal(limits.get(word)) : null;
    }

    private static void put(Map<String, String> limits, String word, JsonNode value) {
        if (value.isNumber()) {
            limits.put(word, value.decimalValue().stripTrailingZeros().toPlainString());
        } else if (!value.isMissingNode()) {
            limits.put(word, value.asString());
        }
    }

    private static String kind(JsonNode value) {
        if (value.has("$ref")) {
            return value.get("$ref").stringValue().replaceAll(".*/|\\.json$", "");
        }
        return switch (value.path("type").asString("any") + value.path("format").asString("")) {
            case "any" -> "any";
            case "string" -> "string";
            case "stringdate-time" -> "date-time";
            case "integer" -> "integer";
            case "number" -> "number";
            case "boolean" -> "boolean";
            default -> throw new IllegalStateException("a kind that the table has no word for: " + value);
        };
    }
}
