// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.core.text.Excerpt;
import io.evwire.ocpp.rpc.OcppPayload;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link TransactionModel} holds: the numbers that came, the last events whole, and of older ones what they
 * still tell. Immutable.
 *
 * @param <E> the version's TransactionEventRequest
 * @param <R> the version's TransactionEventResponse
 */
public final class TransactionState<E extends OcppPayload, R extends OcppPayload> {

    /** How many numbers are kept with their events; when there are more, the lowest is settled. */
    static final int RECENT = 16;

    final TransactionMessages<E, R> messages;
    final String transactionId;
    final EventSequence sequence;
    final RecentEvents<Exchange<E, R>> recent;
    final Settled<E, R> settled;

    TransactionState(
            TransactionMessages<E, R> messages,
            String transactionId,
            EventSequence sequence,
            RecentEvents<Exchange<E, R>> recent,
            Settled<E, R> settled) {
        this.messages = messages;
        this.transactionId = transactionId;
        this.sequence = sequence;
        this.recent = recent;
        this.settled = settled;
    }

    /**
     * A transaction of which nothing is known yet.
     *
     * @param messages the version's
     * @param transactionId its id, which has no letter case
     * @param <E> the version's TransactionEventRequest
     * @param <R> the version's TransactionEventResponse
     * @return the state
     */
    public static <E extends OcppPayload, R extends OcppPayload> TransactionState<E, R> of(
            TransactionMessages<E, R> messages, String transactionId) {
        Objects.requireNonNull(transactionId, "transactionId");
        return new TransactionState<>(
                messages, transactionId, EventSequence.EMPTY, RecentEvents.none(), Settled.nothing(messages));
    }

    Arrival arrivalOf(E event) {
        int seqNo = ofThis(event).seqNo();
        Exchange<E, R> same = recent.find(seqNo);
        if (same != null) {
            return same.arrivalOf(event, messages);
        }
        return sequence.hasCome(seqNo) ? Arrival.FORGOTTEN : Arrival.NEW;
    }

    TransactionState<E, R> with(E event, @Nullable R answer) {
        TransactionEvent view = ofThis(event);
        Exchange<E, R> same = recent.find(view.seqNo());
        if (same == null) {
            return sequence.hasCome(view.seqNo())
                    ? withForgotten(view, answer)
                    : withNew(sequence.with(view), Exchange.of(event, view, answer, messages));
        }
        boolean isConflict = same.arrivalOf(event, messages) == Arrival.CONFLICT;
        return new TransactionState<>(
                messages,
                transactionId,
                isConflict ? sequence.withConflict(view) : sequence.with(view),
                recent.with(same.with(event, answer, messages)),
                settled);
    }

    TransactionState<E, R> withRefused(int seqNo) {
        return new TransactionState<>(messages, transactionId, sequence.withRefused(seqNo), recent, settled);
    }

    /** Only that it was offline, and the answer, can be new. */
    private TransactionState<E, R> withForgotten(TransactionEvent view, @Nullable R answer) {
        return new TransactionState<>(
                messages,
                transactionId,
                sequence.with(view),
                recent,
                answer == null ? settled : settled.after(Exchange.ofAnswer(view.seqNo(), answer)));
    }

    private TransactionState<E, R> withNew(EventSequence now, Exchange<E, R> exchange) {
        if (recent.size() < RECENT) {
            return new TransactionState<>(messages, transactionId, now, recent.with(exchange), settled);
        }
        Exchange<E, R> lowest = recent.lowest();
        return exchange.seqNo() < lowest.seqNo()
                ? new TransactionState<>(messages, transactionId, now, recent, settled.after(exchange))
                : new TransactionState<>(
                        messages, transactionId, now, recent.replacing(lowest, exchange), settled.after(lowest));
    }

    /** What is told of a fact that the messages were made with, or that all versions have. */
    @SuppressWarnings("unchecked") // What is told of a fact is of its type.
    <T> @Nullable T value(Fact<?, T> fact) {
        int index = messages.indexOf(fact);
        Exchange<E, R> teller = settled.teller(index);
        for (Exchange<E, R> exchange : recent.inOrder()) {
            teller = settled.isPreferred(index, exchange, teller) ? exchange : teller;
        }
        return teller == null ? null : (T) messages.told(index, teller);
    }

    Progress progress() {
        Progress progress = settled.progress();
        for (Exchange<E, R> exchange : recent.inOrder()) {
            if (exchange.event() != null && exchange.seqNo() > settled.progressUpTo()) {
                progress = settled.progressAfter(progress, exchange);
            }
        }
        return progress;
    }

    private TransactionEvent ofThis(E event) {
        TransactionEvent view = messages.view(Objects.requireNonNull(event, "event"));
        requireSame(transactionId, view);
        return view;
    }

    static void requireSame(String transactionId, TransactionEvent event) {
        String id = event.transactionId();
        if (!transactionId.equalsIgnoreCase(id)) {
            throw new IllegalArgumentException(Excerpt.printable(
                    "the event is of transaction " + id + ", not of " + transactionId + "; keep a view of each"));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransactionState<?, ?> state
                && messages.equals(state.messages)
                && transactionId.equalsIgnoreCase(state.transactionId)
                && sequence.equals(state.sequence)
                && recent.equals(state.recent)
                && settled.equals(state.settled);
    }

    @Override
    public int hashCode() {
        return Objects.hash(transactionId.toLowerCase(Locale.ROOT), sequence, recent);
    }
}
