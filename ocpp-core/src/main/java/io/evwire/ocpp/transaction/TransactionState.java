package io.evwire.ocpp.transaction;

import io.evwire.core.text.Excerpt;
import io.evwire.ocpp.rpc.OcppPayload;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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
        int seqNo = view.seqNo();
        Exchange<E, R> same = recent.find(seqNo);
        if (same == null) {
            return sequence.hasCome(seqNo)
                    ? withForgotten(view, answer)
                    : withRecent(sequence.with(view), new Exchange<>(seqNo, Set.of(messages.normal(event)), answer));
        }
        boolean isConflict = same.arrivalOf(event, messages) == Arrival.CONFLICT;
        return withRecent(
                isConflict ? sequence.withConflict(view) : sequence.with(view), same.with(event, answer, messages));
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
                answer == null ? settled : settled.after(new Settled.Answered<>(view.seqNo(), answer)));
    }

    private TransactionState<E, R> withRecent(EventSequence now, Exchange<E, R> exchange) {
        RecentEvents<Exchange<E, R>> more = recent.with(exchange);
        Settled<E, R> told = settled;
        if (more.size() > RECENT) {
            Exchange<E, R> lowest = more.lowest();
            more = more.without(lowest);
            told = told.after(lowest);
        }
        return new TransactionState<>(messages, transactionId, now, more, told);
    }

    <T> @Nullable T value(Fact<E, T> fact) {
        E best = settled.event(messages.facts().indexOf(fact));
        for (Exchange<E, R> exchange : recent.inOrder()) {
            E event = exchange.event();
            if (event != null && fact.of(event) != null) {
                best = best == null || fact.prefers(exchange.seqNo(), seqNoOf(best)) ? event : best;
            }
        }
        return best == null ? null : fact.of(best);
    }

    <T> @Nullable T answerValue(Fact<R, T> fact) {
        Settled.Answered<R> best = settled.answer(messages.answerFacts().indexOf(fact));
        for (Exchange<E, R> exchange : recent.inOrder()) {
            R answer = exchange.answer();
            if (answer != null && fact.of(answer) != null) {
                best = best == null || exchange.seqNo() >= best.seqNo()
                        ? new Settled.Answered<>(exchange.seqNo(), answer)
                        : best;
            }
        }
        return best == null ? null : fact.of(best.answer());
    }

    TransactionLimits limits() {
        TransactionLimits limits = settled.limits();
        for (Exchange<E, R> exchange : recent.inOrder()) {
            E event = exchange.event();
            if (event != null && exchange.seqNo() > settled.limitsUpTo()) {
                limits = settled.limitsAfter(limits, event, exchange.answer());
            }
        }
        return limits;
    }

    private int seqNoOf(E event) {
        return messages.view(event).seqNo();
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
                && messages == state.messages
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
