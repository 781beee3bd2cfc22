// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.DecodedPayload;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.PayloadCodec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link StateWriter} wrote, with every check: a store may give back what somebody else wrote into it.
 *
 * @param <E> the event
 * @param <R> the answer
 */
final class StateReader<E extends OcppPayload, R extends OcppPayload> {

    private static final Set<String> DOCUMENT = Set.of(
            "format", "ocpp", "transactionId", "sequence", "recent", "told", "toldByAnswers", "limits", "interruption");
    private static final Set<String> SEQUENCE = Set.of(
            "come",
            "refused",
            "conflicts",
            "isLowestStarted",
            "isHighestEnded",
            "startedAt",
            "endedAt",
            "olderGaps",
            "olderGapIsSuspicious",
            "hasOlderConflicts");
    private static final Set<String> LIMIT =
            Set.of("kind", "reported", "requested", "confirmation", "isReached", "isExceeded", "unechoed");

    private final TransactionMessages<E, R> messages;

    StateReader(TransactionMessages<E, R> messages) {
        this.messages = messages;
    }

    TransactionState<E, R> read(String json) {
        StateTree document = StateTree.read(json).withMembers(DOCUMENT);
        requireText(document.member("format"), StateWriter.FORMAT);
        requireText(document.member("ocpp"), messages.version());
        TransactionState<E, R> empty = TransactionState.of(messages, text(document.member("transactionId")));
        EventSequence sequence = sequence(document.member("sequence").withMembers(SEQUENCE));
        RecentEvents<Exchange<E, R>> recent = RecentEvents.none();
        for (StateTree element : document.member("recent").elements(TransactionState.RECENT)) {
            Exchange<E, R> exchange = exchange(element.withMembers(Set.of("events", "answer")), empty);
            requireCome(sequence, exchange.seqNo(), element);
            if (recent.find(exchange.seqNo()) != null) {
                throw StateTree.faulty(element.path(), ViolationKind.RANGE, "another element has the same seqNo");
            }
            recent = recent.with(exchange);
        }
        return new TransactionState<>(
                messages, empty.transactionId, sequence, recent, settled(document, sequence, empty));
    }

    private Settled<E, R> settled(StateTree document, EventSequence sequence, TransactionState<E, R> empty) {
        Settled<E, R> settled = empty.settled;
        for (StateTree element : document.member("told").elements(messages.facts())) {
            E event = event(element, empty);
            Exchange<E, R> exchange = Exchange.of(event, messages.view(event), null, messages);
            requireCome(sequence, exchange.seqNo(), element);
            settled = settled.after(exchange);
        }
        for (StateTree element : document.member("toldByAnswers").elements(messages.facts())) {
            int seqNo = element.withMembers(Set.of("seqNo", "answer"))
                    .member("seqNo")
                    .integer();
            requireCome(sequence, seqNo, element);
            settled = settled.after(Exchange.ofAnswer(seqNo, message(element.member("answer"), messages.answers())));
        }
        StateTree limits = document.member("limits").withMembers(Set.of("upTo", "states"));
        TransactionLimits states = TransactionLimits.NONE;
        for (StateTree state : limits.member("states").elements(LimitKind.values().length)) {
            states = states.with(limit(state.withMembers(LIMIT)));
        }
        return settled.withProgress(
                new Progress(states, interruptions(document.memberOrNull("interruption"))),
                limits.member("upTo").integer());
    }

    private static LimitState limit(StateTree state) {
        StateTree confirmation = state.memberOrNull("confirmation");
        StateTree requested = state.memberOrNull("requested");
        if ((confirmation == null) != (requested == null)) {
            throw StateTree.faulty(
                    state.path(), ViolationKind.REQUIRED, "requested and confirmation go together; one is absent");
        }
        return new LimitState(
                constant(LimitKind.values(), state.member("kind"), LimitKind::property),
                decimal(state.memberOrNull("reported")),
                decimal(requested),
                confirmation == null ? null : constant(Confirmation.values(), confirmation, Confirmation::name),
                bool(state.member("isReached")),
                bool(state.member("isExceeded")),
                unechoed(state.memberOrNull("unechoed")));
    }

    private static int unechoed(@Nullable StateTree tree) {
        if (tree != null && tree.integer() < 1) {
            throw StateTree.faulty(tree.path(), ViolationKind.RANGE, "absent, or positive");
        }
        return tree == null ? 0 : tree.integer();
    }

    private static Interruptions interruptions(@Nullable StateTree tree) {
        if (tree == null) {
            return Interruptions.NONE;
        }
        StateTree interruption = tree.withMembers(Set.of("last", "wasForced"));
        Interruption last = constant(Interruption.values(), interruption.member("last"), Interruption::name);
        return new Interruptions(last, bool(interruption.member("wasForced")));
    }

