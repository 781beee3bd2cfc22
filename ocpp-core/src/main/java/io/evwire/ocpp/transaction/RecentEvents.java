// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the last events of a transaction, by their numbers, in the order in which they came. Immutable; what
 * came in another order is equal.
 *
 * @param <T> what is kept of an event
 */
public final class RecentEvents<T extends RecentEvents.Numbered> {

    private static final RecentEvents<?> NONE = new RecentEvents<>(new Numbered[0]);

    /** Something kept of an event. */
    @FunctionalInterface
    public interface Numbered {

        /**
         * The number of the event.
         *
         * @return its seqNo
         */
        int seqNo();
    }

    private final Numbered[] events;

    private RecentEvents(Numbered[] events) {
        this.events = events;
    }

    /**
     * No events yet.
     *
     * @param <T> what is kept of an event
     * @return none
     */
    @SuppressWarnings("unchecked") // It holds nothing of any type.
    public static <T extends Numbered> RecentEvents<T> none() {
        return (RecentEvents<T>) NONE;
    }

    /**
     * What is kept of an event.
     *
     * @param seqNo its number
     * @return what is kept, or null when nothing is
     */
    public @Nullable T find(int seqNo) {
        int index = indexOf(seqNo);
        return index < 0 ? null : get(index);
    }

    /**
     * These events with another, which takes the place of one with its number and is the newest.
     *
     * @param event what is kept of it
     * @return the events with it
     */
    public RecentEvents<T> with(T event) {
        int index = indexOf(event.seqNo());
        int kept = index < 0 ? events.length : events.length - 1;
        Numbered[] more = new Numbered[kept + 1];
        copyWithout(index, more);
        more[kept] = event;
        return new RecentEvents<>(more);
    }

    /**
     * These events with another, of a number that none of them has, in place of one.
     *
     * @param out one of them
     * @param event what is kept of the other
     * @return as many events
     */
    public RecentEvents<T> replacing(T out, T event) {
        Numbered[] others = new Numbered[events.length];
        copyWithout(indexOf(out.seqNo()), others);
        others[events.length - 1] = event;
        return new RecentEvents<>(others);
    }

    /**
     * The event that came first of these.
     *
     * @return what is kept of it
     */
    public T oldest() {
        return get(0);
    }

    /**
     * The event with the lowest number.
     *
     * @return what is kept of it
     */
    public T lowest() {
        int lowest = 0;
        for (int i = 1; i < events.length; i++) {
            lowest = events[i].seqNo() < events[lowest].seqNo() ? i : lowest;
        }
        return get(lowest);
    }

    /**
     * How many there are.
     *
     * @return the number of events
     */
    public int size() {
        return events.length;
    }

    /**
     * The events in the order of their numbers.
     *
     * @return what is kept of each
     */
    @SuppressWarnings("unchecked") // Only these are put in.
    public List<T> inOrder() {
        T[] sorted = (T[]) events.clone();
        // They nearly are; a sort of the library would make more ado of so few.
        for (int i = 1; i < sorted.length; i++) {
            T event = sorted[i];
            int to = i;
            for (; to > 0 && sorted[to - 1].seqNo() > event.seqNo(); to--) {
                sorted[to] = sorted[to - 1];
            }
            sorted[to] = event;
        }
        return Arrays.asList(sorted);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecentEvents<?> events && inOrder().equals(events.inOrder());
    }

    @Override
    public int hashCode() {
        return inOrder().hashCode();
    }

    @Override
    public String toString() {
        return "RecentEvents"
                + Arrays.stream(events).map(Numbered::seqNo).sorted().toList();
    }

    @SuppressWarnings("unchecked") // Only these are put in.
    private T get(int index) {
        return (T) events[index];
    }

    /** From the newest: it is most often the one looked for. */
    private int indexOf(int seqNo) {
        for (int i = events.length - 1; i >= 0; i--) {
            if (events[i].seqNo() == seqNo) {
                return i;
            }
        }
        return -1;
    }

    private void copyWithout(int index, Numbered[] target) {
        if (index < 0) {
            System.arraycopy(events, 0, target, 0, events.length);
        } else {
            System.arraycopy(events, 0, target, 0, index);
            System.arraycopy(events, index + 1, target, index, events.length - index - 1);
        }
    }
}
