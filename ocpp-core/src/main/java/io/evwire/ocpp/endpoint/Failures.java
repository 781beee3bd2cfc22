// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What was thrown, as whoever threw it knows it. */
final class Failures {

    private Failures() {}

    /** The exception without what stages wrap around it. */
    static Throwable unwrapped(Throwable failure) {
        Throwable inner = failure;
        while (inner instanceof CompletionException || inner instanceof ExecutionException) {
            Throwable cause = inner.getCause();
            if (cause == null) {
                break;
            }
            inner = cause;
        }
        return inner;
    }

    /** Lets the thread know that it was interrupted, though the exception that said so has been caught. */
    static void restoreInterrupt(Throwable failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }
}
