// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.transaction;

import io.evwire.ocpp.transaction.TxProfileMemory;
import io.evwire.ocpp.v201.message.SetChargingProfileRequest;

/**
 * The TxProfiles that a station has. Stations of OCPP 2.0.1 do not resume transactions, so nothing is ever to be sent
 * again; a CSMS that serves several versions needs no distinction.
 */
public final class TxProfiles {

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
