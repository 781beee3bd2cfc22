// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON text with one fault, of each kind that a lenient reading does something about, at each of its places. */
final class Spoiled {

    /** More places than that say nothing new. */
    private static final int MOST_PLACES = 12;

    /** A name that no type has, and whose value is not told. */
    static final String OTHER = "otherToken";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<JsonNode> forms = new ArrayList<>();
    private final JsonNode whole;
    private int places;

    private Spoiled(JsonNode whole) {
        this.whole = whole;
    }

    static List<JsonNode> formsOf(JsonNode whole) {
        Spoiled spoiled = new Spoiled(whole);
        spoiled.spoilInside(whole, "");
        return spoiled.forms;
    }

    private void spoilInside(JsonNode parent, String pointer) {
        if (parent instanceof ObjectNode object) {
            object.properties().forEach(property -> spoil(property.getValue(), pointer + "/" + property.getKey()));
        } else if (parent instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                spoil(list.get(i), pointer + "/" + i);
            }
        }
    }

    private void spoil(JsonNode value, String pointer) {
        if (++places > MOST_PLACES) {
            return;
        }
        replace(pointer, NODES.arrayNode().add(value));
        replace(pointer, NODES.arrayNode().add(value).add(true));
        replace(pointer, NODES.objectNode().set(OTHER, value));
        replace(pointer, NODES.numberNode(1));
        if (value instanceof ArrayNode list && !list.isEmpty()) {
            replace(pointer, list.get(0));
            replace(pointer, list.deepCopy().add(true));
            replace(pointer, list.deepCopy().add(NODES.objectNode().set(OTHER, list.get(0))));
        }
        if (value instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                replace(pointer, object.deepCopy().without(List.of(name)));
                if (!holdsObject(object.get(name))) {
                    // An object in another's place has names that are unknown there, and told by their names alone.
                    replace(pointer, object.get(name));
                    replace(pointer, NODES.arrayNode().add(object.get(name)));
                }
                replace(pointer, object.deepCopy().set("x", NODES.arrayNode().add(object.get(name))));
                replace(pointer, object.deepCopy().set("x", NODES.objectNode().set("a", object.get(name))));
            }
        }
        spoilInside(value, pointer);
    }

    private static boolean holdsObject(JsonNode value) {
        return value.isObject() || (value.isArray() && value.valueStream().anyMatch(Spoiled::holdsObject));
    }

    private void replace(String pointer, JsonNode value) {
        JsonNode copy = whole.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        }
        forms.add(copy);
    }
}
