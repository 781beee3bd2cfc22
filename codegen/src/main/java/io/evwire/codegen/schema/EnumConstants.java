// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.codegen.model.EnumModel;
import io.evwire.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the values of an enumeration or of an open value type; no two may have one name. */
final class EnumConstants {

    private static final String DESCRIPTIONS = "valueDescriptions";
    private static final String SINCE = "valueSince";

    private EnumConstants() {}

    /** The values under a keyword, with their descriptions. */
    static List<EnumModel.Constant> of(SchemaFile file, String keyword) {
        JsonNode node = file.node();
        List<EnumModel.Constant> constants = new ArrayList<>();
        Map<String, String> valueByName = new HashMap<>();
        valueByName.put("UNRECOGNIZED", "the constant for any other text");
        Set<String> values = new HashSet<>();
        String prefix = Objects.requireNonNullElse(SchemaNodes.text(node, "constantPrefix"), "");
        for (JsonNode value : node.get(keyword)) {
            String wireValue = value.asText();
            values.add(wireValue);
            String name = JavaNames.constant(prefix + wireValue);
            String other = valueByName.putIfAbsent(name, wireValue);
            if (other != null) {
                throw file.fault("/" + keyword, other + " and " + wireValue + " would both be the constant " + name);
            }
            constants.add(new EnumModel.Constant(
                    name,
                    wireValue,
                    withOrigin(
                            SchemaNodes.text(node.path(DESCRIPTIONS), wireValue),
                            SchemaNodes.text(node.path(SINCE), wireValue))));
        }
        refuseOthers(file, DESCRIPTIONS, values);
        refuseOthers(file, SINCE, values);
        return constants;
    }

    private static void refuseOthers(SchemaFile file, String keyword, Set<String> values) {
        file.node().path(keyword).fieldNames().forEachRemaining(name -> {
            if (!values.contains(name)) {
                throw file.fault("/" + keyword, name + " is not one of the values");
            }
        });
    }

    private static @Nullable String withOrigin(@Nullable String description, @Nullable String since) {
        return since == null ? description : Objects.requireNonNullElse(description, "") + " Added by " + since + ".";
    }
}
