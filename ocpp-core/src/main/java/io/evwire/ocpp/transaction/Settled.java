// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers tell that are kept no longer: for each fact the one that tells it, and what follows their order.
 * Immutable.
 *
 * @param <E> the event
 * @param <R> the answer
 */
final class Settled<E extends OcppPayload, R extends OcppPayload> {

    private final TransactionMessages<E, R> messages;
    private final @Nullable Object[] tellers;
    private final Progress progress;

    /** What follows the order of the numbers: an event that comes later than its successors does not count for it. */
    private final int progressUpTo;

    private Settled(
            TransactionMessages<E, R> messages, @Nullable Object[] tellers, Progress progress, int progressUpTo) {
        this.messages = messages;
        this.tellers = tellers;
        this.progress = progress;
        this.progressUpTo = progressUpTo;
    }

    static <E extends OcppPayload, R extends OcppPayload> Settled<E, R> nothing(TransactionMessages<E, R> messages) {
        return new Settled<>(messages, new Object[messages.facts()], Progress.NONE, Integer.MIN_VALUE);
    }

    /** This after a number that is kept no longer. */
    Settled<E, R> after(Exchange<E, R> exchange) {
        if (exchange.event() == null || exchange.seqNo() <= progressUpTo) {
            return new Settled<>(messages, tellersAfter(exchange), progress, progressUpTo);
        }
        return new Settled<>(messages, tellersAfter(exchange), progressAfter(progress, exchange), exchange.seqNo());
    }

    /** This with another progress, as it was stored. */
    Settled<E, R> withProgress(Progress stored, int upTo) {
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

    /** What follows the order of the numbers, after one that has one event. */
    Progress progressAfter(Progress before, Exchange<E, R> exchange) {
        TransactionEvent view = exchange.view();
        R answer = exchange.answer();
        Progress after = view == null ? before : before.after(view);
        return answer == null ? after : after.afterAnswer(messages.limits(answer));
    }

    /** The number that tells a fact, or null. */
    @SuppressWarnings("unchecked") // Only these are put in.
    @Nullable
    Exchange<E, R> teller(int fact) {
        return (Exchange<E, R>) tellers[fact];
    }

    Progress progress() {
        return progress;
    }

    int progressUpTo() {
        return progressUpTo;
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
        told.add(progress);
        told.add(progressUpTo);
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
