package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsonschema2pojo.exception.GenerationException;
import org.jspecify.annotations.Nullable;

/** Names the values of an enumeration or of an open value type; no two may have one name. */
final class EnumConstants {

    private EnumConstants() {}

    /** The values under a keyword, with their descriptions. */
    static List<EnumModel.Constant> of(JsonNode node, String keyword, SchemaFile file) {
        List<EnumModel.Constant> constants = new ArrayList<>();
        Map<String, String> valueByName = new HashMap<>();
        valueByName.put("UNRECOGNIZED", "the constant for text that is no value");
        String prefix = SchemaNodes.text(node, "constantPrefix");
        for (JsonNode value : node.get(keyword)) {
            String wireValue = value.asText();
            String name = JavaNames.constant(Objects.requireNonNullElse(prefix, "") + wireValue);
            String other = valueByName.putIfAbsent(name, wireValue);
            if (other != null) {
                throw new GenerationException(
                        file.path() + ": " + other + " and " + wireValue + " would both be the constant " + name);
            }
            constants.add(new EnumModel.Constant(
                    name,
                    wireValue,
                    withOrigin(
                            SchemaNodes.text(node.path("valueDescriptions"), wireValue),
                            SchemaNodes.text(node.path("valueSince"), wireValue))));
        }
        return constants;
    }

    private static @Nullable String withOrigin(@Nullable String description, @Nullable String since) {
        return since == null ? description : Objects.requireNonNullElse(description, "") + " Added by " + since + ".";
    }
}
