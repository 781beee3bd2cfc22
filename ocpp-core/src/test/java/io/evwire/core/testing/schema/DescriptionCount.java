// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.ModuleUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Counts the types, properties and enumeration values that no description explains. */
public final class DescriptionCount {

    private int properties;
    private final List<String> undescribedProperties = new ArrayList<>();
    private final List<String> undescribedOthers = new ArrayList<>();

    private DescriptionCount() {}

    /** Prints the count; fails where more properties than recorded, or any type or value, have no description. */
    public static void check(ModuleUnderTest module, int recorded) {
        DescriptionCount count = new DescriptionCount();
        module.schemas().files().forEach(count::add);
        System.out.println(module.name() + ": " + count.undescribedProperties.size() + " of " + count.properties
                + " properties have no description");
        assertThat(count.properties).isPositive();
        assertThat(count.undescribedProperties)
                .as("properties without a description; %d are recorded", recorded)
                .hasSizeLessThanOrEqualTo(recorded);
        assertThat(count.undescribedOthers)
                .as("types and values without a description")
                .isEmpty();
    }

    private void add(SchemaFile file) {
        if (!isDescribed(file.schema())) {
            undescribedOthers.add(file.toString());
        }
        for (JsonNode value : file.schema().path("enum")) {
            String text = value.stringValue();
            if (file.schema().path("valueDescriptions").path(text).asString("").isBlank()) {
                undescribedOthers.add(file + " " + text);
            }
        }
        for (Map.Entry<String, JsonNode> property :
                file.schema().path("properties").properties()) {
            properties++;
            if (!isDescribed(property.getValue())) {
                undescribedProperties.add(file + " " + property.getKey());
            }
        }
    }

    private static boolean isDescribed(JsonNode node) {
        return !node.path("description").asString("").isBlank();
    }
}
