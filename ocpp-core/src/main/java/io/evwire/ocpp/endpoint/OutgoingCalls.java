// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which CALL of this side is on its way, and which wait for their turn: no CALL is sent until the one before it was
 * answered, was given up or failed. Each CALL is taken out once, by whoever comes first: answer, timeout or close.
 *
 * @see "OCPP 2.1 ed. 1, Part 4 §4.1.1"
 */
final class OutgoingCalls {

    /** What is to be done with a CALL that was just made. */
    enum Turn {
        /** Send it now. */
        NOW,
        /** It waits. */
        LATER,
        /** Too many wait. */
        NEVER_FULL,
        /** The connection is closed. */
        NEVER_CLOSED
    }

    private final int mostWaiting;
    private @Nullable PendingCall current;
    private @Nullable ArrayDeque<PendingCall> waiting;
    private boolean isBusy;
    private boolean isClosed;

    OutgoingCalls(int mostWaiting) {
        this.mostWaiting = mostWaiting;
    }

    synchronized Turn add(PendingCall call) {
        if (isClosed) {
            return Turn.NEVER_CLOSED;
        }
        if (!isBusy) {
            isBusy = true;
            current = call;
            return Turn.NOW;
        }
        ArrayDeque<PendingCall> queue = waiting == null ? new ArrayDeque<>(2) : waiting;
        waiting = queue;
        queue.removeIf(other -> other.response().isDone());
        if (queue.size() >= mostWaiting) {
            return Turn.NEVER_FULL;
        }
        queue.add(call);
        return Turn.LATER;
    }

    /** Takes out the CALL that an answer belongs to; {@link #next} must follow. */
    synchronized @Nullable PendingCall take(String messageId) {
        PendingCall call = current;
        if (call == null || !call.call().messageId().equals(messageId)) {
            return null;
        }
        current = null;
        return call;
    }

    /** Takes out a CALL that is given up, unless something else came first; {@link #next} must follow when it did. */
    synchronized boolean take(PendingCall call) {
        if (current != call) {
            return false;
        }
        current = null;
        return true;
    }

    /**
     * The CALL whose turn it is once the one before it has been taken out. One that was cancelled meanwhile is skipped.
     */
    synchronized @Nullable PendingCall next() {
        PendingCall call = null;
        ArrayDeque<PendingCall> queue = waiting;
        if (queue != null) {
            call = queue.poll();
            while (call != null && call.response().isDone()) {
                call = queue.poll();
            }
            if (queue.isEmpty()) {
                waiting = null;
            }
        }
        current = call;
        isBusy = call != null;
        return call;
    }

    /** Takes out all. */
    synchronized List<PendingCall> close() {
        List<PendingCall> all = new ArrayList<>();
        if (current != null) {
            all.add(current);
        }
        if (waiting != null) {
            all.addAll(waiting);
        }
        isClosed = true;
        current = null;
        waiting = null;
        return all;
    }

    synchronized boolean isClosed() {
        return isClosed;
    }
}
