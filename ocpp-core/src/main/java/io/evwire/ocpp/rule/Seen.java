// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.core.violation.Violation;
import io.evwire.ocpp.transaction.RecentEvents;
import io.evwire.ocpp.transaction.TransactionEvent;
import java.util.List;

/**
 * What was found in an event, and how to recognize it: this stands for the event itself, which a peer could make large.
 *
 * @param seqNo its number
 * @param hash of all it says but for whether it was offline
 * @param timestamp when it happened, in milliseconds
 * @param eventType its kind
 * @param triggerReason why it was sent
 * @param isOffline whether it happened offline
 * @param violations what rules found in it
 */
record Seen(
        int seqNo,
        int hash,
        long timestamp,
        String eventType,
        String triggerReason,
        boolean isOffline,
        List<Violation> violations)
        implements RecentEvents.Numbered {

    static Seen of(TransactionEvent event) {
        return new Seen(
                event.seqNo(),
                event.content().hashCode(),
                event.timestamp().toInstant().toEpochMilli(),
                event.eventType(),
                event.triggerReason(),
                event.isOffline(),
                List.of());
    }

    Seen with(List<Violation> found) {
        return found.isEmpty() ? this : new Seen(seqNo, hash, timestamp, eventType, triggerReason, isOffline, found);
    }

    boolean isAccepted() {
        return violations.isEmpty();
    }

    boolean hasContentOf(Seen other) {
        return hash == other.hash
                && timestamp == other.timestamp
                && eventType.equals(other.eventType)
                && triggerReason.equals(other.triggerReason);
    }

    /** Whether this repeats another event: it may have become offline since, but not the other way. */
    boolean isRepetitionOf(Seen other) {
        return hasContentOf(other) && (isOffline || !other.isOffline);
    }
}
