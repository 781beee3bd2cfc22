package io.evwire.ocpp.v21.transaction;

import static io.evwire.ocpp.v21.transaction.Events.ended;
import static io.evwire.ocpp.v21.transaction.Events.offline;
import static io.evwire.ocpp.v21.transaction.Events.started;
import static io.evwire.ocpp.v21.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.v21.message.TransactionEventRequest;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventSequenceTest {

    @Test
    void isCompleteFromStartedToEnded() {
        EventSequence open = of(ended(2), started());

        assertThat(open.isComplete()).isFalse();
        assertThat(open.with(updated(1)).isComplete()).isTrue();
        assertThat(open.with(updated(1)).events()).containsExactly(started(), updated(1), ended(2));
    }

    @Test
    void isCompleteWhenStartedAndEndedAreAllThereIs() {
        assertThat(of(started(), ended(1)).isComplete()).isTrue();
    }

    @Test
    void isCompleteWithACounterThatGoesOnFromTransactionToTransaction() {
        EventSequence sequence = of(at(17, started()), updated(18), ended(19));

        assertThat(sequence.isComplete()).isTrue();
    }

    @Test
    void isNotCompleteWithoutStarted() {
        EventSequence sequence = of(updated(1), ended(2));

        assertThat(sequence.hasStarted()).isFalse();
        assertThat(sequence.hasEnded()).isTrue();
        assertThat(sequence.isComplete()).isFalse();
    }

    @Test
    void isNotCompleteWithoutEvents() {
        assertThat(EventSequence.EMPTY.isComplete()).isFalse();
        assertThat(EventSequence.EMPTY.gaps()).isEmpty();
    }

    @Test
    void suspectsAGapBetweenEventsThatHappenedOnline() {
        assertThat(of(started(), updated(1), updated(4)).gaps())
                .containsExactly(new Gap(2, 3, GapReason.MISSING_ONLINE));
        assertThat(GapReason.MISSING_ONLINE.verdict()).isEqualTo(GapVerdict.SUSPICIOUS);
    }

    @Test
    void explainsGapsBetweenEventsThatHappenedOffline() {
        EventSequence sequence =
                of(started(), updated(1), offline(updated(2)), offline(updated(4)), offline(updated(6)), ended(7));

        assertThat(sequence.gaps())
                .containsExactly(new Gap(3, 3, GapReason.DROPPED_OFFLINE), new Gap(5, 5, GapReason.DROPPED_OFFLINE));
        assertThat(sequence.gaps()).allMatch(gap -> gap.verdict() == GapVerdict.EXPLAINABLE);
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
    void recognizesARepetition() {
        EventSequence sequence = of(started(), updated(1));

        assertThat(sequence.arrivalOf(updated(1))).isEqualTo(Arrival.REPETITION);
        assertThat(sequence.arrivalOf(updated(2))).isEqualTo(Arrival.NEW);
        assertThat(sequence.with(updated(1))).isEqualTo(sequence);
    }

    @Test
    void recognizesARepetitionThatHasBecomeOffline() {
        EventSequence sequence = of(started(), updated(1));

        assertThat(sequence.arrivalOf(offline(updated(1)))).isEqualTo(Arrival.REPETITION);
        assertThat(sequence.with(offline(updated(1))).events()).containsExactly(started(), offline(updated(1)));
        assertThat(of(offline(updated(1)), updated(1)).events()).containsExactly(offline(updated(1)));
    }

    @Test
    void reportsANumberWithDifferentEvents() {
        EventSequence sequence = of(started(), updated(1), ended(1));

        assertThat(of(started(), updated(1)).arrivalOf(ended(1))).isEqualTo(Arrival.CONFLICT);
        assertThat(sequence.conflicts()).containsExactly(Set.of(updated(1), ended(1)));
        assertThat(sequence.events()).containsExactly(started());
        assertThat(sequence.isComplete()).isFalse();
    }

    @Test
    void holdsNumbersFarApart() {
        EventSequence sequence = of(started(), updated(Integer.MAX_VALUE));

        assertThat(sequence.gaps()).containsExactly(new Gap(1, Integer.MAX_VALUE - 1, GapReason.MISSING_ONLINE));
    }

    private static TransactionEventRequest at(int seqNo, TransactionEventRequest event) {
        return event.toBuilder().seqNo(seqNo).build();
    }

    private static EventSequence of(TransactionEventRequest... events) {
        EventSequence sequence = EventSequence.EMPTY;
        for (TransactionEventRequest event : events) {
            sequence = sequence.with(event);
        }
        return sequence;
    }
}
