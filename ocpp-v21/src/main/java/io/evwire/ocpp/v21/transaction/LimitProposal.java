// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.transaction.LimitKind;
import io.evwire.ocpp.transaction.LimitOutcome;
import io.evwire.ocpp.v21.datatype.TransactionLimit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a CSMS may send of the limits it would set.
 *
 * @param limit the transactionLimit of the next TransactionEventResponse, or null when there is nothing to send
 * @param outcomes what becomes of each kind of limit that was asked for
 */
public record LimitProposal(@Nullable TransactionLimit limit, Map<LimitKind, LimitOutcome> outcomes) {

    /**
     * Copies the map.
     *
     * @param limit what to send, or null
     * @param outcomes what becomes of each kind
     */
    public LimitProposal {
        outcomes = Map.copyOf(outcomes);
    }
}
