// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.schema;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a schema does not document itself, taken from the same type of an earlier version: {@code describedBy}. */
final class InheritedDocumentation {

    private InheritedDocumentation() {}

    static JsonNode merge(ObjectNode schema, JsonNode earlier) {
        inherit(schema, earlier, List.of("description"));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            inherit(
                    (ObjectNode) property.getValue(),
                    earlier.path("properties").path(property.getKey()),
                    List.of("description", "sensitive"));
        }
        if (schema.has("enum")) {
            ObjectNode descriptions = schema.withObject("valueDescriptions");
            for (JsonNode value : schema.get("enum")) {
                inherit(descriptions, earlier.path("valueDescriptions"), List.of(value.stringValue()));
            }
        }
        return schema;
    }

    private static void inherit(ObjectNode node, JsonNode earlier, List<String> keywords) {
        for (String keyword : keywords) {
            if (!node.has(keyword) && earlier.has(keyword)) {
                node.set(keyword, earlier.get(keyword));
            }
        }
    }
}
