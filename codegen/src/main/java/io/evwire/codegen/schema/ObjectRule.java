package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import io.evwire.codegen.emit.ActionsWriter;
import io.evwire.codegen.emit.MessageCodecsWriter;
import io.evwire.codegen.emit.ObjectCodecWriter;
import io.evwire.codegen.emit.RecordWriter;
import io.evwire.codegen.emit.SourceFiles;
import io.evwire.codegen.model.MessageRole;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.model.ObjectModel;
import io.evwire.codegen.model.PropertyModel;
import io.evwire.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final GeneratedTypes types;
    private final OpenValueRule openValueRule;
    private final MessageCodecsWriter messages;
    private final Models models;

    ObjectRule(
            RuleFactory rules,
            GeneratedTypes types,
            OpenValueRule openValueRule,
            MessageCodecsWriter messages,
            Models models) {
        this.rules = rules;
        this.types = types;
        this.openValueRule = openValueRule;
        this.messages = messages;
        this.models = models;
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
                role(node, file));
        models.add(model);
        SourceFiles sources = new SourceFiles(inPackage.owner(), config.getTargetPackage());
        sources.add(new RecordWriter(model).write());
        sources.addCodec(new ObjectCodecWriter(model, sources.codecPackage()).write());
        if (model.role() != null && messages.add(model)) {
            sources.addLast(MessageCodecsWriter.NAME, () -> messages.write(sources.codecPackage()));
            sources.addLast(ActionsWriter.NAME, () -> ActionsWriter.write(messages.roles(), sources.codecPackage()));
        }
        return type;
    }

    private List<PropertyModel> properties(JsonNode node, JPackage inPackage, Schema schema, SchemaFile file) {
        Set<String> required = new HashSet<>();
        node.path("required").forEach(name -> required.add(name.asText()));
        ValueModels values = new ValueModels(rules, openValueRule);
        List<PropertyModel> properties = new ArrayList<>();
        Set<String> javaNames = new HashSet<>();
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            String jsonName = property.getKey();
            JsonNode value = property.getValue();
            PropertyModel model = new PropertyModel(
                    jsonName,
                    JavaNames.component(jsonName),
                    JavaNames.propertyConstant(jsonName),
                    values.of("/properties/" + jsonName, value, inPackage, schema),
                    required.remove(jsonName),
                    SchemaNodes.flag(value, "sensitive"),
                    SchemaNodes.text(value, "description"),
                    value.has("default") ? value.get("default").asText() : null);
            if (!javaNames.add(model.javaName()) || !javaNames.add(model.constantName())) {
                throw new GenerationException(file.path() + ": " + jsonName + " collides with another property");
            }
            properties.add(model);
        }
        if (!required.isEmpty()) {
            throw new GenerationException(file.path() + ": required, but no property: " + required);
        }
        return properties;
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
