// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.codegen.fault.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of a data file while it is read: every keyword is asked for, and what nobody asked for is a fault. A
 * value of the wrong kind is one as well; reading then goes on with a stand-in.
 */
final class DataObject {

    private final String file;
    private final String pointer;
    private final JsonNode node;
    private final Faults faults;
    private final Set<String> asked = new HashSet<>();

    DataObject(String file, String pointer, JsonNode node, Faults faults) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
        this.faults = faults;
        if (!node.isObject()) {
            fault("", "an object is expected");
        }
    }

    /** A text that must be there. */
    String text(String keyword) {
        String text = optionalText(keyword);
        if (text == null && !node.has(keyword)) {
            fault("", keyword + " is missing");
        }
        return text == null ? "" : text;
    }

    @Nullable
    String optionalText(String keyword) {
        JsonNode value = ask(keyword);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            fault(keyword, "a text is expected");
            return null;
        }
        return value.textValue();
    }

    boolean flag(String keyword, boolean whenAbsent) {
        JsonNode value = ask(keyword);
        if (value != null && !value.isBoolean()) {
            fault(keyword, "true or false is expected");
        }
        return value == null ? whenAbsent : value.booleanValue();
    }

    /** A length that must be there. */
    int length(String keyword) {
        if (!node.has(keyword)) {
            fault("", keyword + " is missing");
        }
        return length(keyword, 1);
    }

    /** A length of at least 1; the stand-in when it is absent. */
    int length(String keyword, int whenAbsent) {
        JsonNode value = ask(keyword);
        if (value == null) {
            return whenAbsent;
        }
        if (!value.isInt() || value.intValue() < 1) {
            fault(keyword, "an integer from 1 is expected");
            return 1;
        }
        return value.intValue();
    }

    List<String> texts(String keyword) {
        JsonNode value = ask(keyword);
        List<String> texts = new ArrayList<>();
        if (value == null) {
            return texts;
        }
        if (!value.isArray()) {
            fault(keyword, "a list of texts is expected");
            return texts;
        }
        for (int i = 0; i < value.size(); i++) {
            if (value.get(i).isTextual()) {
                texts.add(value.get(i).textValue());
            } else {
                fault(keyword + "/" + i, "a text is expected");
            }
        }
        return texts;
    }

    @Nullable
    DataObject optionalObject(String keyword) {
        JsonNode value = ask(keyword);
        return value == null ? null : below(keyword, value);
    }

    /** A list of at least one object. */
    List<DataObject> objects(String keyword) {
        JsonNode value = ask(keyword);
        List<DataObject> objects = new ArrayList<>();
        if (value == null || !value.isArray() || value.isEmpty()) {
            fault(value == null ? "" : keyword, keyword + " is a list of at least one object");
            return objects;
        }
        for (int i = 0; i < value.size(); i++) {
            objects.add(below(keyword + "/" + i, value.get(i)));
        }
        return objects;
    }

    /** The objects of a table by their names. */
    Map<String, DataObject> table(String keyword) {
        JsonNode value = ask(keyword);
        Map<String, DataObject> table = new TreeMap<>();
        if (value != null && !value.isObject()) {
            fault(keyword, "an object is expected");
        } else if (value != null) {
            value.properties()
                    .forEach(entry -> table.put(
                            entry.getKey(), below(keyword + "/" + escaped(entry.getKey()), entry.getValue())));
        }
        return table;
    }

    /** Notes a fault of this object, or of what stands under a keyword of it. */
    void fault(String keyword, String words) {
        faults.add(keyword.isEmpty() ? place() : place() + "/" + keyword, words);
    }

    /** Where the object stands, for faults about another. */
    String place() {
        return file + "#" + pointer;
    }

    /** Ends the reading: what was not asked for is unknown. */
    void end() {
        node.fieldNames().forEachRemaining(keyword -> {
            if (!asked.contains(keyword)) {
                fault(escaped(keyword), "unknown keyword");
            }
        });
    }

    private @Nullable JsonNode ask(String keyword) {
        asked.add(keyword);
        return node.get(keyword);
    }

    private DataObject below(String relative, JsonNode value) {
        return new DataObject(file, pointer + "/" + relative, value, faults);
    }

    private static String escaped(String keyword) {
        return keyword.replace("~", "~0").replace("/", "~1");
    }
}
