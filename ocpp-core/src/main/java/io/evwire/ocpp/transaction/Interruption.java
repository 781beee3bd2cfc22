package io.evwire.ocpp.transaction;

import org.jspecify.annotations.Nullable;

/**
 * What the events of a transaction tell of a forced reboot of its Charging Station.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E17"
 */
public enum Interruption {
    /** The transaction went on after it. */
    RESUMED,
    /** The transaction ended, because the power was gone too long. */
    ENDED_BY_POWER_LOSS,
    /** The transaction ended, because the station itself was down too long. */
    ENDED_BY_REBOOT;

    /**
     * The interruption that an event tells of.
     *
     * @param event an event
     * @return the interruption, or null when it tells of none
     * @see "OCPP 2.1 ed. 1, Part 2, E17.FR.14, E17.FR.21, E17.FR.22"
     */
    public static @Nullable Interruption of(TransactionEvent event) {
        if (event.triggerReason().equals("TxResumed")) {
            return RESUMED;
        }
        String reason = event.stoppedReason();
        if (reason == null || !event.isEnded() || !event.triggerReason().equals("AbnormalCondition")) {
            return null;
        }
        return switch (reason) {
            case "PowerLoss" -> ENDED_BY_POWER_LOSS;
            case "Reboot" -> ENDED_BY_REBOOT;
            default -> null;
        };
    }
}
