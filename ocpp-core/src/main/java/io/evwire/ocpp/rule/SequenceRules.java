// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import io.evwire.ocpp.rpc.CallErrorCode;
import java.util.List;

/** The rules about the numbers and the order of a transaction's events. */
final class SequenceRules {

    private static final String SEQ_NO = "/seqNo";
    private static final String EVENT_TYPE = "/eventType";

    static final List<Rule<EventOfSession>> ALL = List.of(
            type(
                    "seq-no-start",
                    "Part 2, E §1.3.2.1",
                    "A Started event has the number 0, or goes on from the last number of another transaction.",
                    SequenceRules::start),
            type(
                    "seq-no-step",
                    "Part 2, E §1.3.2.1",
                    "Each event has the next number, but for events that were dropped offline or refused.",
                    SequenceRules::step),
            type(
                    "seq-no-reuse",
                    "Part 2, E §1.3.2.1",
                    "Two different events of a transaction have different numbers.",
                    SequenceRules::reuse),
            Rule.of(
                    "event-order",
                    "Part 2, TransactionEventRequest.eventType",
                    "The first event of a transaction is its only Started, the last its only Ended.",
                    EventOfSession.class,
                    SequenceRules::order),
            Rule.of(
                    "offline-withdrawn",
                    "Part 2, E04.FR.03",
                    "An event that happened offline stays so when it is sent again.",
                    EventOfSession.class,
                    SequenceRules::offline));

    private SequenceRules() {}

    private static Rule<EventOfSession> type(
            String id, String reference, String sentence, Check<EventOfSession> check) {
        return new Rule<>(
                id, CallErrorCode.TYPE_CONSTRAINT_VIOLATION, reference, sentence, EventOfSession.class, check);
    }

    private static void start(EventOfSession step, Check.Findings findings) {
        int seqNo = step.event().seqNo();
        Integer lowest = step.before().accepted().lowest();
        boolean isFirst = lowest == null || seqNo <= lowest;
        if (step.isStarted()
                && isFirst
                && seqNo != 0
                && !step.continuesCounter().getAsBoolean()) {
            findings.report(SEQ_NO, "a Started event has the number 0, found " + seqNo);
        }
    }

    private static void step(EventOfSession step, Check.Findings findings) {
        Integer highest = step.before().highest();
        if (step.isStarted() || highest == null || step.before().accepted().endedAt() != null) {
            return;
        }
        long missing = (long) step.event().seqNo() - highest - 1;
        long refused = step.refused() - step.before().refusedBefore();
        boolean isOffline = step.event().isOffline() || step.before().isHighestOffline();
        if (missing > refused && !isOffline && !step.isMissingElsewhere().getAsBoolean()) {
            findings.report(
                    SEQ_NO,
                    "the number after " + highest + " is " + (highest + 1L) + ", found "
                            + step.event().seqNo());
        }
    }

    private static void reuse(EventOfSession step, Check.Findings findings) {
        Seen same = step.accepted();
        if (same != null && !same.hasContentOf(step.seen())) {
            findings.report(
                    SEQ_NO,
                    "another event of the transaction has the number "
                            + step.event().seqNo());
        }
    }

    private static void order(EventOfSession step, Check.Findings findings) {
        int seqNo = step.event().seqNo();
        Integer started = step.before().accepted().startedAt();
        Integer ended = step.before().accepted().endedAt();
        Integer lowest = step.before().accepted().lowest();
        Integer highest = step.before().highest();
        if (step.isStarted() && started != null && started != seqNo) {
            findings.report(EVENT_TYPE, "the transaction has started already, with the number " + started);
        } else if (step.isStarted() && lowest != null && lowest < seqNo) {
            findings.report(EVENT_TYPE, "Started is the first event, but number " + lowest + " came before " + seqNo);
        } else if (!step.isStarted() && started != null && seqNo < started) {
            findings.report(EVENT_TYPE, "the transaction starts with the number " + started + ", after " + seqNo);
        } else if (step.isEnded() && ended != null && ended != seqNo) {
            findings.report(EVENT_TYPE, "the transaction has ended already, with the number " + ended);
        } else if (step.isEnded() && highest != null && seqNo < highest) {
            findings.report(EVENT_TYPE, "Ended is the last event, but number " + highest + " comes after " + seqNo);
        } else if (!step.isEnded() && ended != null && ended < seqNo) {
            findings.report(EVENT_TYPE, "the transaction ends with the number " + ended + ", before " + seqNo);
        }
    }

    private static void offline(EventOfSession step, Check.Findings findings) {
        Seen same = step.accepted();
        if (same != null && same.isOffline() && !step.event().isOffline() && same.hasContentOf(step.seen())) {
            findings.report("/offline", "sent before with offline true");
        }
    }
}
