// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.text.Surrogates;
import io.evwire.core.violation.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The reasons a CALL can be refused for; the list is closed and the same in OCPP 2.0.1 and 2.1.
 *
 * @see "OCPP 2.0.1 ed. 3, Part 4 §4.3"
 */
public enum CallErrorCode implements ErrorCode {
    /** The payload is not shaped as the action's schema says: an unknown or repeated property, or too large. */
    FORMAT_VIOLATION("FormatViolation"),
    /** Any reason that no other code covers. */
    GENERIC_ERROR("GenericError"),
    /** The receiver failed while it processed the CALL. */
    INTERNAL_ERROR("InternalError"),
    /** The number of the message type is not supported. */
    MESSAGE_TYPE_NOT_SUPPORTED("MessageTypeNotSupported"),
    /** The action is not known. */
    NOT_IMPLEMENTED("NotImplemented"),
    /** The action is known but not supported. */
    NOT_SUPPORTED("NotSupported"),
    /** A property or list element stands too seldom or too often. */
    OCCURRENCE_CONSTRAINT_VIOLATION("OccurrenceConstraintViolation"),
    /** A value is of the right type but breaks the limits of its property. */
    PROPERTY_CONSTRAINT_VIOLATION("PropertyConstraintViolation"),
    /** The payload is not an object. */
    PROTOCOL_ERROR("ProtocolError"),
    /** The text is not a frame. */
    RPC_FRAMEWORK_ERROR("RpcFrameworkError"),
    /** A security issue keeps the receiver from processing the CALL. */
    SECURITY_ERROR("SecurityError"),
    /** A value is of another type than its property. */
    TYPE_CONSTRAINT_VIOLATION("TypeConstraintViolation");

    /** How OCPP 1.6 spelled {@link #FORMAT_VIOLATION}. */
    static final String FORMATION_VIOLATION = "FormationViolation";

    /** How OCPP 1.6 spelled {@link #OCCURRENCE_CONSTRAINT_VIOLATION}. */
    static final String OCCURENCE_CONSTRAINT_VIOLATION = "OccurenceConstraintViolation";

    private final String wireValue;

    CallErrorCode(String wireValue) {
        this.wireValue = wireValue;
    }

    /**
     * The code as it stands in a CALLERROR.
     *
     * @return the exact text
     */
    @Override
    public String wireValue() {
        return wireValue;
    }

    /**
     * The code of a text in a CALLERROR. OCPP 1.6 spelled two of them otherwise, and peers still send these.
     *
     * @param text the text as received
     * @return the code, or null when the standard does not know it
     */
    public static @Nullable CallErrorCode of(String text) {
        if (text.equals(FORMATION_VIOLATION)) {
            return FORMAT_VIOLATION;
        }
        if (text.equals(OCCURENCE_CONSTRAINT_VIOLATION)) {
            return OCCURRENCE_CONSTRAINT_VIOLATION;
        }
        for (CallErrorCode code : values()) {
            if (code.wireValue.equals(text)) {
                return code;
            }
        }
        return null;
    }

    /** In words, what keeps a text from being the errorCode of any frame, whether the standard knows it or not. */
    static @Nullable String fault(String text) {
        return Surrogates.hasLone(text) ? "the errorCode holds half of a surrogate pair" : null;
    }

    static void require(String text) {
        String fault = fault(text);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
    }
}
