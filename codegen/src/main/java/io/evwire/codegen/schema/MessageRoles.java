// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.codegen.model.MessageRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the part that a type plays as a message: those in the folder of messages are named after their actions. */
final class MessageRoles {

    private static final String MESSAGE_FOLDER = "message";
    private static final String REQUEST = "Request";
    private static final String RESPONSE = "Response";
    private static final List<String> OF_ACTION = List.of("direction", "functionalBlock", "since", "deprecated");

    private MessageRoles() {}

    static @Nullable MessageRole of(SchemaFile file) {
        String name = file.typeName();
        boolean isMessage = file.folder().equals(MESSAGE_FOLDER);
        if (!isMessage || name.endsWith(RESPONSE)) {
            for (String keyword : OF_ACTION) {
                if (file.node().has(keyword)) {
                    throw file.fault("/" + keyword, "only the message that begins an action states its " + keyword);
                }
            }
            return isMessage ? new MessageRole(MessageRole.Kind.RESPONSE, withoutEnding(name, RESPONSE), null) : null;
        }
        MessageRole.ActionFacts facts = facts(file);
        return name.endsWith(REQUEST)
                ? new MessageRole(MessageRole.Kind.REQUEST, withoutEnding(name, REQUEST), facts)
                : new MessageRole(MessageRole.Kind.SEND, name, facts);
    }

    private static MessageRole.ActionFacts facts(SchemaFile file) {
        JsonNode node = file.node();
        String direction = SchemaNodes.text(node, "direction");
        String block = SchemaNodes.text(node, "functionalBlock");
        if (direction == null || block == null) {
            throw file.fault("", "an action states its direction and its functionalBlock");
        }
        return new MessageRole.ActionFacts(direction, block, SchemaNodes.text(node, "since"), node.has("deprecated"));
    }

    private static String withoutEnding(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }
}
