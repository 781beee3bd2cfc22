// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.transaction.Events.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the numbers alone tell is what all events tell that are kept whole. */
class EventSequencePropertyTest {

    @Property(tries = 1_000)
    void tellsWhatTheEventsThemselvesTell(
            @ForAll("events") List<Event> events, @ForAll("numbers") Set<Integer> refused) {
        EventSequence sequence = fold(events, refused);
        Whole whole = new Whole(events, refused);

        assertThat(sequence.gaps()).isEqualTo(whole.gaps());
        assertThat(sequence.conflicts()).isEqualTo(whole.conflicts());
        assertThat(sequence.hasStarted()).isEqualTo(whole.isAt(true, "Started"));
        assertThat(sequence.hasEnded()).isEqualTo(whole.isAt(false, "Ended"));
        assertThat(sequence.isComplete())
                .isEqualTo(whole.isAt(true, "Started")
                        && whole.isAt(false, "Ended")
                        && whole.gaps().isEmpty()
                        && whole.conflicts().isEmpty());
        for (int number = -1; number < 25; number++) {
            assertThat(sequence.hasCome(number)).isEqualTo(whole.byNumber.containsKey(number));
        }
        assertThat(sequence.olderGaps()).isZero();
    }

    @Property(tries = 1_000)
    void isEqualInAnyOrder(
            @ForAll("events") List<Event> events, @ForAll("numbers") Set<Integer> refused, @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertThat(fold(shuffled, refused)).isEqualTo(fold(events, refused)).hasSameHashCodeAs(fold(events, refused));
    }

    private static EventSequence fold(List<Event> events, Set<Integer> refused) {
        Map<Integer, Set<Object>> seen = new TreeMap<>();
        EventSequence sequence = EventSequence.EMPTY;
        for (Event event : events) {
            Set<Object> same = seen.computeIfAbsent(event.seqNo(), number -> new HashSet<>());
            boolean isConflict = same.add(event.content()) && same.size() > 1;
            sequence = isConflict ? sequence.withConflict(event) : sequence.with(event);
        }
        for (int number : refused) {
            sequence = sequence.withRefused(number);
        }
        return sequence;
    }

    /** All events, and the plainest way to ask them. */
    private static final class Whole {

        private final NavigableMap<Integer, List<Event>> byNumber = new TreeMap<>();
        private final Set<Integer> refused;

        Whole(List<Event> events, Set<Integer> refused) {
            events.forEach(event -> byNumber.computeIfAbsent(event.seqNo(), number -> new ArrayList<>())
                    .add(event));
            this.refused = refused;
        }

        List<Gap> gaps() {
            List<Gap> gaps = new ArrayList<>();
            Integer before = null;
            for (Integer number : byNumber.keySet()) {
                if (before != null && number - before > 1) {
                    gaps.add(new Gap(before + 1, number - 1, reason(before, number)));
                }
                before = number;
            }
            return gaps;
        }

        private GapReason reason(int before, int after) {
            if (IntStream.range(before + 1, after).allMatch(refused::contains)) {
                return GapReason.DISCARDED_AFTER_REFUSAL;
            }
            int offline = (isOffline(before) ? 1 : 0) + (isOffline(after) ? 1 : 0);
            return List.of(GapReason.MISSING_ONLINE, GapReason.DROPPED_AT_EDGE_OF_OFFLINE, GapReason.DROPPED_OFFLINE)
                    .get(offline);
        }

        private boolean isOffline(int number) {
            return byNumber.get(number).stream().anyMatch(Event::isOffline);
        }

        List<Integer> conflicts() {
            return byNumber.entrySet().stream()
                    .filter(same -> same.getValue().stream()
                                    .map(Event::content)
                                    .distinct()
                                    .count()
                            > 1)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        boolean isAt(boolean lowest, String type) {
            return !byNumber.isEmpty()
                    && (lowest ? byNumber.firstEntry() : byNumber.lastEntry())
                            .getValue().stream()
                                    .allMatch(event -> event.eventType().equals(type));
        }
    }

    @Provide
    Arbitrary<Set<Integer>> numbers() {
        return Arbitraries.integers().between(0, 24).set().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.of("Started", "Updated", "Updated", "Updated", "Ended"),
                        Arbitraries.of(true, false))
                .as((seqNo, type, isOffline) ->
                        Events.event(seqNo, type, "MeterValuePeriodic").with(isOffline))
                .list()
                .ofMaxSize(30);
    }
}
