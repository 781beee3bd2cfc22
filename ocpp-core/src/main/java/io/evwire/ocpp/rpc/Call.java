// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Databind;
import io.evwire.core.text.Excerpt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request, to be answered by a CALLRESULT or a CALLERROR of the same messageId.
 *
 * @param messageId the id, new for every CALL of its sender; at most 36 characters
 * @param payload the request
 * @see "OCPP 2.0.1 ed. 3, Part 4 §4.2.1"
 */
public record Call(String messageId, OcppRequest<?> payload) implements MessageFrame {

    /**
     * Refuses null, and a messageId of more than 36 characters.
     *
     * @param messageId the id, new for every CALL of its sender; at most 36 characters
     * @param payload the request
     */
    public Call {
        MessageId.require(messageId, "Call.messageId");
        Canonical.required(payload, "Call.payload");
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
    @Override
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
        Canonical.required(response, "the response");
        boolean isPlainAnswer =
                payload instanceof SignedRequest signed && response.actionName().equals(signed.baseAction());
        if (!isPlainAnswer && !response.actionName().equals(action())) {
            throw new IllegalArgumentException(Excerpt.printable("a CALL of " + action()
                    + " is answered by its own response, not by one of " + response.actionName()));
        }
        return new CallResult(messageId, response);
    }

    /**
     * Refuses this CALL. Never throws for what the description is: it may be the message of any exception.
     *
     * @param code the reason
     * @param description the reason in words; cut to 255 characters, half of a surrogate pair replaced, null read as
     *     nothing to say
     * @return the CALLERROR, without details
     */
    public CallError error(CallErrorCode code, @Nullable String description) {
        return error(code, description, Map.of());
    }

    /**
     * Refuses this CALL and says more about it. Never throws for what description and details are.
     *
     * @param code the reason
     * @param description the reason in words; cut to 255 characters, half of a surrogate pair replaced, null read as
     *     nothing to say
     * @param details free JSON. What JSON cannot hold becomes its text by {@code toString}; what is nested too deep, or
     *     beyond the size of a frame, is left out
     * @return the CALLERROR
     */
    public CallError error(CallErrorCode code, @Nullable String description, @Nullable Map<String, ?> details) {
        Canonical.required(code, "the code");
        return new CallError(messageId, code.wireValue(), ErrorDescription.fit(description), ErrorDetails.fit(details));
    }

    /** All components, what is not printable as its escape. */
    @Override
    public String toString() {
        return Excerpt.printable("Call[messageId=" + messageId + ", payload=" + payload + "]");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Call notOfDatabind(Object ignored) {
        throw Databind.refusal("a frame", "OcppCodec");
    }
}
