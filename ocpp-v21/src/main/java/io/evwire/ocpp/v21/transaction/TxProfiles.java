// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.devicemodel.StandardVariable;
import io.evwire.ocpp.transaction.TxProfileMemory;
import io.evwire.ocpp.v21.devicemodel.SmartChargingCtrlr;
import io.evwire.ocpp.v21.message.SetChargingProfileRequest;

/**
 * The TxProfiles that a station has, which it may have lost in a reboot.
 *
 * @see "OCPP 2.1 ed. 1, Part 2, B13, E17"
 */
public final class TxProfiles {

    /** The variable that tells whether a station keeps TxProfiles: {@code ChargingProfilePersistence[TxProfile]}. */
    public static final StandardVariable PERSISTENCE = SmartChargingCtrlr.CHARGING_PROFILE_PERSISTENCE_TX_PROFILE;

    private TxProfiles() {}

    /**
     * A station that was sent no profile yet.
     *
     * @return the memory, which is told the requests that follow
     */
    public static TxProfileMemory<SetChargingProfileRequest> none() {
        return TxProfileMemory.none(ChargingMessages.INSTANCE);
    }
}
