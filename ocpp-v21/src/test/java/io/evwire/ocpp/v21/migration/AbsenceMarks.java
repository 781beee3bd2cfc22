// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import io.evwire.core.testing.schema.SchemaFile;
import io.evwire.core.testing.schema.SchemaFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the schemas of one version say of the absence of properties, read without the generator. */
final class AbsenceMarks {

    /** Marks of what is gone for the receiver together with the object that holds it. */
    private static final Set<String> OF_MEANING =
            Set.of("all", "everything", "unrestricted", "weaker", "nobody", "erase");

    private final Map<String, JsonNode> types = new HashMap<>();

    AbsenceMarks(Path folder) {
        for (SchemaFile file : new SchemaFolder(folder).files()) {
            types.put(file.typeName(), file.schema());
        }
    }

    /** The schema of a property, missing where the type does not have it. */
    JsonNode property(String type, String name) {
        return types.get(type).path("properties").path(name);
    }

    boolean isRequired(String type, String name) {
        return types.get(type)
                .path("required")
                .valueStream()
                .anyMatch(required -> required.asString().equals(name));
    }

    /** The mark in a word; {@code means} for words of its own. */
    String mark(JsonNode property) {
        JsonNode absence = property.path("absence");
        return absence.isObject() ? absence.propertyNames().iterator().next() : absence.asString("");
    }

    /** Whether a value is the one that the absence of its property means. */
    boolean isMeantByAbsence(JsonNode property, JsonNode value) {
        JsonNode given = property.path("absence").path("default");
        return !given.isMissingNode() && given.asString().equals(value.asString());
    }

    /** The type of the objects that a property or its elements hold, or null where it holds none. */
    @Nullable
    String typeOf(JsonNode property) {
        String reference = property.path("$ref")
                .asString(property.path("items").path("$ref").asString(""));
        String name = reference.substring(reference.lastIndexOf('/') + 1).replace(".json", "");
        JsonNode type = types.get(name);
        return type != null && type.has("properties") ? name : null;
    }

    /** Whether anything in an object has a meaning of its own that goes with it. */
    boolean holdsMeaning(@Nullable String type, JsonNode value) {
        if (type == null) {
            return false;
        }
        List<JsonNode> objects = value.isArray() ? value.valueStream().toList() : List.of(value);
        return objects.stream().flatMap(object -> object.properties().stream()).anyMatch(part -> {
            JsonNode property = property(type, part.getKey());
            return OF_MEANING.contains(mark(property)) || holdsMeaning(typeOf(property), part.getValue());
        });
    }
}
