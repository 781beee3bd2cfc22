// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.JsonEquality;
import io.evwire.core.violation.ViolationKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * An example of the specification as its index describes it.
 *
 * @param file where it stands
 * @param entry the index's words about it
 */
record OfficialExample(Path file, JsonNode entry) {

    private static final Pattern ISSUE = Pattern.compile("(\\$\\S*): (.*)");
    private static final Pattern UTC_WITHOUT_Z = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?");

    /** Where a fault is, and which kind. */
    record Fault(String path, ViolationKind kind) {}

    static List<OfficialExample> in(Path folder) {
        List<OfficialExample> examples = new ArrayList<>();
        JsonNode index = parse(read(folder.resolve("index.json")));
        for (JsonNode list : index) {
            if (list.isArray()) {
                list.forEach(entry -> examples.add(
                        new OfficialExample(folder.resolve(entry.get("file").stringValue()), entry)));
            }
        }
        return examples;
    }

    boolean isClean() {
        return entry.get("validAgainstTables").booleanValue();
    }

    boolean isList() {
        return !entry.get("cardinality").stringValue().equals("1");
    }

    OcpiType<?> type() {
        String edition = entry.get("edition").stringValue();
        String name = entry.get("instanceOf").stringValue();
        if (entry.has("optionalFields")) {
            name = "TerminalActivation";
        }
        if (entry.has("partial")) {
            name += "Patch";
        }
        OcpiType<?> type = OcpiType.named(edition.equals("bookings-1.1") ? "bookings11/" + name : name);
        if (type == null) {
            throw new IllegalStateException("no type " + name);
        }
        return type;
    }

    /** The object, or list of objects, without what the file has around it. */
    String text() {
        String text = read(file);
        if (entry.has("envelope")) {
            return parse(text).get("data").toString();
        }
        return entry.has("wrapper")
                ? parse(text).get(entry.get("wrapper").stringValue()).toString()
                : text;
    }

    /** What the index finds wrong with it; unknown fields are not. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (JsonNode issue : entry.path("issues")) {
            String words = issue.stringValue();
            if (words.startsWith("not valid JSON")) {
                faults.add(new Fault("", ViolationKind.FRAME));
            } else if (!words.contains("field not in table") && !isOfPartialTerms(words)) {
                Matcher parts = ISSUE.matcher(words);
                if (!parts.matches()) {
                    throw new IllegalStateException(words);
                }
                faults.add(new Fault(pointer(parts.group(1)), kind(parts.group(2))));
            }
        }
        return faults;
    }

    /** The index takes the terms within a PATCH for whole ones; the example shows that some of them will do. */
    private boolean isOfPartialTerms(String words) {
        return entry.has("partial") && words.startsWith("$.booking_terms.") && words.contains("required field missing");
    }

    /** Whether two texts are the same value: null and the empty list are as absent, and no Z is as Z. */
    static boolean sameValue(String a, String b) {
        return JsonEquality.equal(plain(parse(a)), plain(parse(b)));
    }

    /** The name of the file, for people. */
    @Override
    public String toString() {
        return entry.get("file").stringValue();
    }

    private static String pointer(String path) {
        return path.substring(1).replace("[", "/").replace("]", "").replace(".", "/");
    }

    private static ViolationKind kind(String words) {
        if (words.startsWith("required field missing")) {
            return ViolationKind.REQUIRED;
        }
        if (words.startsWith("value not in")) {
            return ViolationKind.ENUM;
        }
        if (words.startsWith("impossible time")) {
            return ViolationKind.FORMAT;
        }
        if (words.startsWith("length")) {
            return ViolationKind.TOO_LONG;
        }
        if (words.startsWith("JSON ") || words.startsWith("not a list") || words.startsWith("not an object")) {
            return ViolationKind.TYPE;
        }
        throw new IllegalStateException(words);
    }

    private static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode plain = object.deepCopy();
            object.properties().forEach(property -> {
                JsonNode value = plain(property.getValue());
                if (value.isNull() || (value.isArray() && value.isEmpty())) {
                    plain.remove(property.getKey());
                } else {
                    plain.set(property.getKey(), value);
                }
            });
            return plain;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode plain = CorpusLine.JSON.createArrayNode();
            array.forEach(element -> plain.add(plain(element)));
            return plain;
        }
        return node.isString() && UTC_WITHOUT_Z.matcher(node.stringValue()).matches()
                ? StringNode.valueOf(node.stringValue() + "Z")
                : node;
    }

    private static JsonNode parse(String text) {
        try {
            return CorpusLine.JSON.readTree(text);
        } catch (JacksonException notJson) {
            throw new IllegalStateException(text, notJson);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
