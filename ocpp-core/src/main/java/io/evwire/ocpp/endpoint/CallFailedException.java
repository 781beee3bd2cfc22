// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What the stage of a CALL fails with. It has no stack trace of its own: it arises where the answer arrives, not where
 * the CALL was made.
 */
public final class CallFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CallFailure failure;

    /**
     * A failure of a CALL; for who hands on CALLs of others, as between the nodes of a CSMS.
     *
     * @param action the action of the CALL
     * @param failure why it failed
     */
    public CallFailedException(String action, CallFailure failure) {
        super(Excerpt.printable(action + ": " + failure.inWords()), causeOf(failure), false, false);
        this.failure = failure;
    }

    private static @Nullable Throwable causeOf(CallFailure failure) {
        return failure instanceof CallFailure.NotSent notSent ? notSent.cause() : null;
    }

    /**
     * Why the CALL failed.
     *
     * @return the reason, as a value
     */
    public CallFailure failure() {
        return failure;
    }
}
