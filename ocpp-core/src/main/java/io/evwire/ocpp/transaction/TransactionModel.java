// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.core.text.Excerpt;
import io.evwire.ocpp.rpc.OcppPayload;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One transaction, as far as its events tell: what is sent once is kept, what changes is the latest by the events'
 * numbers. The {@code TransactionView} of each version adds what its messages hold; who serves both versions works with
 * this. Immutable. The events may come in any order and more than once, the view is the same; of several different
 * answers to one event the one given last counts.
 *
 * <p>Memory is bounded: the events of the {@value TransactionState#RECENT} highest numbers are kept whole, of older
 * ones what they still tell. An event that comes later than that still tells what no newer one did, but neither limits
 * nor interruptions, and is not compared with another of its number: {@link Arrival#FORGOTTEN}. Who needs every event,
 * to bill for example, keeps a {@link TransactionHistory} beside it. Events that claim one number with different
 * content count for nothing.
 *
 * @param <E> the version's TransactionEventRequest
 * @param <R> the version's TransactionEventResponse
 * @param <V> the version's view
 * @see "OCPP 2.1 ed. 1, Part 2, E §1.5"
 */
public abstract class TransactionModel<
        E extends OcppPayload, R extends OcppPayload, V extends TransactionModel<E, R, V>> {

    private final TransactionState<E, R> state;

    /**
     * A view of a state.
     *
     * @param state what it holds
     */
    protected TransactionModel(TransactionState<E, R> state) {
        this.state = state;
    }

    /**
     * A view of another state.
     *
     * @param other what it holds
     * @return the view
     */
    protected abstract V of(TransactionState<E, R> other);

    /**
     * This transaction with one event more.
     *
     * @param event an event of it, new or repeated
     * @return the view with it
     * @throws IllegalArgumentException when the event belongs to another transaction
     */
    public final V with(E event) {
        return of(state.with(event, null));
    }

    /**
     * This transaction with one event more and the answer that the CSMS gives to it.
     *
     * @param event an event of it, new or repeated
     * @param answer the answer
     * @return the view with both
     * @throws IllegalArgumentException when the event belongs to another transaction
     */
    public final V with(E event, R answer) {
        return of(state.with(event, Objects.requireNonNull(answer, "answer")));
    }

    /**
     * This transaction, knowing that an event was answered with a CALLERROR.
     *
     * @param seqNo the number of the event, as far as it could be read
     * @return the view with that knowledge
     */
    public final V withRefused(int seqNo) {
        return of(state.withRefused(seqNo));
    }

    /**
     * What an event would be to this transaction. A station repeats what was not answered: answer a repetition as
     * before, with {@link #answerTo}.
     *
     * @param event an event of it
     * @return new, a repetition, or in conflict with another
     * @throws IllegalArgumentException when the event belongs to another transaction
     */
    public final Arrival arrivalOf(E event) {
        return state.arrivalOf(event);
    }

    /**
     * The answer that was given to an event, so that a repetition gets the same.
     *
     * @param seqNo the number of the event
     * @return the answer given last, or null when none is known any more
     */
    public final @Nullable R answerTo(int seqNo) {
        Exchange<E, R> exchange = state.recent.find(seqNo);
        return exchange == null ? null : exchange.answer();
    }

    /**
     * The different events that claim one number.
     *
     * @param seqNo the number, one of {@link EventSequence#conflicts()}
     * @return the events, at most {@value Exchange#MAX_EVENTS}; empty when there is no conflict, or it is long ago
     */
    public final Set<E> conflict(int seqNo) {
        Exchange<E, R> exchange = state.recent.find(seqNo);
        return exchange == null || exchange.event() != null ? Set.of() : exchange.events();
    }

    /**
     * The transaction's id.
     *
     * @return the id
     */
    public final String transactionId() {
        return state.transactionId;
    }

    /**
     * The numbers of the events: which have come, and which are missing.
     *
     * @return the sequence
     */
    public final EventSequence sequence() {
        return state.sequence;
    }

    /**
     * Where each limit stands. OCPP 2.0.1 has none.
     *
     * @return the limits
     */
    public final TransactionLimits limits() {
        return state.progress().limits();
    }

    /**
     * The last interruption that the events tell of.
     *
     * @return whether the transaction went on or ended, and whether the CSMS had asked for a reset; null when there was
     *     none
     */
    public final @Nullable Interruption interruption() {
        return state.progress().interruptions().last();
    }

    /**
     * Whether the station was rebooted by force while the transaction went on. A reset that the CSMS asked for, and
     * that the transaction survived, does not count.
     *
     * @return true when it was, whether the transaction went on or ended
     * @see "OCPP 2.1 ed. 1, Part 2, B13, E17"
     */
    public final boolean wasInterrupted() {
        return state.progress().interruptions().wasForced();
    }

    /**
     * An answer with what may be sent of the limits that the CSMS would set. OCPP 2.0.1 has no limits, and its answer
     * stays as it is.
     *
     * @param answer the answer to the last event
     * @param wanted the value of each kind, in the unit of the kind; those of time and state of charge are integers
     * @param supported what the station supports
     * @return the answer with the limits whose outcome in {@link TransactionLimits#propose} is to send them
     * @throws ArithmeticException when a time or a state of charge has a fraction
     * @see "OCPP 2.1 ed. 1, Part 2, E16.FR.02, E16.FR.07, E16.FR.08, E16.FR.12, E16.FR.17"
     */
    public final R withLimits(R answer, Map<LimitKind, BigDecimal> wanted, SupportedLimits supported) {
        Map<LimitKind, BigDecimal> sent = new EnumMap<>(LimitKind.class);
        limits().propose(wanted, supported).forEach((kind, outcome) -> {
            if (outcome == LimitOutcome.SEND) {
                sent.put(kind, Objects.requireNonNull(wanted.get(kind)));
            }
        });
        return sent.isEmpty() ? answer : state.messages.withLimits(answer, sent);
    }

    /**
     * An answer with the running cost where the CSMS owes it: see {@link TransactionLimits#isRunningCostOwed}.
     *
     * @param answer the answer to the last event
     * @param costSoFar the cost in the currency of the tariff, taxes included
     * @param isCostLocal whether the station works out the cost itself: it supports tariffs, and was given one
     * @return the answer, with the cost as totalCost where it is owed
     * @see "OCPP 2.1 ed. 1, Part 2, E16.FR.11, E16.FR.16"
     */
    public final R withRunningCost(R answer, BigDecimal costSoFar, boolean isCostLocal) {
        return limits().isRunningCostOwed(isCostLocal) ? state.messages.withTotalCost(answer, costSoFar) : answer;
    }

    /**
     * When the transaction started.
     *
     * @return the time of its Started event, or null when that is missing
     */
    public final @Nullable OffsetDateTime startedAt() {
        return state.value(TransactionMessages.STARTED_AT);
    }

    /**
     * When the transaction ended.
     *
     * @return the time of its Ended event, or null while that is missing
     */
    public final @Nullable OffsetDateTime endedAt() {
        return state.value(TransactionMessages.ENDED_AT);
    }

    /**
     * This transaction as a JSON document, for a store. It holds what the events hold, idTokens included.
     *
     * @return the document, which the version's {@code fromJson} reads
     * @throws io.evwire.ocpp.rpc.InvalidMessageException when an event or an answer breaks its schema, as one can that
     *     was decoded leniently
     */
    public final String toJson() {
        return StateWriter.write(state);
    }

    /**
     * What the events tell of a fact.
     *
     * @param fact one of those that the version's messages were made with
     * @param <T> what it tells
     * @return what is told, or null
     */
    protected final <T> @Nullable T value(Fact<E, T> fact) {
        return state.value(fact);
    }

    /**
     * What the answers tell of a fact.
     *
     * @param fact one of those that the version's messages were made with
     * @param <T> what it tells
     * @return what is told, or null
     */
    protected final <T> @Nullable T answerValue(Fact<R, T> fact) {
        return state.value(fact);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof TransactionModel<?, ?, ?> model && state.equals(model.state);
    }

    @Override
    public final int hashCode() {
        return state.hashCode();
    }

    /** The id, and the numbers that came. */
    @Override
    public final String toString() {
        return Excerpt.printable("TransactionView[" + state.transactionId + ", " + state.sequence + "]");
    }
}
