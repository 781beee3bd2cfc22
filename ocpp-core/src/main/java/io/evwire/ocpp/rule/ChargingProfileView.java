// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules see of a message that gives a Charging Station a charging profile.
 *
 * @param isRemoteStart whether it starts a transaction, rather than being a SetChargingProfileRequest
 * @param evseId the EVSE, or null when absent
 * @param profile the profile, or null when absent
 */
public record ChargingProfileView(
        boolean isRemoteStart,
        @Nullable Integer evseId,
        @Nullable Profile profile) implements MessageView {

    /**
     * A charging profile. Enumerations are texts as on the wire, empty when unrecognized.
     *
     * @param purpose its purpose
     * @param kind its kind
     * @param transactionId the transaction it is for, or null when absent
     * @param schedules its schedules
     */
    public record Profile(
            String purpose, String kind, @Nullable String transactionId, List<Schedule> schedules) {}

    /**
     * A charging schedule.
     *
     * @param hasStart whether it has a startSchedule
     * @param periods its periods
     */
    public record Schedule(boolean hasStart, List<Period> periods) {}

    /**
     * A period of a charging schedule.
     *
     * @param startPeriod its start, in seconds from the start of the schedule
     * @param numberPhases the number of phases, or null when absent
     * @param phaseToUse the phase, or null when absent
     * @param operationMode the operation mode, or null when absent; from OCPP 2.1
     * @param amounts the names of its limits and setpoints that are there
     */
    public record Period(
            int startPeriod,
            @Nullable Integer numberPhases,
            @Nullable Integer phaseToUse,
            @Nullable String operationMode,
            List<String> amounts) {}
}
