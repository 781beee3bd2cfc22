// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.devicemodel.StandardVariable;
import io.evwire.ocpp.v21.devicemodel.TxCtrlr;
import io.evwire.ocpp.v21.enumeration.ChargingStateEnum;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a Charging Station treats its transactions after a forced reboot.
 *
 * @param timeoutSeconds the value of {@link #TIMEOUT}, in seconds; 0 when the variable is absent
 * @param allowsEnergyTransfer the value of {@link #ENERGY_TRANSFER}
 * @see "OCPP 2.1 ed. 1, Part 2, E17"
 */
public record ResumptionPolicy(int timeoutSeconds, boolean allowsEnergyTransfer) {

    /** The variable that holds the timeout: {@code TxCtrlr.ResumptionTimeout}. */
    public static final StandardVariable TIMEOUT = TxCtrlr.RESUMPTION_TIMEOUT;

    /** The variable that tells whether to go on charging: {@code TxCtrlr.AllowEnergyTransferResumption}. */
    public static final StandardVariable ENERGY_TRANSFER = TxCtrlr.ALLOW_ENERGY_TRANSFER_RESUMPTION;

    /**
     * Whether transactions go on. When not, each ends with the triggerReason AbnormalCondition and the stoppedReason
     * PowerLoss or Reboot.
     *
     * @param interruption how long the station was down
     * @return true when it was no longer than the timeout
     * @see "OCPP 2.1 ed. 1, Part 2, E17.FR.10, E17.FR.20 to E17.FR.22"
     */
    public boolean resumesAfter(Duration interruption) {
        return timeoutSeconds > 0 && interruption.compareTo(Duration.ofSeconds(timeoutSeconds)) <= 0;
    }

    /**
     * The charging states in which a transaction may go on.
     *
     * @param before the state before the interruption
     * @param isConnected whether EV and EVSE are still connected; when not, and the transaction ends with the
     *     connection, it ends as usual instead
     * @return the states; the standard leaves the choice where there are several
     * @see "OCPP 2.1 ed. 1, Part 2, E17.FR.11 to E17.FR.13, E17.FR.16"
     */
    public Set<ChargingStateEnum> statesAfter(ChargingStateEnum before, boolean isConnected) {
        if (!isConnected) {
            return EnumSet.of(ChargingStateEnum.IDLE);
        }
        if (allowsEnergyTransfer) {
            return EnumSet.of(before);
        }
        return switch (before) {
            case CHARGING -> EnumSet.of(ChargingStateEnum.SUSPENDED_EVSE, ChargingStateEnum.EV_CONNECTED);
            // The requirements name no state for it; staying there transfers no energy either.
            case SUSPENDED_EV ->
                EnumSet.of(
                        ChargingStateEnum.SUSPENDED_EV,
                        ChargingStateEnum.SUSPENDED_EVSE,
                        ChargingStateEnum.EV_CONNECTED);
            default -> EnumSet.of(before);
        };
    }
}
