package io.evwire.ocpp.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers tell that are kept no longer: for each fact the one that tells it, and where the limits stand.
 * Immutable.
 *
 * @param <E> the event
 * @param <R> the answer
 */
final class Settled<E extends OcppPayload, R extends OcppPayload> {

    private final TransactionMessages<E, R> messages;
    private final @Nullable Object[] tellers;
    private final TransactionLimits limits;

    /** The limits follow the order of the numbers: what comes later than its successors does not count for them. */
    private final int limitsUpTo;

    private Settled(
            TransactionMessages<E, R> messages, @Nullable Object[] tellers, TransactionLimits limits, int limitsUpTo) {
        this.messages = messages;
        this.tellers = tellers;
        this.limits = limits;
        this.limitsUpTo = limitsUpTo;
    }

    static <E extends OcppPayload, R extends OcppPayload> Settled<E, R> nothing(TransactionMessages<E, R> messages) {
        return new Settled<>(messages, new Object[messages.facts()], TransactionLimits.NONE, Integer.MIN_VALUE);
    }

    /** This after a number that is kept no longer. */
    Settled<E, R> after(Exchange<E, R> exchange) {
        if (exchange.event() == null || exchange.seqNo() <= limitsUpTo) {
            return new Settled<>(messages, tellersAfter(exchange), limits, limitsUpTo);
        }
        return new Settled<>(messages, tellersAfter(exchange), limitsAfter(limits, exchange), exchange.seqNo());
    }

    /** This with other limits, as they were stored. */
    Settled<E, R> withLimits(TransactionLimits stored, int upTo) {
        return new Settled<>(messages, tellers, stored, upTo);
    }

    private @Nullable Object[] tellersAfter(Exchange<E, R> exchange) {
        @Nullable Object[] after = tellers;
        boolean isCopied = false;
        for (int fact = 0; fact < tellers.length; fact++) {
            if (isPreferred(fact, exchange, teller(fact))) {
                after = isCopied ? after : tellers.clone();
                isCopied = true;
                after[fact] = exchange;
            }
        }
        return after;
    }

    /** Whether a number counts for a fact rather than another, or than none. */
    boolean isPreferred(int fact, Exchange<E, R> exchange, @Nullable Exchange<E, R> other) {
        if (messages.told(fact, exchange) == null) {
            return false;
        }
        return other == null
                || (messages.isFirst(fact) ? exchange.seqNo() < other.seqNo() : exchange.seqNo() >= other.seqNo());
    }

    /** Where limits stand after a number that has one event. */
    TransactionLimits limitsAfter(TransactionLimits before, Exchange<E, R> exchange) {
        TransactionEvent view = exchange.view();
        R answer = exchange.answer();
        TransactionLimits after = view == null ? before : before.after(view);
        return answer == null ? after : after.afterAnswer(messages.limits(answer));
    }

    /** The number that tells a fact, or null. */
    @SuppressWarnings("unchecked") // Only these are put in.
    @Nullable
    Exchange<E, R> teller(int fact) {
        return (Exchange<E, R>) tellers[fact];
    }

    TransactionLimits limits() {
        return limits;
    }

    int limitsUpTo() {
        return limitsUpTo;
    }

    /** The events, or the answers, that still tell something, each once, in the order of their numbers. */
    List<Exchange<E, R>> tellers(boolean ofAnswers) {
        RecentEvents<Exchange<E, R>> found = RecentEvents.none();
        for (int fact = 0; fact < tellers.length; fact++) {
            Exchange<E, R> teller = teller(fact);
            if (teller != null && messages.isOfAnswers(fact) == ofAnswers) {
                found = found.with(teller);
            }
        }
        return found.inOrder();
    }

    /** What is told, whatever else the messages say that tell it. */
    private List<@Nullable Object> told() {
        List<@Nullable Object> told = new ArrayList<>();
        for (int fact = 0; fact < tellers.length; fact++) {
            Exchange<E, R> teller = teller(fact);
            told.add(teller == null ? null : teller.seqNo());
            told.add(teller == null ? null : messages.told(fact, teller));
        }
        told.add(limits);
        told.add(limitsUpTo);
        return told;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Settled<?, ?> settled && told().equals(settled.told());
    }

    @Override
    public int hashCode() {
        return told().hashCode();
    }
}
