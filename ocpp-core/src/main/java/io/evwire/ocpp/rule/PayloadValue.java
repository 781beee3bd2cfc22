// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One text or number of a message, as it stands on the wire.
 *
 * @param message the message
 * @param node the text or number
 */
record PayloadValue(MessageContent message, Node node) {

    String path() {
        return node.path();
    }

    /** The name of its property, which for an element of a list is the list's. */
    String property() {
        return node.property();
    }

    /** The name of the property whose object it is in, or null at the top. */
    @Nullable
    String owner() {
        return node.owner();
    }

    @Nullable
    String text() {
        return node.text();
    }

    @Nullable
    BigDecimal number() {
        return node.number();
    }

    boolean isTowardsStation() {
        return message.isTowardsStation();
    }

    /** Its place whatever lists it is in: {@code severity} of an element of eventData is {@code eventData.severity}. */
    String place() {
        String owner = owner();
        return (owner == null ? message.action() + (message.isAnswer() ? ">" : "") : owner) + "." + property();
    }
}
