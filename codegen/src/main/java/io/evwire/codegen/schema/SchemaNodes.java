package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import io.evwire.codegen.model.TypeDocumentation;
import org.jsonschema2pojo.exception.GenerationException;
import org.jspecify.annotations.Nullable;

/** The keywords of a schema node that this generator reads itself. */
final class SchemaNodes {

    private SchemaNodes() {}

    static @Nullable String text(JsonNode node, String keyword) {
        JsonNode value = node.get(keyword);
        return value == null ? null : value.asText();
    }

    static boolean flag(JsonNode node, String keyword) {
        return node.path(keyword).asBoolean(false);
    }

    /** An integral limit; schemas print some of them as {@code 0.0}. */
    static @Nullable Integer integer(JsonNode node, String keyword) {
        JsonNode value = node.get(keyword);
        if (value == null) {
            return null;
        }
        try {
            return value.decimalValue().intValueExact();
        } catch (ArithmeticException fraction) {
            throw new GenerationException(keyword + " must be an integer of 32 bits, found " + value);
        }
    }

    static TypeDocumentation documentation(JsonNode node, SchemaFile file) {
        return new TypeDocumentation(text(node, "description"), text(node, "spec"), file.path());
    }

    /** The class of a type: the name its schema gives, else that of its file. */
    static ClassName className(JsonNode node, SchemaFile file, String basePackage) {
        String given = text(node, "javaType");
        return file.className(basePackage, given == null ? file.typeName() : given);
    }
}
