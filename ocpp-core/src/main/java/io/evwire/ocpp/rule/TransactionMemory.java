// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.ocpp.transaction.EventSequence;
import io.evwire.ocpp.transaction.RecentEvents;
import io.evwire.ocpp.transaction.TransactionEvent;
import org.jspecify.annotations.Nullable;

/** What a session remembers of one transaction: the numbers that it accepted, and how to recognize the last events. */
final class TransactionMemory {

    /** Older events can no longer be told from repetitions; a repetition comes soon. */
    private static final int MAX_EVENTS = 64;

    private EventSequence accepted = EventSequence.EMPTY;
    private RecentEvents<Seen> events = RecentEvents.none();
    private @Nullable Integer highest;
    private boolean isHighestOffline;
    private long refusedBefore;
    private boolean hasIdToken;
    private boolean hasConnector;
    private boolean hasRemoteStart;

    /** The earlier event of this number, or null when there was none or it is forgotten. */
    @Nullable
    Seen seen(int seqNo) {
        return events.find(seqNo);
    }

    /** The numbers of the events that were accepted. */
    EventSequence accepted() {
        return accepted;
    }

    /** The highest number, accepted or not. */
    @Nullable
    Integer highest() {
        return highest;
    }

    /** Whether no number is known to be of both, so that both may be numbered by one counter. */
    boolean mayShareCounter(TransactionMemory other) {
        Integer own = accepted.lowest();
        Integer others = other.accepted.lowest();
        return own != null && others != null && !accepted.hasCome(others) && !other.accepted.hasCome(own);
    }

    boolean isHighestOffline() {
        return isHighestOffline;
    }

    /** How many TransactionEvents of the connection were refused when the highest number came. */
    long refusedBefore() {
        return refusedBefore;
    }

    boolean hasIdToken() {
        return hasIdToken;
    }

    boolean hasConnector() {
        return hasConnector;
    }

    boolean hasRemoteStart() {
        return hasRemoteStart;
    }

    void add(TransactionEvent event, Seen now, long refused) {
        Seen same = events.find(now.seqNo());
        // What was accepted stays what others of its number are held against.
        if (same == null && events.size() == MAX_EVENTS) {
            events = events.replacing(events.oldest(), now);
        } else if (same == null || !same.isAccepted() || now.isAccepted()) {
            events = events.with(now);
        }
        if (highest == null || now.seqNo() >= highest) {
            highest = now.seqNo();
            isHighestOffline = now.isOffline();
            refusedBefore = refused;
        }
        if (now.isAccepted()) {
            accepted = accepted.with(event);
            hasIdToken |= event.hasIdToken();
            hasConnector |= event.connectorId() != null;
            hasRemoteStart |= event.remoteStartId() != null;
        }
    }
}
