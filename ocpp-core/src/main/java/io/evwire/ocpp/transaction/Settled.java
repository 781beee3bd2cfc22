package io.evwire.ocpp.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the events tell that are kept no longer: for each fact the message that tells it, and where the limits stand.
 * Immutable.
 *
 * @param <E> the event
 * @param <R> the answer
 */
final class Settled<E extends OcppPayload, R extends OcppPayload> {

    /** An answer, which does not know its number. */
    record Answered<R>(int seqNo, R answer) {}

    private final TransactionMessages<E, R> messages;
    private final @Nullable Object[] events;
    private final @Nullable Object[] answers;
    private final TransactionLimits limits;

    /** The limits follow the order of the numbers: what comes later than its successors does not count for them. */
    private final int limitsUpTo;

    private Settled(
            TransactionMessages<E, R> messages,
            @Nullable Object[] events,
            @Nullable Object[] answers,
            TransactionLimits limits,
            int limitsUpTo) {
        this.messages = messages;
        this.events = events;
        this.answers = answers;
        this.limits = limits;
        this.limitsUpTo = limitsUpTo;
    }

    static <E extends OcppPayload, R extends OcppPayload> Settled<E, R> nothing(TransactionMessages<E, R> messages) {
        return new Settled<>(
                messages,
                new Object[messages.facts().size()],
                new Object[messages.answerFacts().size()],
                TransactionLimits.NONE,
                Integer.MIN_VALUE);
    }

    /** This with what was stored: each message tells what it did. */
    Settled<E, R> with(List<E> kept, List<Answered<R>> keptAnswers, TransactionLimits stored, int upTo) {
        Settled<E, R> with = this;
        for (E event : kept) {
            with = with.after(event, with.limits, upTo);
        }
        for (Answered<R> answered : keptAnswers) {
            with = with.after(answered);
        }
        return new Settled<>(messages, with.events, with.answers, stored, upTo);
    }

    /** This after a number that is kept no longer. */
    Settled<E, R> after(Exchange<E, R> exchange) {
        E event = exchange.event();
        R answer = exchange.answer();
        Settled<E, R> after = this;
        if (event != null) {
            boolean isInOrder = exchange.seqNo() > limitsUpTo;
            after = after.after(
                    event,
                    isInOrder ? limitsAfter(limits, event, answer) : limits,
                    Math.max(exchange.seqNo(), limitsUpTo));
        }
        return answer == null ? after : after.after(new Answered<>(exchange.seqNo(), answer));
    }

    private Settled<E, R> after(E event, TransactionLimits limitsAfter, int upTo) {
        @Nullable Object[] more = events;
        int seqNo = messages.view(event).seqNo();
        for (int i = 0; i < events.length; i++) {
            if (messages.facts().get(i).of(event) != null) {
                E other = event(i);
                if (other == null || messages.facts().get(i).prefers(seqNo, seqNoOf(other))) {
                    more = more == events ? events.clone() : more;
                    more[i] = event;
                }
            }
        }
        return new Settled<>(messages, more, answers, limitsAfter, upTo);
    }

    /** This after an answer to an event that is kept no longer. */
    Settled<E, R> after(Answered<R> answered) {
        @Nullable Object[] more = answers;
        for (int i = 0; i < answers.length; i++) {
            if (messages.answerFacts().get(i).of(answered.answer()) != null) {
                Answered<R> other = answer(i);
                if (other == null || answered.seqNo() >= other.seqNo()) {
                    more = more == answers ? answers.clone() : more;
                    more[i] = answered;
                }
            }
        }
        return more == answers ? this : new Settled<>(messages, events, more, limits, limitsUpTo);
    }

    /** Where limits stand after an event and the answer to it. */
    TransactionLimits limitsAfter(TransactionLimits before, E event, @Nullable R answer) {
        TransactionLimits after = before.after(messages.view(event));
        return answer == null ? after : after.afterAnswer(messages.limits(answer));
    }

    /** The event that tells a fact, or null. */
    @SuppressWarnings("unchecked") // Only events are put in.
    @Nullable
    E event(int fact) {
        return (E) events[fact];
    }

    /** The answer that tells a fact, or null. */
    @SuppressWarnings("unchecked") // Only answers are put in.
    @Nullable
    Answered<R> answer(int fact) {
        return (Answered<R>) answers[fact];
    }

    TransactionLimits limits() {
        return limits;
    }

    int limitsUpTo() {
        return limitsUpTo;
    }

    /** The events that still tell something, each once, in the order of their numbers. */
    @SuppressWarnings("unchecked") // Only events are put in.
    List<E> events() {
        return Arrays.stream(events)
                .filter(Objects::nonNull)
                .map(event -> (E) event)
                .distinct()
                .sorted((a, b) -> Integer.compare(seqNoOf(a), seqNoOf(b)))
                .toList();
    }

    /** The answers that still tell something, each once, in the order of their numbers. */
    @SuppressWarnings("unchecked") // Only answers are put in.
    List<Answered<R>> answers() {
        return Arrays.stream(answers)
                .filter(Objects::nonNull)
                .map(answer -> (Answered<R>) answer)
                .distinct()
                .sorted((a, b) -> Integer.compare(a.seqNo(), b.seqNo()))
                .toList();
    }

    private int seqNoOf(E event) {
        return messages.view(event).seqNo();
    }

    /** What is told, whatever else the messages say that tell it. */
    private List<@Nullable Object> told() {
        List<@Nullable Object> told = new ArrayList<>();
        for (int i = 0; i < events.length; i++) {
            E event = event(i);
            told.add(event == null ? null : seqNoOf(event));
            told.add(event == null ? null : messages.facts().get(i).of(event));
        }
        for (int i = 0; i < answers.length; i++) {
            Answered<R> answered = answer(i);
            told.add(answered == null ? null : answered.seqNo());
            told.add(answered == null ? null : messages.answerFacts().get(i).of(answered.answer()));
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
