// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.codegen.model.Absence;
import io.evwire.codegen.model.Dialect;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the absence of a property means, and sees to it that each optional property says so. */
final class Absences {

    static final String KEYWORD = "absence";

    private static final String POINTER = "/properties/";
    private static final String DEFAULT = "default";
    private static final String MEANS = "means";

    /** The data of vendors, whose absence always tells nothing. */
    private static final String CUSTOM_DATA = "customData";

    private static final Map<String, Absence> PLAIN = Stream.of(Absence.Meaning.values())
            .filter(meaning -> meaning != Absence.Meaning.DEFAULT && meaning != Absence.Meaning.OTHER)
            .collect(Collectors.toMap(Absence.Meaning::keyword, Absence::of));

    private final SchemaFolder schemas;
    private final Dialect dialect;

    Absences(SchemaFolder schemas, Dialect dialect) {
        this.schemas = schemas;
        this.dialect = dialect;
    }

    /** What a property says of its absence; empty where it is required. */
    Optional<Absence> of(SchemaFile file, String jsonName, JsonNode node, boolean isRequired) {
        JsonNode mark = node.get(KEYWORD);
        if (isRequired && node.has(DEFAULT)) {
            throw file.fault(POINTER + jsonName + "/" + DEFAULT, "a required property is never absent");
        }
        if (mark == null) {
            return unmarked(file, jsonName, isRequired);
        }
        if (isRequired || isCustomData(jsonName)) {
            String why = isRequired ? "a required property is never absent" : "that of customData always tells nothing";
            throw file.fault(POINTER + jsonName + "/" + KEYWORD, why);
        }
        return Optional.of(marked(file, jsonName, node, mark));
    }

    private Optional<Absence> unmarked(SchemaFile file, String jsonName, boolean isRequired) {
        if (isRequired) {
            return Optional.empty();
        }
        if (isCustomData(jsonName)) {
            return Optional.of(Absence.of(Absence.Meaning.UNTOLD));
        }
        throw file.fault(POINTER + jsonName, "an optional property says with " + KEYWORD + " what it means without it");
    }

    private Absence marked(SchemaFile file, String jsonName, JsonNode node, JsonNode mark) {
        String pointer = POINTER + jsonName + "/" + KEYWORD;
        String known = ofSchema(file, jsonName, node);
        if (mark.asText().equals(DEFAULT) && known != null) {
            return Absence.ofValue(known);
        }
        if (mark.asText().equals(DEFAULT)) {
            throw file.fault(pointer, "there is no default, neither here nor with its enumeration");
        }
        if (known != null) {
            throw file.fault(pointer, "its absence means the default, " + known);
        }
        if (mark.has(DEFAULT)) {
            return Absence.ofValue(value(file, jsonName, node, mark.get(DEFAULT)));
        }
        if (mark.has(MEANS)) {
            return new Absence(Absence.Meaning.OTHER, null, mark.get(MEANS).asText());
        }
        return Objects.requireNonNull(PLAIN.get(mark.asText()), KEYWORD);
    }

    /** The value that the schemas give for an absent property: by its own keyword, or by that of its enumeration. */
    private @Nullable String ofSchema(SchemaFile file, String jsonName, JsonNode node) {
        String own = SchemaNodes.text(node, DEFAULT);
        String reference = SchemaNodes.text(node, "$ref");
        if (own != null || reference == null) {
            return own;
        }
        return schemas.target(file, POINTER + jsonName + "/$ref", reference)
                .map(target -> SchemaNodes.text(target.node(), DEFAULT))
                .orElse(null);
    }

    /** A value that only the words of the standard give; it must be one that the property can have. */
    private String value(SchemaFile file, String jsonName, JsonNode node, JsonNode value) {
        boolean fits = switch (node.path("type").asText()) {
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "string" -> value.isTextual();
            default -> isConstant(file, jsonName, node, value);
        };
        if (!fits) {
            throw file.fault(
                    POINTER + jsonName + "/" + KEYWORD + "/" + DEFAULT,
                    "not a value that the property can have: " + value);
        }
        return value.asText();
    }

    private boolean isConstant(SchemaFile file, String jsonName, JsonNode node, JsonNode value) {
        String reference = SchemaNodes.text(node, "$ref");
        if (reference == null) {
            return false;
        }
        return schemas.target(file, POINTER + jsonName + "/$ref", reference)
                .map(target -> Stream.of(SchemaFile.ENUM, SchemaFile.RECOMMENDED)
                        .anyMatch(keyword -> holds(target.node().path(keyword), value)))
                .orElse(true);
    }

    private static boolean holds(JsonNode values, JsonNode wanted) {
        for (JsonNode value : values) {
            if (value.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCustomData(String jsonName) {
        return dialect == Dialect.OCPP && jsonName.equals(CUSTOM_DATA);
    }
}
