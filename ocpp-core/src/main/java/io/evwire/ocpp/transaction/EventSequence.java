// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one transaction's events, in whichever order they came: which have come, which are missing, and why
 * they may be. Immutable; what came in another order is equal. The events themselves are not kept, and of the gaps the
 * highest: at least {@value #GAPS}, so that a transaction of any length fits.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E §1.3.2"
 */
public final class EventSequence {

    /** How many gaps are remembered at least. */
    public static final int GAPS = 64;

    /** Old runs are forgotten together, so that the cost of it is spread over many events. */
    static final int MAX_RUNS = 2 * GAPS;

    /** No events yet. */
    public static final EventSequence EMPTY =
            new EventSequence(null, null, null, false, false, null, null, Forgotten.NOTHING);

    /**
     * What is only counted any more.
     *
     * @param gaps how many gaps
     * @param isSuspicious whether one of them was
     * @param hasConflicts whether there were conflicts
     */
    record Forgotten(int gaps, boolean isSuspicious, boolean hasConflicts) {
        static final Forgotten NOTHING = new Forgotten(0, false, false);
    }

    final @Nullable Run come;
    final @Nullable Run refused;
    final @Nullable Run conflicts;
    final boolean isLowestStarted;
    final boolean isHighestEnded;
    final @Nullable Integer startedAt;
    final @Nullable Integer endedAt;
    final Forgotten forgotten;

    EventSequence(
            @Nullable Run come,
            @Nullable Run refused,
            @Nullable Run conflicts,
            boolean isLowestStarted,
            boolean isHighestEnded,
            @Nullable Integer startedAt,
            @Nullable Integer endedAt,
            Forgotten forgotten) {
        this.come = come;
        this.refused = refused;
        this.conflicts = conflicts;
        this.isLowestStarted = isLowestStarted;
        this.isHighestEnded = isHighestEnded;
        this.startedAt = startedAt;
        this.endedAt = endedAt;
        this.forgotten = forgotten;
    }

    /**
     * This sequence with one event more.
     *
     * @param event an event of the transaction; a repetition adds nothing but that it was offline
     * @return the sequence with it
     */
    public EventSequence with(TransactionEvent event) {
        int number = event.seqNo();
        Run before = come;
        boolean isLowest = before == null || number <= before.lowest().first;
        boolean isHighest = before == null || number >= before.last;
        boolean isSame = hasCome(number);
        EventSequence with = new EventSequence(
                Run.add(before, number, event.isOffline()),
                refused,
                conflicts,
                isLowest ? event.isStarted() && (!isSame || isLowestStarted) : isLowestStarted,
                isHighest ? event.isEnded() && (!isSame || isHighestEnded) : isHighestEnded,
                event.isStarted() && (startedAt == null || number < startedAt) ? (Integer) number : startedAt,
                event.isEnded() && (endedAt == null || number > endedAt) ? (Integer) number : endedAt,
                forgotten);
        return with.runs() > MAX_RUNS ? with.withoutOldGaps() : with;
    }

    /**
     * This sequence with an event more that differs from another of its number.
     *
     * @param event an event of the transaction
     * @return the sequence with it
     */
    public EventSequence withConflict(TransactionEvent event) {
        EventSequence with = with(event);
        Run more = Run.add(conflicts, event.seqNo(), false);
        boolean isCut = more.count > MAX_RUNS;
        Forgotten now = isCut ? new Forgotten(forgotten.gaps, forgotten.isSuspicious, true) : forgotten;
        return with.copy(with.come, refused, isCut ? Run.highest(more, GAPS) : more, now);
    }

    /**
     * This sequence, knowing that an event was answered with a CALLERROR. When it does not come again, the station has
     * discarded it.
     *
     * @param seqNo the number of the event, as far as it could be read
     * @return the sequence with that knowledge
     */
    public EventSequence withRefused(int seqNo) {
        Run more = Run.add(refused, seqNo, false);
        return copy(come, more.count > MAX_RUNS ? Run.highest(more, GAPS) : more, conflicts, forgotten);
    }

    /**
     * Whether an event of a number has come.
     *
     * @param seqNo the number
     * @return true when one has, and for each number of a gap that is forgotten
     */
    public boolean hasCome(int seqNo) {
        return Run.covers(come, seqNo, seqNo);
    }

    /**
     * The lowest number.
     *
     * @return the number, or null when no event has come
     */
    public @Nullable Integer lowest() {
        return come == null ? null : (Integer) come.lowest().first;
    }

    /**
     * The highest number.
     *
     * @return the number, or null when no event has come
     */
    public @Nullable Integer highest() {
        return come == null ? null : (Integer) come.last;
    }

    /**
     * The number of the Started event.
     *
     * @return the number, of several the lowest, or null when none has come
     */
    public @Nullable Integer startedAt() {
        return startedAt;
    }

    /**
     * The number of the Ended event.
     *
     * @return the number, of several the highest, or null when none has come
     */
    public @Nullable Integer endedAt() {
        return endedAt;
    }

    /**
     * The numbers that different events claim.
     *
     * @return at least the {@value #GAPS} highest of them, in their order; empty when there is none
     */
    public List<Integer> conflicts() {
        List<Run> runs = Run.list(conflicts);
        Collections.reverse(runs);
        return runs.stream()
                .flatMapToInt(run -> IntStream.rangeClosed(run.first, run.last))
                .boxed()
                .toList();
    }

    /**
     * The numbers missing between the lowest and the highest that came.
     *
     * @return the gaps in the order of their numbers, without {@link #olderGaps()}; empty when there is none
     */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Run after = come; after != null && after.below != null; after = after.below) {
            gaps.add(gap(after.below, after));
        }
        Collections.reverse(gaps);
        return List.copyOf(gaps);
    }

    /**
     * How many gaps there were before those of {@link #gaps()}. What comes for their numbers is taken for a repetition.
     *
     * @return usually zero
     */
    public int olderGaps() {
        return forgotten.gaps;
    }

    /**
     * Whether numbers are missing that nothing explains, older gaps included.
     *
     * @return true when events are still to come, or lost
     */
    public boolean hasSuspiciousGap() {
        return forgotten.isSuspicious || gaps().stream().anyMatch(gap -> gap.verdict() == GapVerdict.SUSPICIOUS);
    }

    /**
     * Whether every event is there: Started first, Ended last, and no number missing between the two.
     *
     * @return true when a CSMS can bill the transaction without waiting for more
     */
    public boolean isComplete() {
        return isLowestStarted
                && isHighestEnded
                && runs() == 1
                && conflicts == null
                && forgotten.equals(Forgotten.NOTHING);
    }

    /**
     * Whether the event with the lowest number is Started. While it is not, events are missing before it, which no time
     * offline explains.
     *
     * @return true when it is
     */
    public boolean hasStarted() {
        return isLowestStarted;
    }

    /**
     * Whether the event with the highest number is Ended. A transaction that is not going on any more lacks events
     * while it is not, which no time offline explains.
     *
     * @return true when it is
     */
    public boolean hasEnded() {
        return isHighestEnded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventSequence sequence
                && Objects.equals(come, sequence.come)
                && Objects.equals(refused, sequence.refused)
                && Objects.equals(conflicts, sequence.conflicts)
                && isLowestStarted == sequence.isLowestStarted
                && isHighestEnded == sequence.isHighestEnded
                && Objects.equals(startedAt, sequence.startedAt)
                && Objects.equals(endedAt, sequence.endedAt)
                && forgotten.equals(sequence.forgotten);
    }

    @Override
    public int hashCode() {
        return Objects.hash(come, refused, conflicts);
    }

    /** The numbers that came, and the gaps between them. */
    @Override
    public String toString() {
        return "EventSequence[" + (come == null ? "" : come) + "]" + (gaps().isEmpty() ? "" : " with " + gaps());
    }

    private int runs() {
        return come == null ? 0 : come.count;
    }

    private EventSequence withoutOldGaps() {
        List<Gap> gaps = gaps();
        List<Gap> old = gaps.subList(0, gaps.size() - GAPS);
        boolean isSuspicious = old.stream().anyMatch(gap -> gap.verdict() == GapVerdict.SUSPICIOUS);
        return copy(
                Run.withoutGapsBelow(Objects.requireNonNull(come), GAPS),
                refused,
                conflicts,
                new Forgotten(
                        forgotten.gaps + old.size(), forgotten.isSuspicious || isSuspicious, forgotten.hasConflicts));
    }

    private EventSequence copy(
            @Nullable Run come, @Nullable Run refused, @Nullable Run conflicts, Forgotten forgotten) {
        return new EventSequence(
                come, refused, conflicts, isLowestStarted, isHighestEnded, startedAt, endedAt, forgotten);
    }

    private Gap gap(Run before, Run after) {
        int first = before.last + 1;
        int last = after.first - 1;
        return new Gap(first, last, reason(first, last, before.isLastOffline, after.isFirstOffline));
    }

    private GapReason reason(int first, int last, boolean isOfflineBefore, boolean isOfflineAfter) {
        if (Run.covers(refused, first, last)) {
            return GapReason.DISCARDED_AFTER_REFUSAL;
        }
        if (isOfflineBefore && isOfflineAfter) {
            return GapReason.DROPPED_OFFLINE;
        }
        return isOfflineBefore || isOfflineAfter ? GapReason.DROPPED_AT_EDGE_OF_OFFLINE : GapReason.MISSING_ONLINE;
    }
}
