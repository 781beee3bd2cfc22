// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of frame, by the number each begins with.
 *
 * @see "OCPP 2.1 ed. 1, Part 4 §4.1.3"
 */
public enum MessageType {
    /** A request: {@code [2, messageId, action, payload]}. */
    CALL(2, 4),
    /** The answer to a CALL: {@code [3, messageId, payload]}. */
    CALLRESULT(3, 3),
    /** The refusal of a CALL: {@code [4, messageId, errorCode, errorDescription, errorDetails]}. */
    CALLERROR(4, 5),
    /** The refusal of a CALLRESULT, same shape as CALLERROR; from OCPP 2.1. */
    CALLRESULTERROR(5, 5),
    /** A request that is not answered, same shape as CALL; from OCPP 2.1. */
    SEND(6, 4);

    private final int id;
    private final int arity;

    MessageType(int id, int arity) {
        this.id = id;
        this.arity = arity;
    }

    /**
     * The number on the wire.
     *
     * @return 2 to 6
     */
    public int id() {
        return id;
    }

    /** How many elements the frame has. */
    int arity() {
        return arity;
    }

    static @Nullable MessageType ofId(int id) {
        for (MessageType type : values()) {
            if (type.id == id) {
                return type;
            }
        }
        return null;
    }
}
