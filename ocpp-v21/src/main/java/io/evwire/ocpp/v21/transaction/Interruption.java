package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.devicemodel.StandardVariable;
import io.evwire.ocpp.v21.datatype.ChargingProfile;
import io.evwire.ocpp.v21.devicemodel.SmartChargingCtrlr;
import io.evwire.ocpp.v21.enumeration.ChargingProfilePurposeEnum;
import io.evwire.ocpp.v21.enumeration.ReasonEnum;
import io.evwire.ocpp.v21.enumeration.TransactionEventEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.SetChargingProfileRequest;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The variable that tells whether a station keeps TxProfiles: {@code ChargingProfilePersistence[TxProfile]}. */
    public static final StandardVariable PROFILE_PERSISTENCE =
            SmartChargingCtrlr.CHARGING_PROFILE_PERSISTENCE_TX_PROFILE;

    /**
     * The interruption that an event tells of.
     *
     * @param event an event
     * @return the interruption, or null when it tells of none
     * @see "OCPP 2.1 ed. 1, Part 2, E17.FR.14, E17.FR.21, E17.FR.22"
     */
    public static @Nullable Interruption of(TransactionEventRequest event) {
        if (event.triggerReason() == TriggerReasonEnum.TX_RESUMED) {
            return RESUMED;
        }
        if (event.eventType() != TransactionEventEnum.ENDED
                || event.triggerReason() != TriggerReasonEnum.ABNORMAL_CONDITION) {
            return null;
        }
        ReasonEnum reason = event.transactionInfo().stoppedReason();
        if (reason == ReasonEnum.POWER_LOSS) {
            return ENDED_BY_POWER_LOSS;
        }
        return reason == ReasonEnum.REBOOT ? ENDED_BY_REBOOT : null;
    }

    /**
     * The charging profiles to be sent again after an event, unchanged.
     *
     * @param event an event
     * @param sent what the CSMS has sent and the station accepted, in that order; of several profiles of one id the
     *     last counts
     * @param isPersistent the value of {@link #PROFILE_PERSISTENCE}, or null when the station does not report it
     * @return the TxProfiles of the transaction when it was resumed and they are lost; else empty
     * @see "OCPP 2.1 ed. 1, Part 2, E17.FR.15"
     */
    public static List<SetChargingProfileRequest> profilesToResend(
            TransactionEventRequest event, Collection<SetChargingProfileRequest> sent, @Nullable Boolean isPersistent) {
        if (of(event) != RESUMED || Boolean.TRUE.equals(isPersistent)) {
            return List.of();
        }
        Map<Integer, SetChargingProfileRequest> last = new LinkedHashMap<>();
        for (SetChargingProfileRequest request : sent) {
            last.put(request.chargingProfile().id(), request);
        }
        String transactionId = event.transactionInfo().transactionId();
        return last.values().stream()
                .filter(request -> isOf(transactionId, request.chargingProfile()))
                .toList();
    }

    private static boolean isOf(String transactionId, ChargingProfile profile) {
        return profile.chargingProfilePurpose() == ChargingProfilePurposeEnum.TX_PROFILE
                && transactionId.equalsIgnoreCase(profile.transactionId());
    }
}
