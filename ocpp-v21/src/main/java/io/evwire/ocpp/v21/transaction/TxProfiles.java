package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.devicemodel.StandardVariable;
import io.evwire.ocpp.transaction.Interruption;
import io.evwire.ocpp.v21.datatype.ChargingProfile;
import io.evwire.ocpp.v21.devicemodel.SmartChargingCtrlr;
import io.evwire.ocpp.v21.enumeration.ChargingProfilePurposeEnum;
import io.evwire.ocpp.v21.message.SetChargingProfileRequest;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The TxProfiles of a transaction, which a station may have lost in a forced reboot.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, E17"
 */
public final class TxProfiles {

    /** The variable that tells whether a station keeps TxProfiles: {@code ChargingProfilePersistence[TxProfile]}. */
    public static final StandardVariable PERSISTENCE = SmartChargingCtrlr.CHARGING_PROFILE_PERSISTENCE_TX_PROFILE;

    private TxProfiles() {}

    /**
     * The charging profiles to be sent again after an event, unchanged.
     *
     * @param event an event
     * @param sent what the CSMS has sent and the station accepted, in that order; of several profiles of one id the
     *     last counts
     * @param isPersistent the value of {@link #PERSISTENCE}, or null when the station does not report it
     * @return the TxProfiles of the transaction when it was resumed and they are lost; else empty
     * @see "OCPP 2.1 ed. 1, Part 2, E17.FR.15"
     */
    public static List<SetChargingProfileRequest> toResend(
            TransactionEventRequest event, Collection<SetChargingProfileRequest> sent, @Nullable Boolean isPersistent) {
        boolean isResumed = Interruption.of(TransactionEvents.view(event)) == Interruption.RESUMED;
        if (!isResumed || Boolean.TRUE.equals(isPersistent)) {
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
