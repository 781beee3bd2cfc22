// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of a transaction: the event that has it, or the different ones that claim it, and the answer given last.
 * Immutable.
 *
 * @param <E> the event
 * @param <R> the answer
 */
final class Exchange<E extends OcppPayload, R extends OcppPayload> implements RecentEvents.Numbered {

    /** A station that claims one number more often than that is no better understood by keeping more. */
    static final int MAX_EVENTS = 16;

    private final int seqNo;
    private final @Nullable E event;
    private final @Nullable TransactionEvent view;
    private final Set<E> conflict;
    private final @Nullable R answer;

    private Exchange(
            int seqNo, @Nullable E event, @Nullable TransactionEvent view, Set<E> conflict, @Nullable R answer) {
        this.seqNo = seqNo;
        this.event = event;
        this.view = view;
        this.conflict = conflict;
        this.answer = answer;
    }

    /** The first event of a number. */
    static <E extends OcppPayload, R extends OcppPayload> Exchange<E, R> of(
            E event, TransactionEvent view, @Nullable R answer, TransactionMessages<E, ?> messages) {
        // When it is online, false and absent say the same.
        E normal = view.isOffline() ? event : messages.withOffline(event, false);
        return new Exchange<>(view.seqNo(), normal, view, Set.of(), answer);
    }

    /** An answer to an event that is not known any more. */
    static <E extends OcppPayload, R extends OcppPayload> Exchange<E, R> ofAnswer(int seqNo, R answer) {
        return new Exchange<>(seqNo, null, null, Set.of(), answer);
    }

    @Override
    public int seqNo() {
        return seqNo;
    }

    /** One event, or several in conflict, or none; {@code offline} is true or absent. */
    Set<E> events() {
        return event == null ? conflict : Set.of(event);
    }

    /** The answer, or null when none was given. */
    @Nullable
    R answer() {
        return answer;
    }

    /** The event, or null when different ones claim the number. */
    @Nullable
    E event() {
        return event;
    }

    /** What the event says, or null when different ones claim the number. */
    @Nullable
    TransactionEvent view() {
        return view;
    }

    /** What another event of this number is to it. */
    Arrival arrivalOf(E event, TransactionMessages<E, ?> messages) {
        E online = messages.withOffline(event, false);
        return events().stream()
                        .anyMatch(other -> messages.withOffline(other, false).equals(online))
                ? Arrival.REPETITION
                : Arrival.CONFLICT;
    }

    /** This number with another event of it: a repetition joins its event, which is offline when either is. */
    Exchange<E, R> with(E event, @Nullable R given, TransactionMessages<E, ?> messages) {
        E online = messages.withOffline(event, false);
        Set<E> merged = new HashSet<>();
        boolean isOffline = messages.view(event).isOffline();
        for (E other : events()) {
            if (messages.withOffline(other, false).equals(online)) {
                isOffline |= messages.view(other).isOffline();
            } else {
                merged.add(other);
            }
        }
        E joined = messages.withOffline(event, isOffline);
        if (merged.size() < MAX_EVENTS) {
            merged.add(joined);
        }
        R last = given == null ? answer : given;
        return merged.size() == 1
                ? new Exchange<>(seqNo, joined, messages.view(joined), Set.of(), last)
                : new Exchange<>(seqNo, null, null, Set.copyOf(merged), last);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exchange<?, ?> exchange
                && seqNo == exchange.seqNo
                && events().equals(exchange.events())
                && Objects.equals(answer, exchange.answer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seqNo, events(), answer);
    }
}
