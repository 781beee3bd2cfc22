package io.evwire.ocpp.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number of a transaction: the event that has it, or the different ones that claim it, and the answer given last.
 *
 * @param seqNo the number
 * @param events one event, or several in conflict; {@code offline} is true or absent
 * @param answer the answer, or null when none was given
 * @param <E> the event
 * @param <R> the answer
 */
record Exchange<E extends OcppPayload, R extends OcppPayload>(
        int seqNo, Set<E> events, @Nullable R answer) implements RecentEvents.Numbered {

    /** A station that claims one number more often than that is no better understood by keeping more. */
    static final int MAX_EVENTS = 16;

    /** What another event of this number is to it. */
    Arrival arrivalOf(E event, TransactionMessages<E, ?> messages) {
        E online = messages.withOffline(event, false);
        return events.stream().anyMatch(other -> messages.withOffline(other, false).equals(online))
                ? Arrival.REPETITION
                : Arrival.CONFLICT;
    }

    /** This number with another event of it: a repetition joins its event, which is offline when either is. */
    Exchange<E, R> with(E event, @Nullable R given, TransactionMessages<E, ?> messages) {
        E online = messages.withOffline(event, false);
        Set<E> merged = new HashSet<>();
        boolean isOffline = messages.isOffline(event);
        for (E other : events) {
            if (messages.withOffline(other, false).equals(online)) {
                isOffline |= messages.isOffline(other);
            } else {
                merged.add(other);
            }
        }
        if (merged.size() < MAX_EVENTS) {
            merged.add(isOffline ? messages.withOffline(event, true) : online);
        }
        return new Exchange<>(seqNo, Set.copyOf(merged), given == null ? answer : given);
    }

    /** The event, or none when different ones claim the number. */
    Stream<E> eventOrNone() {
        return events.size() == 1 ? events.stream() : Stream.empty();
    }

    /** The event, or null when different ones claim the number. */
    @Nullable
    E event() {
        return events.size() == 1 ? events.iterator().next() : null;
    }
}
