package io.evwire.core.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.evwire.core.json.Databind;

/**
 * The answer to a CALL.
 *
 * @param messageId the id of the CALL it answers; at most 36 characters
 * @param payload the response
 * @see "OCPP 2.0.1 ed. 3, Part 4 §4.2.2"
 */
public record CallResult(String messageId, OcppResponse payload) implements Frame {

    /**
     * Refuses a messageId of more than 36 characters.
     *
     * @param messageId the value of the component
     * @param payload the value of the component
     */
    public CallResult {
        MessageId.require(messageId);
    }

    @Override
    public MessageType messageType() {
        return MessageType.CALLRESULT;
    }

    /**
     * The action answered.
     *
     * @return its name, such as {@code BootNotification}
     */
    public String action() {
        return payload.actionName();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CallResult notOfDatabind(Object ignored) {
        throw Databind.refusal("a frame", "OcppCodec");
    }
}
