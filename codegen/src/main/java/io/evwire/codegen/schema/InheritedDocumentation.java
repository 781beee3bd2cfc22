// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.evwire.codegen.fault.Faults;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets a schema take its documentation from the same type of an earlier version, which {@code describedBy} names: a
 * description is written once. It is taken only where a mark says that somebody found it to hold still; what has
 * neither words of its own nor a mark is a fault, and so are the earlier version's words written out again.
 */
final class InheritedDocumentation {

    private static final String DESCRIBED_BY = "describedBy";
    private static final String DESCRIPTION = "description";
    private static final String VALUE_DESCRIPTIONS = "valueDescriptions";
    private static final String SPEC = "spec";
    private static final String UNCHANGED = "unchanged";
    private static final String UNCHANGED_SPEC = "unchangedSpec";
    private static final String UNCHANGED_VALUES = "unchangedValues";

    /** What a later version keeps whatever its meaning. */
    private static final List<String> KEPT = List.of("ocpp16", "sensitive");

    /** The data of vendors, which means the same in every version and has no mark. */
    private static final String CUSTOM_DATA = "customData";

    private final SchemaFile file;
    private final ObjectNode documented;
    private final JsonNode earlier;
    private final Faults faults;

    private InheritedDocumentation(SchemaFile file, JsonNode earlier, Faults faults) {
        this.file = file;
        this.documented = file.node().deepCopy();
        this.earlier = earlier;
        this.faults = faults;
    }

    /** The file with what is marked as unchanged taken from the earlier version. */
    static SchemaFile apply(SchemaFile file, SchemaFolder schemas, Faults faults) {
        String reference = SchemaNodes.text(file.node(), DESCRIBED_BY);
        JsonNode earlier = reference == null
                ? JsonNodeFactory.instance.objectNode()
                : schemas.elsewhere(file, "/" + DESCRIBED_BY, reference);
        return new InheritedDocumentation(file, earlier, faults).apply();
    }

    /** Notes the types of the earlier version that stand here too, by the same name, without saying so. */
    static void refuseUnrelated(SchemaFolder schemas, Path earlier, Faults faults) {
        for (SchemaFile file : schemas.files()) {
            if (!file.node().has(DESCRIBED_BY) && Files.isRegularFile(earlier.resolve(file.path()))) {
                faults.add(file.path(), "the earlier version has this type: " + DESCRIBED_BY + " names its file");
            }
        }
    }

    private SchemaFile apply() {
        describe("", documented, earlier);
        sections();
        documented.path("properties").properties().forEach(this::property);
        values(SchemaFile.ENUM);
        values(SchemaFile.RECOMMENDED);
        return file.with(documented);
    }

    private void property(Map.Entry<String, JsonNode> property) {
        ObjectNode node = (ObjectNode) property.getValue();
        JsonNode before = earlier.path("properties").path(property.getKey());
        String pointer = "/properties/" + property.getKey();
        if (!property.getKey().equals(CUSTOM_DATA)) {
            describe(pointer, node, before);
        } else if (node.has(UNCHANGED)) {
            faults.add(file.place(pointer + "/" + UNCHANGED), "customData means the same in every version");
        } else {
            keep(DESCRIPTION, node, before);
        }
    }

    private void describe(String pointer, ObjectNode node, JsonNode before) {
        String mark = node.has(UNCHANGED) ? pointer + "/" + UNCHANGED : null;
        Text text = new Text(pointer, DESCRIPTION, UNCHANGED, mark);
        String description = settle(text, words(node, DESCRIPTION), words(before, DESCRIPTION));
        if (description != null) {
            node.put(DESCRIPTION, description);
        }
        KEPT.forEach(keyword -> keep(keyword, node, before));
    }

    /** Sections are the same in two editions where all that follows the name of the edition is. */
    private void sections() {
        String edition = words(documented, UNCHANGED_SPEC);
        Text text = new Text("", SPEC, UNCHANGED_SPEC, edition == null ? null : "/" + UNCHANGED_SPEC);
        String sections = settle(text, sections(documented), sections(earlier));
        if (edition != null && sections != null) {
            documented.put(SPEC, edition + sections);
        }
    }

    private static @Nullable String sections(JsonNode type) {
        String spec = words(type, SPEC);
        return spec == null ? null : spec.substring(Math.max(spec.indexOf(','), 0));
    }

    private void values(String keyword) {
        if (!documented.has(keyword)) {
            return;
        }
        Map<String, String> marks = marks();
        ObjectNode descriptions = documented.withObject("/" + VALUE_DESCRIPTIONS);
        for (JsonNode value : documented.get(keyword)) {
            String name = value.asText();
            Text text = new Text("/" + VALUE_DESCRIPTIONS, name, UNCHANGED_VALUES, marks.remove(name));
            String description = settle(text, words(descriptions, name), words(earlier.path(VALUE_DESCRIPTIONS), name));
            if (description != null) {
                descriptions.put(name, description);
            }
        }
        marks.forEach((name, pointer) -> faults.add(file.place(pointer), name + " is not one of the values"));
    }

    private Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        for (JsonNode value : documented.path(UNCHANGED_VALUES)) {
            marks.put(value.asText(), "/" + UNCHANGED_VALUES + "/" + marks.size());
        }
        return marks;
    }

    /**
     * A text that documents something.
     *
     * @param pointer the place of what holds it
     * @param name its name there
     * @param keyword the keyword of the mark
     * @param mark the place of the mark, or null where there is none
     */
    private record Text(
            String pointer,
            String name,
            String keyword,
            @Nullable String mark) {}

    /** Its own words, or those of the earlier version where they are marked as unchanged. */
    private @Nullable String settle(Text text, @Nullable String own, @Nullable String before) {
        if (text.mark() != null && own != null) {
            faults.add(file.place(text.mark()), "words of its own stand beside the mark");
        } else if (text.mark() != null && before == null) {
            faults.add(file.place(text.mark()), "the earlier version says nothing of it");
        } else if (text.mark() == null && own == null && before != null) {
            faults.add(
                    file.place(text.pointer()),
                    "says neither " + text.name() + " nor, where that of the earlier version still holds, "
                            + text.keyword());
        } else if (own != null && own.equals(before)) {
            faults.add(
                    file.place(text.pointer() + "/" + text.name()),
                    "the words of the earlier version; where they still hold, " + text.keyword() + " says so instead");
        }
        return text.mark() == null ? own : before;
    }

    /** The text of a keyword, of which spaces that print alike do not make another. */
    private static @Nullable String words(JsonNode node, String keyword) {
        String text = SchemaNodes.text(node, keyword);
        return text == null ? null : text.strip().replaceAll("\\s+", " ");
    }

    private static void keep(String keyword, ObjectNode node, JsonNode before) {
        if (!node.has(keyword) && before.has(keyword)) {
            node.set(keyword, before.get(keyword));
        }
    }
}
