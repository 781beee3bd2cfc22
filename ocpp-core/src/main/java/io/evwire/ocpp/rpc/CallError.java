// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Databind;
import io.evwire.core.runtime.Masked;
import io.evwire.core.text.Excerpt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The refusal of a CALL, or of text in which no CALL could be read; never answered.
 *
 * @param messageId the id of the CALL refused, or "-1" when it could not be read; at most 36 characters
 * @param errorCode the reason as on the wire; one of {@link CallErrorCode} or, from a peer that knows others, any text
 * @param errorDescription the reason in words, at most 255 characters; empty when there is nothing to say
 * @param errorDetails more about the reason, free JSON; empty when there is nothing to say
 * @see "OCPP 2.0.1 ed. 3, Part 4 §4.2.3"
 */
public record CallError(
        String messageId, String errorCode, String errorDescription, Map<String, @Nullable Object> errorDetails)
        implements ErrorFrame {

    /**
     * Refuses null, and what no peer could accept: a messageId over 36 characters, a description over 255, lone
     * surrogates.
     *
     * @param messageId the id of the CALL refused, or "-1" when it could not be read; at most 36 characters
     * @param errorCode the reason as on the wire; one of {@link CallErrorCode} or, from a peer that knows others, any
     *     text
     * @param errorDescription the reason in words, at most 255 characters; empty when there is nothing to say
     * @param errorDetails more about the reason, free JSON; empty when there is nothing to say
     */
    public CallError {
        MessageId.require(messageId, "CallError.messageId");
        CallErrorCode.require(Canonical.required(errorCode, "CallError.errorCode"));
        ErrorDescription.require(Canonical.required(errorDescription, "CallError.errorDescription"));
        errorDetails = Canonical.members(errorDetails);
    }

    @Override
    public MessageType messageType() {
        return MessageType.CALLERROR;
    }

    /** All but the details, which a peer fills as it likes; what is not printable as its escape. */
    @Override
    public String toString() {
        return Excerpt.printable("CallError[messageId=" + messageId + ", errorCode=" + errorCode + ", errorDescription="
                + errorDescription + ", errorDetails=" + Masked.value(errorDetails) + "]");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static CallError notOfDatabind(Object ignored) {
        throw Databind.refusal("a frame", "OcppCodec");
    }
}
