package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Lets a schema take its documentation from the same type of an earlier version, named by the keyword
 * {@code describedBy}: a description is written once, and a later version states only what is new or means something
 * else.
 */
final class InheritedDocumentation {

    private static final String KEYWORD = "describedBy";
    private static final List<String> OF_TYPE = List.of("description", "ocpp16");
    private static final List<String> OF_PROPERTY = List.of("description", "sensitive");

    private InheritedDocumentation() {}

    /** The file with what it does not document itself taken from the earlier version. */
    static SchemaFile apply(SchemaFile file, SchemaFolder schemas) {
        String reference = SchemaNodes.text(file.node(), KEYWORD);
        if (reference == null) {
            return file;
        }
        JsonNode earlier = schemas.elsewhere(file, "/" + KEYWORD, reference);
        ObjectNode documented = file.node().deepCopy();
        inherit(documented, earlier, OF_TYPE);
        for (Map.Entry<String, JsonNode> property :
                documented.path("properties").properties()) {
            inherit((ObjectNode) property.getValue(), earlier.path("properties").path(property.getKey()), OF_PROPERTY);
        }
        inheritValues(documented, SchemaFile.ENUM, earlier);
        inheritValues(documented, SchemaFile.RECOMMENDED, earlier);
        return file.with(documented);
    }

    private static void inheritValues(ObjectNode documented, String keyword, JsonNode earlier) {
        if (documented.has(keyword)) {
            ObjectNode descriptions = documented.withObject("/valueDescriptions");
            for (JsonNode value : documented.get(keyword)) {
                inherit(descriptions, earlier.path("valueDescriptions"), List.of(value.asText()));
            }
        }
    }

    private static void inherit(ObjectNode node, JsonNode earlier, List<String> keywords) {
        for (String keyword : keywords) {
            if (!node.has(keyword) && earlier.has(keyword)) {
                node.set(keyword, earlier.get(keyword));
            }
        }
    }
}
