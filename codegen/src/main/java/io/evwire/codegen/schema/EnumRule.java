package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.sun.codemodel.JClassContainer;
import com.sun.codemodel.JType;
import io.evwire.codegen.emit.Codecs;
import io.evwire.codegen.emit.EnumCodecWriter;
import io.evwire.codegen.emit.EnumWriter;
import io.evwire.codegen.emit.SourceFiles;
import io.evwire.codegen.emit.TypeCatalogWriter;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.EnumModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.Schema;
import org.jsonschema2pojo.exception.GenerationException;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;

/** Generates a closed enumeration and its codec. */
public final class EnumRule implements Rule<JClassContainer, JType> {

    private final RuleFactory rules;
    private final Dialect dialect;
    private final GeneratedTypes types;
    private final TypeCatalogWriter catalog;

    EnumRule(RuleFactory rules, Dialect dialect, GeneratedTypes types, TypeCatalogWriter catalog) {
        this.rules = rules;
        this.dialect = dialect;
        this.types = types;
        this.catalog = catalog;
    }

    @Override
    public JType apply(String nodeName, JsonNode written, JsonNode parent, JClassContainer container, Schema schema) {
        JsonNode node = InheritedDocumentation.apply(written, schema, rules);
        GenerationConfig config = rules.getGenerationConfig();
        SchemaFile file = SchemaFile.of(schema, config);
        ClassName name = SchemaNodes.className(node, file, config.getTargetPackage());
        types.claim(name, file);
        EnumModel model = new EnumModel(
                name,
                SchemaNodes.documentation(node, file),
                EnumConstants.of(node, "enum", file),
                olderLiterals(node, file));
        types.add(model);
        Codecs codecs = new Codecs(dialect, config.getTargetPackage());
        SourceFiles sources = new SourceFiles(container.owner(), codecs);
        sources.add(EnumWriter.write(model));
        sources.addCodec(name, EnumCodecWriter.write(model));
        catalog.add(name, "VALUES", codecs, sources);
        return container.owner().directClass(name.canonicalName());
    }

    private static Map<String, String> olderLiterals(JsonNode node, SchemaFile file) {
        List<String> values = new ArrayList<>();
        node.get("enum").forEach(value -> values.add(value.asText()));
        Map<String, String> literals = new TreeMap<>();
        node.path("ocpp16").properties().forEach(literal -> {
            String replacement = literal.getValue().asText();
            if (values.contains(literal.getKey()) || !values.contains(replacement)) {
                throw new GenerationException(file.path()
                        + ": ocpp16 names a text that is no value and the value to use" + " instead, found " + literal);
            }
            literals.put(literal.getKey(), replacement);
        });
        return literals;
    }
}
