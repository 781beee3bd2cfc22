// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import static io.evwire.ocpp.transaction.Events.ended;
import static io.evwire.ocpp.transaction.Events.event;
import static io.evwire.ocpp.transaction.Events.offline;
import static io.evwire.ocpp.transaction.Events.started;
import static io.evwire.ocpp.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventSequenceTest {

    @Test
    void isCompleteFromStartedToEnded() {
        EventSequence open = of(ended(2), started());

        assertThat(open.isComplete()).isFalse();
        assertThat(open.with(updated(1)).isComplete()).isTrue();
        assertThat(open.with(updated(1)).lowest()).isZero();
        assertThat(open.with(updated(1)).highest()).isEqualTo(2);
    }

    @Test
    void isCompleteWhenStartedAndEndedAreAllThereIs() {
        assertThat(of(started(), ended(1)).isComplete()).isTrue();
    }

    @Test
    void isCompleteWithACounterThatGoesOnFromTransactionToTransaction() {
        EventSequence sequence = of(event(17, "Started", "CablePluggedIn"), updated(18), ended(19));

        assertThat(sequence.isComplete()).isTrue();
        assertThat(sequence.startedAt()).isEqualTo(17);
        assertThat(sequence.endedAt()).isEqualTo(19);
    }

    @Test
    void isNotCompleteWithoutStarted() {
        EventSequence sequence = of(updated(1), ended(2));

        assertThat(sequence.hasStarted()).isFalse();
        assertThat(sequence.startedAt()).isNull();
        assertThat(sequence.hasEnded()).isTrue();
        assertThat(sequence.isComplete()).isFalse();
    }

    @Test
    void isNotCompleteWithoutEvents() {
        assertThat(EventSequence.EMPTY.isComplete()).isFalse();
        assertThat(EventSequence.EMPTY.gaps()).isEmpty();
        assertThat(EventSequence.EMPTY.lowest()).isNull();
        assertThat(EventSequence.EMPTY.highest()).isNull();
    }

    @Test
    void suspectsAGapBetweenEventsThatHappenedOnline() {
        EventSequence sequence = of(started(), updated(1), updated(4));

        assertThat(sequence.gaps()).containsExactly(new Gap(2, 3, GapReason.MISSING_ONLINE));
        assertThat(sequence.hasSuspiciousGap()).isTrue();
        assertThat(GapReason.MISSING_ONLINE.verdict()).isEqualTo(GapVerdict.SUSPICIOUS);
    }

    @Test
    void explainsGapsBetweenEventsThatHappenedOffline() {
        EventSequence sequence =
                of(started(), updated(1), offline(updated(2)), offline(updated(4)), offline(updated(6)), ended(7));

        assertThat(sequence.gaps())
                .containsExactly(new Gap(3, 3, GapReason.DROPPED_OFFLINE), new Gap(5, 5, GapReason.DROPPED_OFFLINE));
        assertThat(sequence.gaps()).allMatch(gap -> gap.verdict() == GapVerdict.EXPLAINABLE);
        assertThat(sequence.hasSuspiciousGap()).isFalse();
    }

    @Test
    void explainsThatTheFirstEventAfterGoingOfflineWasDropped() {
        assertThat(of(started(), offline(updated(2))).gaps())
                .containsExactly(new Gap(1, 1, GapReason.DROPPED_AT_EDGE_OF_OFFLINE))
                .allMatch(gap -> gap.verdict() == GapVerdict.EXPLAINABLE);
    }

    @Test
    void explainsAnEventThatWasDiscardedAfterItWasRefused() {
        EventSequence sequence = of(started(), updated(3)).withRefused(1);

        assertThat(sequence.gaps()).containsExactly(new Gap(1, 2, GapReason.MISSING_ONLINE));
        assertThat(sequence.withRefused(2).gaps())
                .containsExactly(new Gap(1, 2, GapReason.DISCARDED_AFTER_REFUSAL))
                .allMatch(gap -> gap.verdict() == GapVerdict.EXPLAINABLE);
    }

    @Test
    void isTheSameAfterARepetition() {
        EventSequence sequence = of(started(), updated(1));

        assertThat(sequence.hasCome(1)).isTrue();
        assertThat(sequence.hasCome(2)).isFalse();
        assertThat(sequence.with(updated(1))).isEqualTo(sequence).hasSameHashCodeAs(sequence);
    }

    @Test
    void learnsFromARepetitionThatAnEventHappenedOffline() {
        EventSequence sequence = of(started(), updated(1), offline(updated(3)));

        assertThat(sequence.with(offline(updated(1))).gaps()).containsExactly(new Gap(2, 2, GapReason.DROPPED_OFFLINE));
        assertThat(sequence.with(offline(updated(1))).with(updated(1)).gaps())
                .containsExactly(new Gap(2, 2, GapReason.DROPPED_OFFLINE));
    }

    @Test
    void isNotCompleteWithAConflict() {
        EventSequence sequence = of(started(), ended(1)).withConflict(updated(1));

        assertThat(sequence.conflicts()).containsExactly(1);
        assertThat(sequence.hasEnded()).isFalse();
        assertThat(sequence.isComplete()).isFalse();
    }

    @Test
    void holdsNumbersFarApart() {
        EventSequence sequence = of(started(), updated(Integer.MAX_VALUE));

        assertThat(sequence.gaps()).containsExactly(new Gap(1, Integer.MAX_VALUE - 1, GapReason.MISSING_ONLINE));
    }

    @Test
    void countsTheOldestGapsOfATransactionThatHasThousands() {
        EventSequence sequence = of(started());
        for (int i = 1; i < 5_000; i++) {
            sequence = sequence.with(offline(updated(2 * i)));
        }

        assertThat(sequence.gaps()).hasSizeBetween(EventSequence.GAPS, EventSequence.MAX_RUNS);
        assertThat(sequence.gaps().size() + sequence.olderGaps()).isEqualTo(4_999);
        assertThat(sequence.hasSuspiciousGap()).isFalse();
        assertThat(sequence.lowest()).isZero();
        assertThat(sequence.hasStarted()).isTrue();
        assertThat(sequence.with(ended(9_999)).isComplete()).isFalse();
    }

    @Test
    void remembersThatAnOldGapWasSuspicious() {
        EventSequence sequence = of(started(), updated(2));
        for (int i = 2; i < 1_000; i++) {
            sequence = sequence.with(offline(updated(2 * i)));
        }

        assertThat(sequence.gaps()).allMatch(gap -> gap.verdict() == GapVerdict.EXPLAINABLE);
        assertThat(sequence.hasSuspiciousGap()).isTrue();
    }

    @Test
    void remembersTheLatestRefusalsAndConflicts() {
        EventSequence sequence = of(started());
        for (int i = 1; i < 1_000; i++) {
            sequence = sequence.withRefused(3 * i).withConflict(updated(3 * i + 1));
        }

        assertThat(sequence.conflicts())
                .hasSizeBetween(EventSequence.GAPS, EventSequence.MAX_RUNS)
                .contains(2_998);
        assertThat(IntStream.of(2_997, 2_994).allMatch(sequence::hasCome)).isFalse();
        assertThat(sequence.isComplete()).isFalse();
    }

    private static EventSequence of(TransactionEvent... events) {
        EventSequence sequence = EventSequence.EMPTY;
        for (TransactionEvent event : events) {
            sequence = sequence.with(event);
        }
        return sequence;
    }
}
