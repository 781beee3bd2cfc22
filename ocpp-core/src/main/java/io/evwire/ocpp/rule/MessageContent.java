// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a message says, as it stands on the wire, whichever version it is of. What the standard leaves free is left out:
 * customData, and data.
 *
 * @param action the action
 * @param isAnswer whether it is the response
 * @param isTowardsStation whether the message goes to the Charging Station
 * @param root its payload
 * @param request what it answers, or null when that was not seen
 */
record MessageContent(
        String action,
        boolean isAnswer,
        boolean isTowardsStation,
        Node root,
        @Nullable MessageContent request) {

    /** No bounds: the frame has passed those of its codec. */
    private static final JsonText JSON = new JsonText(unbounded(Integer.MAX_VALUE));

    private static Limits unbounded(int max) {
        return new Limits(max, Limits.DEEPEST, max, max, max, max, max, max, max, max);
    }

    /** The content of a frame as it is written. */
    static MessageContent of(String frame, String action, boolean isAnswer, boolean isTowardsStation) {
        try (JsonParser parser = JSON.parser(frame)) {
            JsonToken token = parser.nextToken();
            while (token != JsonToken.START_OBJECT) {
                // The head of the frame.
                token = parser.nextToken();
            }
            return new MessageContent(action, isAnswer, isTowardsStation, read(parser, token, null, ""), null);
        }
    }

    private static Node read(JsonParser parser, JsonToken token, @Nullable Node parent, String name) {
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Node> properties = new LinkedHashMap<>();
                Node object = new Node(parent, name, properties);
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String property = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (isFree(property, parent == null)) {
                        parser.skipChildren();
                    } else {
                        properties.put(property, read(parser, value, object, property));
                    }
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Node> elements = new ArrayList<>();
                Node list = new Node(parent, name, elements);
                for (JsonToken value = parser.nextToken(); value != JsonToken.END_ARRAY; value = parser.nextToken()) {
                    elements.add(read(parser, value, list, Integer.toString(elements.size())));
                }
                yield list;
            }
            case VALUE_STRING -> new Node(parent, name, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node(parent, name, parser.getDecimalValue());
            case VALUE_TRUE -> new Node(parent, name, true);
            case VALUE_FALSE -> new Node(parent, name, false);
            default -> new Node(parent, name, null);
        };
    }

    /** The data of a DataTransfer; in the other messages that have such a property no rule is about it. */
    private static boolean isFree(String name, boolean isTop) {
        return name.equals("customData") || (name.equals("data") && isTop);
    }

    MessageContent answering(@Nullable MessageContent asked) {
        return new MessageContent(action, isAnswer, isTowardsStation, root, asked);
    }

    /** Of all that it says. */
    int hash() {
        return 31 * action.hashCode() + root.hash();
    }

    boolean isRequest(String name) {
        return !isAnswer && action.equals(name);
    }

    boolean isAnswerTo(String name) {
        return isAnswer && action.equals(name);
    }

    /** The charging profile that the CSMS sends, or the place where there is none. */
    Node sentProfile() {
        boolean isSent = isRequest("SetChargingProfile") || isRequest("RequestStartTransaction");
        return isSent ? root.at("chargingProfile") : new Node(root, "chargingProfile", null);
    }

    /** Gives the texts and numbers of the message. */
    void forEachValue(Consumer<PayloadValue> action) {
        root.forEach(node -> {
            if (node.text() != null || node.number() != null) {
                action.accept(new PayloadValue(this, node));
            }
        });
    }
}
