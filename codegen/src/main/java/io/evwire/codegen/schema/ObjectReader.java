// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.model.Absence;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.Sensitivity;
import io.evwire.codegen.model.StandIn;
import io.evwire.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an object type and, where it can be patched, its patch. */
final class ObjectReader {

    private final ValueReader values;
    private final Absences absences;
    private final TypeNames names;
    private final Dialect dialect;
    private final Faults faults;

    ObjectReader(ValueReader values, Absences absences, TypeNames names, Dialect dialect, Faults faults) {
        this.values = values;
        this.absences = absences;
        this.names = names;
        this.dialect = dialect;
        this.faults = faults;
    }

    /** The type and its patch, as far as they can be read. */
    List<ObjectModel> read(SchemaFile file) {
        List<ObjectModel> types = new ArrayList<>();
        faults.attempt(() -> type(file)).ifPresent(types::add);
        JsonNode patch = file.node().get(PatchModels.KEYWORD);
        if (patch != null && !types.isEmpty()) {
            faults.attempt(() -> PatchModels.of(types.get(0), patch, file)).ifPresent(model -> {
                faults.attempt(() -> names.claim(model.name(), file));
                types.add(model);
            });
        }
        return types;
    }

    private ObjectModel type(SchemaFile file) {
        boolean isOpen = file.node().path("additionalProperties").asBoolean(true);
        return new ObjectModel(
                names.of(file),
                ModelReader.documentation(file),
                properties(file, isOpen),
                isOpen,
                dialect,
                MessageRoles.of(file),
                null);
    }

    private List<PropertyModel> properties(SchemaFile file, boolean isOpen) {
        Set<String> required = new LinkedHashSet<>();
        file.node().path("required").forEach(name -> required.add(name.asText()));
        List<PropertyModel> properties = new ArrayList<>();
        Set<String> javaNames = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> property :
                file.node().get("properties").properties()) {
            String jsonName = property.getKey();
            boolean isRequired = required.remove(jsonName);
            faults.attempt(() -> property(file, jsonName, property.getValue(), isRequired))
                    .flatMap(model -> model)
                    .ifPresent(model -> {
                        if (!javaNames.add(model.javaName()) || !javaNames.add(model.constantName())) {
                            faults.add(file.place("/properties/" + jsonName), "collides with another property");
                        }
                        properties.add(model);
                    });
        }
        if (isOpen && javaNames.contains(dialect.members())) {
            throw file.fault("/properties", dialect.members() + " holds the further properties");
        }
        if (!required.isEmpty()) {
            throw file.fault("/required", "not properties: " + required);
        }
        if (properties.size() > ObjectModel.MAX_PROPERTIES) {
            throw file.fault("/properties", "more than " + ObjectModel.MAX_PROPERTIES + " properties");
        }
        return properties;
    }

    private Optional<PropertyModel> property(SchemaFile file, String jsonName, JsonNode node, boolean isRequired) {
        Absence absence = faults.attempt(() -> absences.of(file, jsonName, node, isRequired))
                .flatMap(mark -> mark)
                .orElse(null);
        return values.read(file, "/properties/" + jsonName, node)
                .map(value -> new PropertyModel(
                        jsonName,
                        dialect.component(jsonName),
                        JavaNames.propertyConstant(jsonName),
                        value,
                        isRequired,
                        sensitivity(node),
                        description(node),
                        absence,
                        node.has("independent"),
                        node.has("longerIn"),
                        standIn(node.path("meaningless")),
                        PatchModels.rule(node, dialect)));
    }

    private static @Nullable StandIn standIn(JsonNode keyword) {
        return keyword.isMissingNode()
                ? null
                : new StandIn(
                        keyword.path("readAs").asText(),
                        keyword.path("beside").asText(),
                        keyword.path("is").asText());
    }

    private static Sensitivity sensitivity(JsonNode node) {
        JsonNode keyword = node.path("sensitive");
        if (keyword.isMissingNode()) {
            return Sensitivity.NONE;
        }
        return keyword.isBoolean() ? Sensitivity.VALUE : Sensitivity.URL;
    }

    private static @Nullable String description(JsonNode node) {
        StringBuilder description =
                new StringBuilder(Objects.requireNonNullElse(SchemaNodes.text(node, "description"), ""));
        if (node.has("since")) {
            description.append(" Added by ").append(node.get("since").asText()).append('.');
        }
        if (node.has("widened")) {
            description
                    .append(" Before ")
                    .append(node.get("widened").asText())
                    .append(" at most ")
                    .append(node.get("maxLengthInEdition1").asInt())
                    .append(" characters.");
        }
        return description.isEmpty() ? null : description.toString();
    }
}
