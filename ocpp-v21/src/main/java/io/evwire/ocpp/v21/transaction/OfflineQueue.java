package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.v21.enumeration.TransactionEventEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which TransactionEvents a Charging Station may drop when it is offline and runs low on memory.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E11.FR.04, E11.FR.05, E12.FR.04, E12.FR.05"
 */
public final class OfflineQueue {

    private static final Set<TriggerReasonEnum> PROTECTED = EnumSet.of(
            TriggerReasonEnum.LIMIT_SET,
            TriggerReasonEnum.COST_LIMIT_REACHED,
            TriggerReasonEnum.ENERGY_LIMIT_REACHED,
            TriggerReasonEnum.TIME_LIMIT_REACHED,
            TriggerReasonEnum.SO_C_LIMIT_REACHED);

    private OfflineQueue() {}

    /**
     * Whether an event must be kept for its trigger reason: those about limits.
     *
     * @param reason the trigger reason
     * @return true when a CSMS can rely on getting it, however long the station was offline
     */
    public static boolean isProtected(TriggerReasonEnum reason) {
        return PROTECTED.contains(reason);
    }

    /**
     * Whether an event may be dropped at all.
     *
     * @param event an event that waits to be sent
     * @return true for an Updated event that happened offline and is not protected
     */
    public static boolean mayDrop(TransactionEventRequest event) {
        return event.eventType() == TransactionEventEnum.UPDATED
                && Boolean.TRUE.equals(event.offline())
                && !isProtected(event.triggerReason());
    }

    /**
     * The queue with every other event dropped that may be: the 1st, the 3rd, the 5th and so on. The last one that is
     * left stays: without it nothing would tell a CSMS that the station was offline.
     *
     * @param queue the events that wait to be sent, oldest first
     * @return what is left, in the same order
     */
    public static List<TransactionEventRequest> thin(List<TransactionEventRequest> queue) {
        if (queue.stream().filter(OfflineQueue::mayDrop).count() < 2) {
            return List.copyOf(queue);
        }
        List<TransactionEventRequest> left = new ArrayList<>();
        boolean isDropped = false;
        for (TransactionEventRequest event : queue) {
            if (mayDrop(event)) {
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
