// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.ocpp.rpc.OcppPayload;
import org.jspecify.annotations.Nullable;

/**
 * How {@link TxProfileMemory} reads one version's messages. Each version has one.
 *
 * @param <S> the version's SetChargingProfileRequest
 */
public interface ProfileMessages<S extends OcppPayload> {

    /**
     * The charging profile that a request sends.
     *
     * @param request any request
     * @return the profile, or null when the request sends none
     */
    @Nullable
    SentProfile sent(OcppPayload request);

    /**
     * The charging profiles that a request clears.
     *
     * @param request any request
     * @return what it selects, or null when it is not a ClearChargingProfileRequest
     */
    @Nullable
    ClearedProfiles cleared(OcppPayload request);

    /**
     * What an event says.
     *
     * @param request any request
     * @return the view, or null when it is not a TransactionEventRequest
     */
    @Nullable
    TransactionEvent event(OcppPayload request);

    /**
     * The request that sends a profile again.
     *
     * @param sent the profile
     * @param transactionId the transaction that it is for
     * @param evseId the EVSE of the transaction
     * @return the request, with the profile unchanged but for the transaction
     */
    S again(SentProfile sent, String transactionId, int evseId);
}
