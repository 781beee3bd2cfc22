// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import com.fasterxml.jackson.annotation.JsonValue;
import io.evwire.core.runtime.Databind;

/**
 * One OCPP-J message: what travels as one WebSocket text message. A version of the protocol accepts the kinds it
 * defines.
 *
 * @see "OCPP 2.1 ed. 1, Part 4 §4.2"
 */
public sealed interface Frame permits MessageFrame, ErrorFrame {

    /**
     * The kind of frame.
     *
     * @return the kind
     */
    MessageType messageType();

    /**
     * The id that ties request and answer together.
     *
     * @return at most 36 characters
     */
    String messageId();

    /** Databind would write an object without type and action. */
    @JsonValue
    private Object notForDatabind() {
        throw Databind.refusal("a frame", "OcppCodec");
    }
}
