// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A type.
 *
 * @param name its name in the standard
 * @param sort {@code object}, {@code open} for an object that takes properties without a name here, or {@code enum}
 * @param properties the properties of an object, in order
 * @param values the values of an enumeration, in order
 */
public record TypeFacts(String name, String sort, List<PropertyFact> properties, List<String> values) {

    static TypeFacts of(String name, JsonNode schema) {
        List<PropertyFact> properties = new ArrayList<>();
        List<String> values = new ArrayList<>();
        schema.path("enum").forEach(value -> values.add(value.stringValue()));
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(property -> required.add(property.stringValue()));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            properties.add(
                    PropertyFact.of(property.getKey(), property.getValue(), required.contains(property.getKey())));
        }
        boolean isOpen = schema.path("additionalProperties").asBoolean(true);
        return new TypeFacts(name, schema.has("enum") ? "enum" : isOpen ? "open" : "object", properties, values);
    }

    /** Whether it is an enumeration. */
    public boolean isEnum() {
        return sort.equals("enum");
    }

    /** Whether it is an object that takes any property. */
    public boolean isOpen() {
        return sort.equals("open");
    }

    /** Its lines in the table. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(name + " " + sort);
        properties.forEach(property -> lines.add(name + " " + property));
        values.forEach(value -> lines.add(name + " = " + value));
        return lines;
    }
}
