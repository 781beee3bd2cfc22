package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.v21.enumeration.TransactionEventEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The numbered events of one transaction, in whichever order they came: which have come, which are missing, and why
 * they may be. Immutable; what came in another order is equal.
 *
 * <p>When two different events claim one number, neither is among {@link #events()}: {@link #conflicts()} has both.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E §1.3.2"
 */
public final class EventSequence {

    /** No events yet. */
    public static final EventSequence EMPTY = new EventSequence(new TreeMap<>(), new TreeSet<>());

    private final NavigableMap<Integer, Set<TransactionEventRequest>> byNumber;
    private final Set<Integer> refused;

    private EventSequence(NavigableMap<Integer, Set<TransactionEventRequest>> byNumber, Set<Integer> refused) {
        this.byNumber = byNumber;
        this.refused = refused;
    }

    /**
     * What an event would be to this sequence.
     *
     * @param event an event of the transaction
     * @return new, a repetition, or in conflict with another
     */
    public Arrival arrivalOf(TransactionEventRequest event) {
        Set<TransactionEventRequest> same = byNumber.get(event.seqNo());
        if (same == null) {
            return Arrival.NEW;
        }
        return same.stream().anyMatch(other -> isSame(other, event)) ? Arrival.REPETITION : Arrival.CONFLICT;
    }

    /**
     * This sequence with one event more.
     *
     * @param event an event of the transaction; a repetition adds nothing but that it was offline
     * @return the sequence with it
     */
    public EventSequence with(TransactionEventRequest event) {
        NavigableMap<Integer, Set<TransactionEventRequest>> more = new TreeMap<>(byNumber);
        more.merge(event.seqNo(), Set.of(isOffline(event) ? event : online(event)), EventSequence::merge);
        return new EventSequence(more, refused);
    }

    /**
     * This sequence, knowing that an event was answered with a CALLERROR. When it does not come again, the station has
     * discarded it.
     *
     * @param seqNo the number of the event, as far as it could be read
     * @return the sequence with that knowledge
     */
    public EventSequence withRefused(int seqNo) {
        Set<Integer> more = new TreeSet<>(refused);
        more.add(seqNo);
        return new EventSequence(byNumber, more);
    }

    /**
     * The events in the order of their numbers.
     *
     * @return the events, without those in conflict; {@code offline} is true or absent
     */
    public List<TransactionEventRequest> events() {
        return byNumber.values().stream()
                .filter(same -> same.size() == 1)
                .map(same -> same.iterator().next())
                .toList();
    }

    /**
     * The events of which several claim one number.
     *
     * @return for each such number the events, in the order of the numbers; empty when there is none
     */
    public List<Set<TransactionEventRequest>> conflicts() {
        return byNumber.values().stream().filter(same -> same.size() > 1).toList();
    }

    /**
     * The numbers missing between the lowest and the highest that came.
     *
     * @return the gaps in the order of their numbers; empty when there is none
     */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        Integer before = null;
        for (Integer number : byNumber.keySet()) {
            if (before != null && number - 1 > before) {
                gaps.add(new Gap(before + 1, number - 1, reason(before, number)));
            }
            before = number;
        }
        return List.copyOf(gaps);
    }

    /**
     * Whether every event is there: Started first, Ended last, and no number missing between the two.
     *
     * @return true when a CSMS can bill the transaction without waiting for more
     */
    public boolean isComplete() {
        return hasStarted() && hasEnded() && gaps().isEmpty() && conflicts().isEmpty();
    }

    /**
     * Whether the event with the lowest number is Started. While it is not, events are missing before it, which no time
     * offline explains.
     *
     * @return true when it is
     */
    public boolean hasStarted() {
        return !byNumber.isEmpty() && isOf(byNumber.firstEntry().getValue(), TransactionEventEnum.STARTED);
    }

    /**
     * Whether the event with the highest number is Ended. A transaction that is not going on any more lacks events
     * while it is not, which no time offline explains.
     *
     * @return true when it is
     */
    public boolean hasEnded() {
        return !byNumber.isEmpty() && isOf(byNumber.lastEntry().getValue(), TransactionEventEnum.ENDED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventSequence sequence
                && byNumber.equals(sequence.byNumber)
                && refused.equals(sequence.refused);
    }

    @Override
    public int hashCode() {
        return 31 * byNumber.hashCode() + refused.hashCode();
    }

    /** The numbers that came, and the gaps between them. */
    @Override
    public String toString() {
        return "EventSequence" + byNumber.keySet() + (gaps().isEmpty() ? "" : " with " + gaps());
    }

    private GapReason reason(int before, int after) {
        if (IntStream.range(before + 1, after).allMatch(refused::contains)) {
            return GapReason.DISCARDED_AFTER_REFUSAL;
        }
        boolean isOfflineBefore = isOffline(before);
        boolean isOfflineAfter = isOffline(after);
        if (isOfflineBefore && isOfflineAfter) {
            return GapReason.DROPPED_OFFLINE;
        }
        return isOfflineBefore || isOfflineAfter ? GapReason.DROPPED_AT_EDGE_OF_OFFLINE : GapReason.MISSING_ONLINE;
    }

    private boolean isOffline(int number) {
        return byNumber.getOrDefault(number, Set.of()).stream().anyMatch(EventSequence::isOffline);
    }

    private static boolean isOf(Set<TransactionEventRequest> same, TransactionEventEnum type) {
        return same.stream().allMatch(event -> event.eventType() == type);
    }

    /** The events of one number: a repetition joins its event, which is offline when either is. */
    private static Set<TransactionEventRequest> merge(
            Set<TransactionEventRequest> some, Set<TransactionEventRequest> more) {
        Set<TransactionEventRequest> merged = new HashSet<>(some);
        for (TransactionEventRequest event : more) {
            if (isOffline(event)) {
                merged.remove(online(event));
                merged.add(event);
            } else if (!merged.contains(event.toBuilder().offline(true).build())) {
                merged.add(event);
            }
        }
        return Set.copyOf(merged);
    }

    private static boolean isSame(TransactionEventRequest a, TransactionEventRequest b) {
        return online(a).equals(online(b));
    }

    private static boolean isOffline(TransactionEventRequest event) {
        return Boolean.TRUE.equals(event.offline());
    }

    private static TransactionEventRequest online(TransactionEventRequest event) {
        return event.offline() == null ? event : event.toBuilder().offline(null).build();
    }
}
