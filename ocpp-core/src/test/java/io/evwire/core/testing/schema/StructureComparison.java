// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.JsonEquality;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares our schemas with the official ones: names and order of types, properties and values, what is required,
 * limits, cardinalities, formats, defaults. Ours have one file a type, the official ones one a message with the other
 * types as definitions inside. Descriptions are ours and are not compared.
 */
public final class StructureComparison {

    /** What a schema says about values. */
    private static final List<String> COMPARED = List.of(
            "type", "enum", "format", "default", "maxLength", "minimum", "maximum", "minItems", "maxItems", "javaType");

    /** What is compared otherwise, and what says nothing about values. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "$ref",
            "items",
            "properties",
            "required",
            "additionalProperties",
            "additionalItems",
            "definitions",
            "$schema",
            "$id",
            "comment",
            "description");

    /** What ours say beyond the official ones. */
    private static final Set<String> OURS = Set.of(
            "spec",
            "direction",
            "functionalBlock",
            "since",
            "deprecated",
            "sensitive",
            "valueDescriptions",
            "ocpp16",
            "ocpp16Same",
            "longerIn",
            "independent",
            "meaningless",
            "describedBy",
            "unchanged",
            "unchangedSpec",
            "unchangedValues",
            "absence");

    private final List<String> differences = new ArrayList<>();
    /** Our texts with recommended values, by name; the official schemas write their type out where it is used. */
    private final Map<String, JsonNode> openValues = new TreeMap<>();

    private StructureComparison() {}

    /** Compares all schemas of a module; where the official ones are not at hand, the test is skipped. */
    public static void check(ModuleUnderTest module, String officialSchemas) {
        Path folder = Reference.orSkip(officialSchemas);
        List<SchemaFile> official = new SchemaFolder(folder).files();
        StructureComparison comparison = new StructureComparison();
        comparison.compare(module.schemas().files(), official);
        System.out.println(module.name() + ": " + module.schemas().files().size() + " schemas compared with "
                + official.size() + " official files, " + comparison.differences.size() + " differences");
        assertThat(official).isNotEmpty();
        assertThat(comparison.differences).isEmpty();
    }

    private void compare(List<SchemaFile> ours, List<SchemaFile> official) {
        Map<String, JsonNode> ourMessages = new TreeMap<>();
        Map<String, JsonNode> ourTypes = new TreeMap<>();
        for (SchemaFile file : ours) {
            if (file.isOpenValue()) {
                openValues.put(file.typeName(), file.schema());
                continue;
            }
            (file.folder().equals("message") ? ourMessages : ourTypes).put(file.typeName(), file.schema());
            boolean isEnumeration = file.folder().equals("enumeration");
            expectEqual(
                    file + " is an enumeration", isEnumeration, file.schema().has("enum"));
        }
        Map<String, JsonNode> officialMessages = new TreeMap<>();
        Set<String> officialTypes = new TreeSet<>();
        for (SchemaFile file : official) {
            officialMessages.put(file.typeName(), file.schema());
            for (Map.Entry<String, JsonNode> definition :
                    file.schema().path("definitions").properties()) {
                officialTypes.add(definition.getKey());
                compareType(
                        definition.getKey() + " (in " + file + ")",
                        ourTypes.get(definition.getKey()),
                        definition.getValue());
            }
        }
        expectEqual("messages", ourMessages.keySet(), officialMessages.keySet());
        expectEqual("types", ourTypes.keySet(), officialTypes);
        officialMessages.forEach((name, schema) -> compareType(name, ourMessages.get(name), schema));
    }

    private void compareType(String place, JsonNode ours, JsonNode official) {
        if (ours == null) {
            return; // Missing types are reported as a whole.
        }
        compareNode(place, ours, official);
        expectEqual(place + " is open", isOpen(ours), isOpen(official));
        expectEqual(place + " required", texts(ours.path("required")), texts(official.path("required")));
        JsonNode ourProperties = ours.path("properties");
        JsonNode officialProperties = official.path("properties");
        expectEqual(
                place + " properties",
                List.copyOf(ourProperties.propertyNames()),
                List.copyOf(officialProperties.propertyNames()));
        for (Map.Entry<String, JsonNode> property : officialProperties.properties()) {
            JsonNode ourProperty = ourProperties.path(property.getKey());
            compareNode(place + "." + property.getKey(), ourProperty, property.getValue());
        }
    }

    private void compareNode(String place, JsonNode written, JsonNode official) {
        JsonNode ours = writtenOut(written);
        expectUnderstood(place, official, Set.of());
        expectUnderstood(place, ours, OURS);
        expectEqual(place + " refers to", typeReferredTo(ours), typeReferredTo(official));
        for (String keyword : COMPARED) {
            if (!JsonEquality.equal(ours.path(keyword), official.path(keyword))) {
                differences.add(place + " " + keyword + ": ours " + ours.path(keyword) + ", official "
                        + official.path(keyword));
            }
        }
        if (ours.has("items") || official.has("items")) {
            compareNode(place + "[]", ours.path("items"), official.path("items"));
        }
    }

    private JsonNode writtenOut(JsonNode ours) {
        JsonNode openValue = openValues.get(typeReferredTo(ours));
        if (openValue == null) {
            return ours;
        }
        ObjectNode text = CorpusLine.JSON.createObjectNode();
        text.set("type", openValue.get("type"));
        text.set("maxLength", openValue.get("maxLength"));
        return text;
    }

    /** A keyword that is not compared would make the comparison blind. */
    private void expectUnderstood(String place, JsonNode node, Set<String> more) {
        for (String keyword : node.propertyNames()) {
            if (!COMPARED.contains(keyword) && !UNDERSTOOD.contains(keyword) && !more.contains(keyword)) {
                differences.add(place + " has a keyword that is not compared: " + keyword);
            }
        }
    }

    private void expectEqual(String what, Object ours, Object official) {
        if (!ours.equals(official)) {
            differences.add(what + ": ours " + ours + ", official " + official);
        }
    }

    /** Ours refer to {@code ../datatype/EVSEType.json}, the official ones to {@code #/definitions/EVSEType}. */
    private static String typeReferredTo(JsonNode node) {
        String reference = node.path("$ref").asString("");
        String last = reference.substring(reference.lastIndexOf('/') + 1);
        return last.endsWith(SchemaFile.EXTENSION)
                ? last.substring(0, last.length() - SchemaFile.EXTENSION.length())
                : last;
    }

    private static boolean isOpen(JsonNode type) {
        return !type.has("enum") && type.path("additionalProperties").asBoolean(true);
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }
}
