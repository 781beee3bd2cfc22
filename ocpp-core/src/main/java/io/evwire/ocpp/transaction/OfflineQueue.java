// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which TransactionEvents a Charging Station may drop when it is offline and runs low on memory.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E11.FR.04, E11.FR.05, E12.FR.04, E12.FR.05"
 */
public final class OfflineQueue {

    /** That of a station of OCPP 2.0.1: no trigger reason is protected. */
    public static final OfflineQueue OCPP_201 = new OfflineQueue(Set.of());

    /** That of a station of OCPP 2.1: the events about limits are protected. */
    public static final OfflineQueue OCPP_21 = new OfflineQueue(
            Set.of("LimitSet", "CostLimitReached", "EnergyLimitReached", "TimeLimitReached", "SoCLimitReached"));

    private final Set<String> protectedReasons;

    private OfflineQueue(Set<String> protectedReasons) {
        this.protectedReasons = protectedReasons;
    }

    /**
     * Whether an event must be kept for its trigger reason.
     *
     * @param triggerReason the trigger reason, as on the wire
     * @return true when a CSMS can rely on getting it, however long the station was offline
     */
    public boolean isProtected(String triggerReason) {
        return protectedReasons.contains(triggerReason);
    }

    /**
     * Whether an event may be dropped at all.
     *
     * @param event an event that waits to be sent
     * @return true for an Updated event that happened offline and is not protected
     */
    public boolean mayDrop(TransactionEvent event) {
        return event.eventType().equals("Updated") && event.isOffline() && !isProtected(event.triggerReason());
    }

    /**
     * The queue with every other event dropped that may be: the 1st, the 3rd, the 5th and so on. The last one that is
     * left stays: without it nothing would tell a CSMS that the station was offline.
     *
     * @param queue the events that wait to be sent, oldest first
     * @param view gives what an event says, such as {@code TransactionEvents::view} of the version
     * @param <E> the version's TransactionEventRequest
     * @return what is left, in the same order
     */
    public <E> List<E> thin(List<E> queue, Function<? super E, TransactionEvent> view) {
        if (queue.stream().map(view).filter(this::mayDrop).count() < 2) {
            return List.copyOf(queue);
        }
        List<E> left = new ArrayList<>();
        boolean isDropped = false;
        for (E event : queue) {
            if (mayDrop(view.apply(event))) {
                isDropped = !isDropped;
                if (isDropped) {
                    continue;
                }
            }
            left.add(event);
        }
        return List.copyOf(left);
    }
}
