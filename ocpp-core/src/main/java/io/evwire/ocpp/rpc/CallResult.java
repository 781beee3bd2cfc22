// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Databind;
import io.evwire.core.text.Excerpt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a CALL.
 *
 * @param messageId the id of the CALL it answers; at most 36 characters
 * @param payload the response
 * @see "OCPP 2.0.1 ed. 3, Part 4 §4.2.2"
 */
public record CallResult(String messageId, OcppResponse payload) implements MessageFrame {

    /**
     * Refuses null, and a messageId of more than 36 characters.
     *
     * @param messageId the id of the CALL it answers; at most 36 characters
     * @param payload the response
     */
    public CallResult {
        MessageId.require(messageId, "CallResult.messageId");
        Canonical.required(payload, "CallResult.payload");
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
    @Override
    public String action() {
        return payload.actionName();
    }

    /**
     * Refuses this CALLRESULT, which only OCPP 2.1 can. Never throws for what the description is: it may be the message
     * of any exception.
     *
     * @param code the reason
     * @param description the reason in words; cut to 255 characters, half of a surrogate pair replaced, null read as
     *     nothing to say
     * @return the CALLRESULTERROR, without details
     * @see "OCPP 2.1 ed. 1, Part 4 §4.2.5"
     */
    public CallResultError error(CallErrorCode code, @Nullable String description) {
        return error(code, description, Map.of());
    }

    /**
     * Refuses this CALLRESULT, which only OCPP 2.1 can, and says more about it. Never throws for what description and
     * details are.
     *
     * @param code the reason
     * @param description the reason in words; cut to 255 characters, half of a surrogate pair replaced, null read as
     *     nothing to say
     * @param details free JSON. What JSON cannot hold becomes its text by {@code toString}; what is nested too deep, or
     *     beyond the size of a frame, is left out
     * @return the CALLRESULTERROR
     * @see "OCPP 2.1 ed. 1, Part 4 §4.2.5"
     */
    public CallResultError error(CallErrorCode code, @Nullable String description, @Nullable Map<String, ?> details) {
        Canonical.required(code, "the code");
        return new CallResultError(
                messageId, code.wireValue(), ErrorDescription.fit(description), ErrorDetails.fit(details));
    }

    /** All components, what is not printable as its escape. */
    @Override
    public String toString() {
        return Excerpt.printable("CallResult[messageId=" + messageId + ", payload=" + payload + "]");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CallResult notOfDatabind(Object ignored) {
        throw Databind.refusal("a frame", "OcppCodec");
    }
}
