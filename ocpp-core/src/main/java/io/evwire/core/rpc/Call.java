package io.evwire.core.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.evwire.core.json.Databind;
import java.util.Map;

/**
 * A request, to be answered by a CALLRESULT or a CALLERROR of the same messageId.
 *
 * @param messageId the id, new for every CALL of its sender; at most 36 characters
 * @param payload the request
 * @see "OCPP 2.0.1 ed. 3, Part 4 §4.2.1"
 */
public record Call(String messageId, OcppRequest<?> payload) implements Frame {

    /**
     * Refuses a messageId of more than 36 characters.
     *
     * @param messageId the value of the component
     * @param payload the value of the component
     */
    public Call {
        MessageId.require(messageId);
    }

    @Override
    public MessageType messageType() {
        return MessageType.CALL;
    }

    /**
     * The action asked for.
     *
     * @return its name, such as {@code BootNotification}
     */
    public String action() {
        return payload.actionName();
    }

    /**
     * Answers this CALL.
     *
     * @param response the response of the same action; to a signed request a signed or a plain one
     * @return the CALLRESULT
     * @throws IllegalArgumentException when the response belongs to another action
     */
    public CallResult result(OcppResponse response) {
        boolean isPlainAnswer =
                payload instanceof SignedRequest signed && response.actionName().equals(signed.baseAction());
        if (!isPlainAnswer && !response.actionName().equals(action())) {
            throw new IllegalArgumentException("a CALL of " + action()
                    + " is answered by its own response, not by one of " + response.actionName());
        }
        return new CallResult(messageId, response);
    }

    /**
     * Refuses this CALL.
     *
     * @param code the reason
     * @param description the reason in words, at most 255 characters; may be empty
     * @return the CALLERROR, without details
     */
    public CallError error(CallErrorCode code, String description) {
        return new CallError(messageId, code.wireValue(), description, Map.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Call notOfDatabind(Object ignored) {
        throw Databind.refusal("a frame", "OcppCodec");
    }
}
