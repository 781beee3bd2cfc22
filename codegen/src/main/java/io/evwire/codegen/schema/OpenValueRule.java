package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.sun.codemodel.JCodeModel;
import io.evwire.codegen.emit.Codecs;
import io.evwire.codegen.emit.OpenValueWriter;
import io.evwire.codegen.emit.SourceFiles;
import io.evwire.codegen.emit.TypeCatalogWriter;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.OpenValueModel;
import io.evwire.codegen.model.ValueModel;
import java.util.HashSet;
import java.util.Set;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.Schema;
import org.jsonschema2pojo.exception.GenerationException;
import org.jsonschema2pojo.rules.RuleFactory;

/** Generates the value type of a text with recommended values, when a property first refers to it. */
final class OpenValueRule {

    /** The keyword that makes a string schema an open value type. */
    static final String KEYWORD = "recommended";

    private final Dialect dialect;
    private final GeneratedTypes types;
    private final TypeCatalogWriter catalog;
    private final Set<ClassName> generated = new HashSet<>();

    OpenValueRule(Dialect dialect, GeneratedTypes types, TypeCatalogWriter catalog) {
        this.dialect = dialect;
        this.types = types;
        this.catalog = catalog;
    }

    ClassName apply(Schema schema, JCodeModel codeModel, RuleFactory rules) {
        JsonNode node = InheritedDocumentation.apply(schema.getContent(), schema, rules);
        GenerationConfig config = rules.getGenerationConfig();
        SchemaFile file = SchemaFile.of(schema, config);
        ClassName name = SchemaNodes.className(node, file, config.getTargetPackage());
        types.claim(name, file);
        if (generated.add(name)) {
            Integer maxLength = SchemaNodes.integer(node, "maxLength");
            if (maxLength == null && dialect == Dialect.OCPP) {
                throw new GenerationException(file.path() + ": an open value type states its maxLength");
            }
            OpenValueModel model = new OpenValueModel(
                    name,
                    SchemaNodes.documentation(node, file),
                    maxLength,
                    dialect == Dialect.OCPI ? ValueModel.Form.PRINTABLE : null,
                    EnumConstants.of(node, KEYWORD, file));
            Codecs codecs = new Codecs(dialect, config.getTargetPackage());
            SourceFiles sources = new SourceFiles(codeModel, codecs);
            sources.add(OpenValueWriter.write(model));
            sources.addCodec(name, OpenValueWriter.writeCodec(model));
            catalog.add(name, "VALUES", codecs, sources);
        }
        return name;
    }
}
