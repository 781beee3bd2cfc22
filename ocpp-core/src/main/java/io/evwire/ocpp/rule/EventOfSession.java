// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.ocpp.transaction.TransactionEvent;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A TransactionEvent beside what its session has seen before it.
 *
 * @param event the event
 * @param seen how to recognize it
 * @param before what is known of its transaction
 * @param refused how many TransactionEvents of the connection were refused unread
 * @param continuesCounter tells whether its number follows that of another transaction's last event
 * @param isMissingElsewhere tells whether the numbers missing before it are those of other transactions, as where all
 *     EVSEs share one counter
 */
record EventOfSession(
        TransactionEvent event,
        Seen seen,
        TransactionMemory before,
        long refused,
        BooleanSupplier continuesCounter,
        BooleanSupplier isMissingElsewhere) {

    boolean isStarted() {
        return event.isStarted();
    }

    boolean isEnded() {
        return event.isEnded();
    }

    boolean isTriggeredBy(String reason) {
        return event.triggerReason().equals(reason);
    }

    /** Whether nothing of the transaction before this event is unknown, as far as a session can tell. */
    boolean isKnownFromTheStart() {
        return isStarted() || before.accepted().startedAt() != null;
    }

    /** The event of the same number before this one, where it was accepted. */
    @Nullable
    Seen accepted() {
        Seen same = before.seen(event.seqNo());
        return same != null && same.isAccepted() ? same : null;
    }
}
