// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallErrorCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a handler throws, or fails its stage with, to answer a CALL with a CALLERROR of its choice. Any other exception
 * becomes InternalError, without its text.
 *
 * @see "OCPP 2.1 ed. 1, Part 4 §4.2.3"
 */
public final class CallErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The reason, for the peer. */
    private final CallErrorCode code;

    private final transient Map<String, ?> details;

    /**
     * A refusal without details.
     *
     * @param code the reason
     * @param description the reason in words, for the peer to read; cut to 255 characters, null for nothing to say
     */
    public CallErrorException(CallErrorCode code, @Nullable String description) {
        this(code, description, Map.of());
    }

    /**
     * A refusal that says more.
     *
     * @param code the reason
     * @param description the reason in words, for the peer to read; cut to 255 characters, null for nothing to say
     * @param details free JSON, for the peer to read
     */
    public CallErrorException(CallErrorCode code, @Nullable String description, Map<String, ?> details) {
        super(description);
        this.code = Canonical.required(code, "the code");
        this.details = Canonical.required(details, "the details");
    }

    /**
     * The refusal that another peer gave, to be handed on: what a Local Controller says when the CSMS refused what a
     * station asked.
     *
     * @param error the CALLERROR of the other peer
     * @return the same refusal; a code that the standard does not know becomes GenericError
     */
    public static CallErrorException of(CallError error) {
        CallErrorCode code = CallErrorCode.of(error.errorCode());
        return new CallErrorException(
                code == null ? CallErrorCode.GENERIC_ERROR : code, error.errorDescription(), error.errorDetails());
    }

    /**
     * The reason.
     *
     * @return the code
     */
    public CallErrorCode code() {
        return code;
    }

    Map<String, ?> details() {
        return details;
    }
}
