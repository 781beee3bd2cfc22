// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import org.jspecify.annotations.Nullable;

/**
 * What the events of a transaction tell of its being interrupted: by a forced reboot of its Charging Station, or by a
 * reset that the CSMS asked for and that the transaction is to survive.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, B13, E17"
 */
public enum Interruption {
    /** The transaction went on after a forced reboot. */
    RESUMED,
    /** The transaction ended, because the power was gone too long. */
    ENDED_BY_POWER_LOSS,
    /** The transaction ended, because the station itself was down too long. */
    ENDED_BY_REBOOT,
    /**
     * The station is about to reset itself or the EVSE, as the CSMS asked, and the transaction is to go on after it.
     */
    RESET,
    /** The transaction went on after a reset that the CSMS asked for. */
    RESUMED_AFTER_RESET;

    /**
     * Whether nobody asked for it: power was lost or the station failed. A reset that the CSMS asked for is not forced.
     *
     * @return true when it was forced
     */
    public boolean isForced() {
        return this != RESET && this != RESUMED_AFTER_RESET;
    }

    /**
     * Whether the transaction goes on, and what the station may have forgotten is to be sent again.
     *
     * @return true when it was resumed
     */
    public boolean isResumption() {
        return this == RESUMED || this == RESUMED_AFTER_RESET;
    }

    /**
     * The interruption that an event tells of, by itself. It does not know whether a resumption follows a reset that
     * the CSMS asked for; {@link TransactionModel#interruption()} does.
     *
     * @param event an event
     * @return the interruption, never {@link #RESUMED_AFTER_RESET}; null when it tells of none
     * @see "OCPP 2.1 ed. 1, Part 2, B13.FR.04, B13.FR.30, E17.FR.14, E17.FR.21, E17.FR.22"
     */
    public static @Nullable Interruption of(TransactionEvent event) {
        if (event.triggerReason().equals("TxResumed")) {
            return RESUMED;
        }
        if (event.triggerReason().equals("ResetCommand") && event.eventType().equals("Updated")) {
            return RESET;
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
