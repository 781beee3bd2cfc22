package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import io.evwire.codegen.emit.ActionsWriter;
import io.evwire.codegen.emit.Codecs;
import io.evwire.codegen.emit.MessageCodecsWriter;
import io.evwire.codegen.emit.ObjectCodecWriter;
import io.evwire.codegen.emit.RecordWriter;
import io.evwire.codegen.emit.SourceFiles;
import io.evwire.codegen.emit.TypeCatalogWriter;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.MessageRole;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.model.Sensitivity;
import io.evwire.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.Schema;
import org.jsonschema2pojo.exception.GenerationException;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;
import org.jspecify.annotations.Nullable;

/** Generates a record and its codec for each object type. */
public final class ObjectRule implements Rule<JPackage, JType> {

    private static final String MESSAGE_FOLDER = "message";
    private static final String REQUEST = "Request";
    private static final String RESPONSE = "Response";

    private final RuleFactory rules;
    private final Dialect dialect;
    private final GeneratedTypes types;
    private final OpenValueRule openValueRule;
    private final MessageCodecsWriter messages;
    private final TypeCatalogWriter catalog;

    ObjectRule(
            RuleFactory rules,
            Dialect dialect,
            GeneratedTypes types,
            OpenValueRule openValueRule,
            MessageCodecsWriter messages,
            TypeCatalogWriter catalog) {
        this.rules = rules;
        this.dialect = dialect;
        this.catalog = catalog;
        this.types = types;
        this.openValueRule = openValueRule;
        this.messages = messages;
    }

    @Override
    public JType apply(String nodeName, JsonNode written, JsonNode parent, JPackage inPackage, Schema schema) {
        JsonNode node = InheritedDocumentation.apply(written, schema, rules);
        GenerationConfig config = rules.getGenerationConfig();
        SchemaFile file = SchemaFile.of(schema, config);
        ClassName name = SchemaNodes.className(node, file, config.getTargetPackage());
        types.claim(name, file);
        JType type = inPackage.owner().directClass(name.canonicalName());
        // Before the properties: a type may refer to itself.
        schema.setJavaTypeIfEmpty(type);
        ObjectModel model = new ObjectModel(
                name,
                SchemaNodes.documentation(node, file),
                properties(node, inPackage, schema, file),
                node.path("additionalProperties").asBoolean(true),
                dialect,
                role(node, file),
                null);
        types.add(model);
        Codecs codecs = new Codecs(dialect, config.getTargetPackage());
        SourceFiles sources = new SourceFiles(inPackage.owner(), codecs);
        add(model, codecs, sources);
        if (node.has(PatchModels.KEYWORD)) {
            ObjectModel patch = PatchModels.of(model, node.get(PatchModels.KEYWORD), file);
            types.claim(patch.name(), file);
            add(patch, codecs, sources);
        }
        if (model.role() != null && messages.add(model)) {
            String codecPackage = codecs.commonPackage();
            sources.addLast(MessageCodecsWriter.NAME, () -> messages.write(codecPackage));
            sources.addLast(ActionsWriter.NAME, () -> ActionsWriter.write(messages.roles(), codecPackage));
        }
        return type;
    }

    private void add(ObjectModel model, Codecs codecs, SourceFiles sources) {
        sources.add(new RecordWriter(model).write());
        sources.addCodec(model.name(), new ObjectCodecWriter(model, codecs).write());
        catalog.add(model.name(), "INSTANCE", codecs, sources);
    }

    private List<PropertyModel> properties(JsonNode node, JPackage inPackage, Schema schema, SchemaFile file) {
        Set<String> required = new HashSet<>();
        node.path("required").forEach(name -> required.add(name.asText()));
        ValueModels values = new ValueModels(rules, dialect, openValueRule);
        List<PropertyModel> properties = new ArrayList<>();
        Set<String> javaNames = new HashSet<>();
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            String jsonName = property.getKey();
            JsonNode value = property.getValue();
            PropertyModel model = new PropertyModel(
                    jsonName,
                    dialect.component(jsonName),
                    JavaNames.propertyConstant(jsonName),
                    values.of("/properties/" + jsonName, value, inPackage, schema),
                    required.remove(jsonName),
                    sensitivity(jsonName, value, file),
                    description(value),
                    value.has("default") ? value.get("default").asText() : null,
                    value.path(PatchModels.KEYWORD).asText().equals(PatchModels.APPEND));
            if (!javaNames.add(model.javaName()) || !javaNames.add(model.constantName())) {
                throw new GenerationException(file.path() + ": " + jsonName + " collides with another property");
            }
            properties.add(model);
        }
        if (node.path("additionalProperties").asBoolean(true) && javaNames.contains(dialect.members())) {
            throw new GenerationException(file.path() + ": " + dialect.members() + " holds the further properties");
        }
        if (!required.isEmpty()) {
            throw new GenerationException(file.path() + ": required, but no property: " + required);
        }
        return properties;
    }

    private static Sensitivity sensitivity(String jsonName, JsonNode value, SchemaFile file) {
        JsonNode keyword = value.path("sensitive");
        if (keyword.isMissingNode()) {
            return Sensitivity.NONE;
        }
        return switch (keyword.asText()) {
            case "true" -> Sensitivity.VALUE;
            case "url" -> Sensitivity.URL;
            default ->
                throw new GenerationException(
                        file.path() + ": " + jsonName + " is sensitive as true or as \"url\", not as " + keyword);
        };
    }

    private static @Nullable String description(JsonNode value) {
        StringBuilder description =
                new StringBuilder(Objects.requireNonNullElse(SchemaNodes.text(value, "description"), ""));
        if (value.has("since")) {
            description.append(" Added by ").append(value.get("since").asText()).append('.');
        }
        if (value.has("widened")) {
            description
                    .append(" Before ")
                    .append(value.get("widened").asText())
                    .append(" at most ")
                    .append(value.get("maxLengthInEdition1").asInt())
                    .append(" characters.");
        }
        return description.isEmpty() ? null : description.toString();
    }

    private static @Nullable MessageRole role(JsonNode node, SchemaFile file) {
        if (!file.folder().equals(MESSAGE_FOLDER)) {
            return null;
        }
        String name = file.typeName();
        if (name.endsWith(RESPONSE)) {
            return new MessageRole(MessageRole.Kind.RESPONSE, withoutEnding(name, RESPONSE), null);
        }
        String direction = SchemaNodes.text(node, "direction");
        String block = SchemaNodes.text(node, "functionalBlock");
        if (direction == null || block == null) {
            throw new GenerationException(file.path() + ": an action states its direction and its functionalBlock");
        }
        MessageRole.ActionFacts facts = new MessageRole.ActionFacts(
                direction, block, SchemaNodes.text(node, "since"), SchemaNodes.flag(node, "deprecated"));
        return name.endsWith(REQUEST)
                ? new MessageRole(MessageRole.Kind.REQUEST, withoutEnding(name, REQUEST), facts)
                : new MessageRole(MessageRole.Kind.SEND, name, facts);
    }

    private static String withoutEnding(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }
}
