// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The CALLs of the peer that are being handled, and the last ones that were answered, for the peer may refuse the
 * answer. A peer that gave up waiting may send its next CALL while the one before it is still handled.
 */
final class IncomingCalls {

    /** What is to be done with a CALL that was received. */
    enum Admission {
        /** Handle it. */
        ADMITTED,
        /** One with its id is being handled. */
        DUPLICATE,
        /** Too many are being handled. */
        TOO_MANY,
        /** The connection is closed. */
        CLOSED
    }

    /** A peer that keeps to one CALL at a time comes here only with handlers that never answer. */
    static final int MOST_HANDLED = 16;

    /** A refusal follows its CALLRESULT at once; a few more may have crossed it. */
    static final int MOST_ANSWERED = 4;

    private final boolean canBeRefused;
    private @Nullable List<Exchange> handled;
    private @Nullable ArrayDeque<Exchange> answered;
    private boolean isClosed;

    IncomingCalls(boolean canBeRefused) {
        this.canBeRefused = canBeRefused;
    }

    synchronized Admission admit(Exchange exchange) {
        if (isClosed) {
            return Admission.CLOSED;
        }
        List<Exchange> all = handled == null ? new ArrayList<>(1) : handled;
        handled = all;
        for (Exchange other : all) {
            if (other.messageId().equals(exchange.messageId())) {
                return Admission.DUPLICATE;
            }
        }
        if (all.size() >= MOST_HANDLED) {
            return Admission.TOO_MANY;
        }
        all.add(exchange);
        return Admission.ADMITTED;
    }

    /**
     * Ends the handling of a CALL.
     *
     * @return whether its answer is to be sent, which it is once
     */
    synchronized boolean finish(Exchange exchange, boolean isResult) {
        if (handled == null || !handled.remove(exchange)) {
            return false;
        }
        if (handled.isEmpty()) {
            handled = null;
        }
        if (isResult && canBeRefused) {
            ArrayDeque<Exchange> last = answered == null ? new ArrayDeque<>(MOST_ANSWERED) : answered;
            answered = last;
            if (last.size() >= MOST_ANSWERED) {
                last.removeFirst();
            }
            last.addLast(exchange);
        }
        return true;
    }

    /** Takes out the CALL whose CALLRESULT is refused. */
    synchronized @Nullable Exchange takeAnswered(String messageId) {
        if (answered != null) {
            for (Exchange exchange : answered) {
                if (exchange.messageId().equals(messageId)) {
                    answered.remove(exchange);
                    return exchange;
                }
            }
        }
        return null;
    }

    synchronized void close() {
        isClosed = true;
        handled = null;
        answered = null;
    }
}
