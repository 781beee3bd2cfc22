package io.evwire.core.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.evwire.core.json.Databind;

/**
 * A request that is not answered; from OCPP 2.1.
 *
 * @param messageId the id, new for every SEND of its sender; at most 36 characters
 * @param payload the message
 * @see "OCPP 2.1 ed. 1, Part 4 §4.2.4"
 */
public record Send(String messageId, OcppSend payload) implements Frame {

    /**
     * Refuses a messageId of more than 36 characters.
     *
     * @param messageId the value of the component
     * @param payload the value of the component
     */
    public Send {
        MessageId.require(messageId);
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
    public String action() {
        return payload.actionName();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Send notOfDatabind(Object ignored) {
        throw Databind.refusal("a frame", "OcppCodec");
    }
}
