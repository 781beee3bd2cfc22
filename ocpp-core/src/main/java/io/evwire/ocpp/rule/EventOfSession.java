package io.evwire.ocpp.rule;

import org.jspecify.annotations.Nullable;

/**
 * A TransactionEvent beside what its session has seen before it.
 *
 * @param event the event
 * @param before what is known of its transaction
 * @param refused how many TransactionEvents of the connection were refused unread
 * @param continuesCounter whether its number follows that of another transaction's last event
 */
record EventOfSession(TransactionEventView event, TransactionMemory before, long refused, boolean continuesCounter) {

    boolean isStarted() {
        return event.eventType().equals("Started");
    }

    boolean isEnded() {
        return event.eventType().equals("Ended");
    }

    boolean isTriggeredBy(String reason) {
        return event.triggerReason().equals(reason);
    }

    /** Whether nothing of the transaction before this event is unknown, as far as a session can tell. */
    boolean isKnownFromTheStart() {
        return isStarted() || before.startedAt() != null;
    }

    /** The event of the same number before this one, where it was accepted. */
    TransactionMemory.@Nullable Seen accepted() {
        TransactionMemory.Seen same = before.seen(event.seqNo());
        return same != null && same.violations().isEmpty() ? same : null;
    }
}
