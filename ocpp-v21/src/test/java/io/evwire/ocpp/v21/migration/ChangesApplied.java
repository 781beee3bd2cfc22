// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.JsonEquality;
import io.evwire.ocpp.migration.Change;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells whether changes account for every difference of two payloads: what was dropped is taken out of the one, what
 * was replaced may be anything in the other, and all the rest must be equal.
 */
final class ChangesApplied {

    /** No text of a message. */
    private static final JsonNode REPLACED = JsonNodeFactory.instance.stringNode("\u0000replaced");

    private static final JsonNode DROPPED = JsonNodeFactory.instance.stringNode("\u0000dropped");

    private ChangesApplied() {}

    static void assertAccountFor(List<Change> changes, JsonNode before, JsonNode after) {
        JsonNode expected = before.deepCopy();
        for (Change change : changes) {
            mark(expected, change);
        }
        JsonNode remaining = withoutDropped(expected);
        assertThat(equal(remaining, after))
                .as("%s accounts for the way from\n%s to\n%s", changes, before, after)
                .isTrue();
    }

    private static void mark(JsonNode payload, Change change) {
        JsonPointer place = JsonPointer.compile(change.path());
        JsonNode parent = payload.at(place.head());
        JsonNode mark = change.kind() == Change.Kind.DROPPED ? DROPPED : REPLACED;
        boolean isNew = change.kind() == Change.Kind.SUPPLIED;
        assertThat(parent.isContainer()).as("there is a place %s", place.head()).isTrue();
        assertThat(payload.at(place).isMissingNode())
                .as("there is a value at %s", place)
                .isEqualTo(isNew);
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), mark);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), mark);
        }
    }

    private static JsonNode withoutDropped(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : new ArrayList<>(object.propertyNames())) {
                JsonNode member = object.get(name);
                boolean wasEmpty = member.isEmpty();
                withoutDropped(member);
                // A list that lost all its elements is absent.
                if (member.equals(DROPPED) || (member.isArray() && member.isEmpty() && !wasEmpty)) {
                    object.remove(name);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                withoutDropped(array.get(i));
                if (array.get(i).equals(DROPPED)) {
                    array.remove(i);
                }
            }
        }
        return node;
    }

    private static boolean equal(JsonNode expected, JsonNode found) {
        if (expected.equals(REPLACED)) {
            return true;
        }
        if (!(expected instanceof ContainerNode<?>)) {
            return JsonEquality.equal(expected, found);
        }
        if (expected.size() != found.size() || expected.getNodeType() != found.getNodeType()) {
            return false;
        }
        if (expected.isArray()) {
            for (int i = 0; i < expected.size(); i++) {
                if (!equal(expected.get(i), found.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return expected.propertyNames().stream()
                .allMatch(name -> found.has(name) && equal(expected.get(name), found.get(name)));
    }
}
