// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A frame that refuses another: a CALLERROR a CALL, a CALLRESULTERROR a CALLRESULT. */
public sealed interface ErrorFrame extends Frame permits CallError, CallResultError {

    /**
     * The reason as on the wire.
     *
     * @return one of {@link CallErrorCode} or, from a peer that knows others, any text
     */
    String errorCode();

    /**
     * The reason in words.
     *
     * @return at most 255 characters; empty when there is nothing to say
     */
    String errorDescription();

    /**
     * More about the reason.
     *
     * @return free JSON; empty when there is nothing to say
     */
    Map<String, @Nullable Object> errorDetails();

    /**
     * The reason as one of the codes of the standard.
     *
     * @return the code; also for the spellings of OCPP 1.6; null for a code the standard does not know
     */
    default @Nullable CallErrorCode code() {
        return CallErrorCode.of(errorCode());
    }
}