    private static EventSequence sequence(StateTree sequence) {
        StateTree olderGaps = sequence.member("olderGaps");
        if (olderGaps.integer() < 0) {
            throw StateTree.faulty(olderGaps.path(), ViolationKind.RANGE, "not negative");
        }
        return new EventSequence(
                runs(sequence.member("come")),
                runs(sequence.member("refused")),
                runs(sequence.member("conflicts")),
                bool(sequence.member("isLowestStarted")),
                bool(sequence.member("isHighestEnded")),
                integer(sequence.memberOrNull("startedAt")),
                integer(sequence.memberOrNull("endedAt")),
                new EventSequence.Forgotten(
                        olderGaps.integer(),
                        bool(sequence.member("olderGapIsSuspicious")),
                        bool(sequence.member("hasOlderConflicts"))));
    }

    private static @Nullable Run runs(StateTree list) {
        Run top = null;
        for (StateTree element : list.elements(EventSequence.MAX_RUNS)) {
            List<StateTree> parts = element.elements(3);
            if (parts.size() < 3) {
                throw StateTree.faulty(element.path(), ViolationKind.TOO_FEW, "first, last and flags");
            }
            int first = parts.get(0).integer();
            int last = parts.get(1).integer();
            int flags = parts.get(2).integer();
            if (last < first || (top != null && first <= top.last + 1L) || flags < 0 || flags > StateWriter.ALL_FLAGS) {
                throw StateTree.faulty(
                        element.path(), ViolationKind.RANGE, "runs in the order of their numbers, with a gap between");
            }
            top = new Run(
                    first,
                    last,
                    (flags & StateWriter.FIRST_OFFLINE) != 0,
                    (flags & StateWriter.LAST_OFFLINE) != 0,
                    top);
        }
        return top;
    }

    private Exchange<E, R> exchange(StateTree element, TransactionState<E, R> empty) {
        List<StateTree> listed = element.member("events").elements(Exchange.MAX_EVENTS);
        if (listed.isEmpty()) {
            throw StateTree.faulty(element.path() + "/events", ViolationKind.TOO_FEW, "at least one event");
        }
        StateTree stored = element.memberOrNull("answer");
        R answer = stored == null ? null : message(stored, messages.answers());
        Exchange<E, R> exchange = null;
        for (StateTree one : listed) {
            E event = event(one, empty);
            int seqNo = messages.view(event).seqNo();
            if (exchange != null && exchange.seqNo() != seqNo) {
                throw StateTree.faulty(one.path(), ViolationKind.RANGE, "events in conflict have one seqNo");
            }
            exchange = exchange == null
                    ? Exchange.of(event, messages.view(event), answer, messages)
                    : exchange.with(event, answer, messages);
        }
        return Objects.requireNonNull(exchange);
    }

    private E event(StateTree element, TransactionState<E, R> empty) {
        E event = message(element, messages.events());
        if (!empty.transactionId.equalsIgnoreCase(messages.view(event).transactionId())) {
            throw StateTree.faulty(
                    element.path() + "/transactionInfo/transactionId", ViolationKind.RANGE, "another transaction");
        }
        return event;
    }

    private static <T extends OcppPayload> T message(StateTree element, PayloadCodec<T> codec) {
        String json = element.as(StateTree.Message.class, "an object").json();
        return codec.decode(json).match(DecodedPayload.Valid::payload, invalid -> {
            throw new StateTree.Faulty(invalid.violations().stream()
                    .map(violation ->
                            new Violation(element.path() + violation.path(), violation.kind(), violation.detail()))
                    .toList());
        });
    }

    private static void requireCome(EventSequence sequence, int seqNo, StateTree element) {
        if (!sequence.hasCome(seqNo)) {
            throw StateTree.faulty(element.path(), ViolationKind.RANGE, "number " + seqNo + " is not among those come");
        }
    }

    private static void requireText(StateTree tree, String expected) {
        if (!text(tree).equals(expected)) {
            throw StateTree.faulty(tree.path(), ViolationKind.ENUM, expected + " is read here");
        }
    }

    private static String text(StateTree tree) {
        return tree.as(String.class, "a text");
    }

    private static boolean bool(StateTree tree) {
        return tree.as(Boolean.class, "true or false");
    }

    private static @Nullable Integer integer(@Nullable StateTree tree) {
        return tree == null ? null : (Integer) tree.integer();
    }

    private static @Nullable BigDecimal decimal(@Nullable StateTree tree) {
        return tree == null ? null : tree.as(BigDecimal.class, "a number");
    }

    private static <C> C constant(C[] constants, StateTree tree, Function<C, String> text) {
        for (C constant : constants) {
            if (text.apply(constant).equals(text(tree))) {
                return constant;
            }
        }
        throw StateTree.faulty(tree.path(), ViolationKind.ENUM, "not one of this format");
    }
}
