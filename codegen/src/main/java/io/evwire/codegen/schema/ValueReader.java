// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.ValueModel;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a property or the items of a list hold, with the limits that the schema gives. */
final class ValueReader {

    private final SchemaFolder schemas;
    private final TypeNames names;
    private final Dialect dialect;

    ValueReader(SchemaFolder schemas, TypeNames names, Dialect dialect) {
        this.schemas = schemas;
        this.names = names;
        this.dialect = dialect;
    }

    /**
     * The value of a node.
     *
     * @param pointer the node's place in its file, such as {@code /properties/evse}
     * @return the value, empty where it is of a type whose own schema is faulty
     */
    Optional<ValueModel> read(SchemaFile file, String pointer, JsonNode node) {
        String reference = SchemaNodes.text(node, "$ref");
        if (reference != null) {
            return schemas.target(file, pointer + "/$ref", reference).map(this::reference);
        }
        return switch (node.path("type").asText()) {
            case "array" ->
                read(file, pointer + "/items", node.get("items"))
                        .map(element -> new ValueModel.ListOf(
                                element,
                                Objects.requireNonNullElse(SchemaNodes.size(node, "minItems"), 0),
                                SchemaNodes.size(node, "maxItems")));
            case "string" ->
                Optional.of(dialect == Dialect.OCPI ? ocpiText(file, pointer, node) : text(file, pointer, node));
            case "integer" ->
                Optional.of(new ValueModel.Int(
                        bound(file, pointer, node, "minimum"), bound(file, pointer, node, "maximum")));
            case "number" ->
                Optional.of(new ValueModel.Decimal(
                        SchemaNodes.decimal(node, "minimum"), SchemaNodes.decimal(node, "maximum")));
            case "boolean" -> Optional.of(new ValueModel.Bool());
            default -> Optional.of(new ValueModel.Free());
        };
    }

    private ValueModel reference(SchemaFile target) {
        ClassName name = names.of(target);
        return switch (target.kind()) {
            case OBJECT -> new ValueModel.ObjectOf(name);
            case ENUMERATION -> new ValueModel.EnumOf(name);
            case OPEN_VALUE -> new ValueModel.OpenValueOf(name);
        };
    }

    private static ValueModel text(SchemaFile file, String pointer, JsonNode node) {
        String format = node.path("format").asText("string");
        return switch (format) {
            case "string" -> {
                if (node.has("pattern")) {
                    throw file.fault(pointer + "/pattern", "a text of OCPP has no pattern");
                }
                yield new ValueModel.Text(SchemaNodes.size(node, "maxLength"), null);
            }
            case "date-time" -> {
                refuseLength(file, pointer, node);
                yield new ValueModel.DateTime();
            }
            default -> throw file.fault(pointer + "/format", "no text of OCPP has the format " + format);
        };
    }

    private ValueModel ocpiText(SchemaFile file, String pointer, JsonNode node) {
        Integer maxLength = SchemaNodes.size(node, "maxLength");
        String format = node.path("format").asText("string");
        return switch (format) {
            case "utc-date-time" -> {
                refuseLength(file, pointer, node);
                yield new ValueModel.Moment();
            }
            case "string", "url" ->
                new ValueModel.Text(maxLength, form(file, pointer, node, ValueModel.Form.PRINTABLE));
            case "ci-string" ->
                new ValueModel.CiText(
                        names.ciString(),
                        names.ciStrings(),
                        maxLength,
                        form(file, pointer, node, ValueModel.Form.ASCII));
            default -> throw file.fault(pointer + "/format", "no text of OCPI has the format " + format);
        };
    }

    private static void refuseLength(SchemaFile file, String pointer, JsonNode node) {
        if (node.has("maxLength") || node.has("pattern")) {
            throw file.fault(pointer, "a date-time has neither a length nor a pattern");
        }
    }

    private static ValueModel.Form form(SchemaFile file, String pointer, JsonNode node, ValueModel.Form ofType) {
        String pattern = SchemaNodes.text(node, "pattern");
        if (pattern == null) {
            return ofType;
        }
        if (node.has("minLength") && Pattern.matches(pattern, "")) {
            throw file.fault(pointer + "/minLength", "the pattern lets the empty text pass: " + pattern);
        }
        return new ValueModel.Form(pattern, node.get("patternInWords").asText());
    }

    private static @Nullable Integer bound(SchemaFile file, String pointer, JsonNode node, String keyword) {
        BigDecimal bound = SchemaNodes.decimal(node, keyword);
        try {
            return bound == null ? null : bound.intValueExact();
        } catch (ArithmeticException fraction) {
            throw file.fault(pointer + "/" + keyword, "must be an integer of 32 bits, found " + bound);
        }
    }
}
