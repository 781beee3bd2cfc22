// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Databind;
import io.evwire.core.text.Excerpt;

/**
 * A request that is not answered; from OCPP 2.1.
 *
 * @param messageId the id, new for every SEND of its sender; at most 36 characters
 * @param payload the message
 * @see "OCPP 2.1 ed. 1, Part 4 §4.2.4"
 */
public record Send(String messageId, OcppSend payload) implements MessageFrame {

    /**
     * Refuses null, and a messageId of more than 36 characters.
     *
     * @param messageId the id, new for every SEND of its sender; at most 36 characters
     * @param payload the message
     */
    public Send {
        MessageId.require(messageId, "Send.messageId");
        Canonical.required(payload, "Send.payload");
    }

    @Override
    public MessageType messageType() {
        return MessageType.SEND;
    }

    /**
     * The action.
     *
     * @return its name, such as {@code NotifyPeriodicEventStream}
     */
    @Override
    public String action() {
        return payload.actionName();
    }

    /** All components, what is not printable as its escape. */
    @Override
    public String toString() {
        return Excerpt.printable("Send[messageId=" + messageId + ", payload=" + payload + "]");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Send notOfDatabind(Object ignored) {
        throw Databind.refusal("a frame", "OcppCodec");
    }
}
