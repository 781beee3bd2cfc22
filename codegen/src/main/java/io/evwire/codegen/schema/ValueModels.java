package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import io.evwire.codegen.emit.Codecs;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.ValueModel;
import java.math.BigDecimal;
import java.util.Objects;
import org.jsonschema2pojo.Schema;
import org.jsonschema2pojo.exception.GenerationException;
import org.jsonschema2pojo.rules.RuleFactory;
import org.jspecify.annotations.Nullable;

/** What the node of a property or of list items holds: jsonschema2pojo says which Java type, the node which limits. */
final class ValueModels {

    private final RuleFactory rules;
    private final Dialect dialect;
    private final OpenValueRule openValueRule;

    ValueModels(RuleFactory rules, Dialect dialect, OpenValueRule openValueRule) {
        this.rules = rules;
        this.dialect = dialect;
        this.openValueRule = openValueRule;
    }

    /**
     * The value of a node. Where it refers to another file, that file's type is generated if it was not before.
     *
     * @param pointer the node's place in its file, such as {@code /properties/evse}
     */
    ValueModel of(String pointer, JsonNode node, JPackage inPackage, Schema file) {
        Schema schema = rules.getSchemaStore().create(file, "#" + pointer, delimiters());
        if (node.path("type").asText().equals("array")) {
            return new ValueModel.ListOf(
                    of(pointer + "/items", node.get("items"), inPackage, file),
                    Objects.requireNonNullElse(SchemaNodes.integer(node, "minItems"), 0),
                    SchemaNodes.integer(node, "maxItems"));
        }
        if (dialect == Dialect.OCPI && node.path("type").asText().equals("string")) {
            return ocpiText(node);
        }
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        JType type = rules.getSchemaRule().apply(name, node, null, inPackage, schema);
        if (node.has("$ref")) {
            Schema target = rules.getSchemaStore().create(file, node.get("$ref").asText(), delimiters());
            return reference(target, type, inPackage);
        }
        return switch (type.boxify().fullName()) {
            case "java.lang.String" -> new ValueModel.Text(SchemaNodes.integer(node, "maxLength"), null);
            case "java.time.OffsetDateTime" -> new ValueModel.DateTime();
            case "java.lang.Integer" ->
                new ValueModel.Int(SchemaNodes.integer(node, "minimum"), SchemaNodes.integer(node, "maximum"));
            case "java.math.BigDecimal" -> new ValueModel.Decimal(decimal(node, "minimum"), decimal(node, "maximum"));
            case "java.lang.Boolean" -> new ValueModel.Bool();
            case "java.lang.Object" -> new ValueModel.Free();
            default ->
                throw new GenerationException(
                        file.getId() + "#" + pointer + ": no rule for " + type.fullName() + " yet");
        };
    }

    private ValueModel ocpiText(JsonNode node) {
        Integer maxLength = SchemaNodes.integer(node, "maxLength");
        String format = node.path("format").asText("string");
        return switch (format) {
            case "utc-date-time" -> new ValueModel.Moment();
            case "string", "url" -> new ValueModel.Text(maxLength, form(node, ValueModel.Form.PRINTABLE));
            case "ci-string" -> {
                String base = rules.getGenerationConfig().getTargetPackage();
                yield new ValueModel.CiText(
                        ClassName.get(base + ".types", "CiString"),
                        ClassName.get(new Codecs(dialect, base).commonPackage(), "CiStrings"),
                        maxLength,
                        form(node, ValueModel.Form.ASCII));
            }
            default -> throw new GenerationException("no text has the format " + format);
        };
    }

    private static ValueModel.Form form(JsonNode node, ValueModel.Form ofType) {
        String pattern = SchemaNodes.text(node, "pattern");
        if (pattern == null) {
            return ofType;
        }
        String words = SchemaNodes.text(node, "patternInWords");
        if (words == null) {
            throw new GenerationException("a pattern is also given in words: " + pattern);
        }
        return new ValueModel.Form(pattern, words);
    }

    private ValueModel reference(Schema target, JType type, JPackage inPackage) {
        JsonNode content = target.getContent();
        if (content.has(OpenValueRule.KEYWORD)) {
            return new ValueModel.OpenValueOf(openValueRule.apply(target, inPackage.owner(), rules));
        }
        ClassName className = ClassName.bestGuess(type.fullName());
        return content.has("enum") ? new ValueModel.EnumOf(className) : new ValueModel.ObjectOf(className);
    }

    private static @Nullable BigDecimal decimal(JsonNode node, String keyword) {
        JsonNode value = node.get(keyword);
        return value == null
                ? null
                : new BigDecimal(value.decimalValue().stripTrailingZeros().toPlainString());
    }

    private String delimiters() {
        return rules.getGenerationConfig().getRefFragmentPathDelimiters();
    }
}
