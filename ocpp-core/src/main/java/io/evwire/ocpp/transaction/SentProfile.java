// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import org.jspecify.annotations.Nullable;

/**
 * A charging profile that a station was sent, whichever version it is of.
 *
 * @param request the SetChargingProfileRequest or the RequestStartTransactionRequest that it was sent with
 * @param profileId its id
 * @param isTxProfile whether its purpose is TxProfile
 * @param stackLevel its stack level
 * @param evseId the EVSE that it is for, or null when the remote start left it to the station
 * @param transactionId the transaction that it is for, or null when it names none
 * @param remoteStartId the remote start that it came with, or null when it came without one
 */
public record SentProfile(
        Object request,
        int profileId,
        boolean isTxProfile,
        int stackLevel,
        @Nullable Integer evseId,
        @Nullable String transactionId,
        @Nullable Integer remoteStartId) {

    SentProfile in(String transaction, @Nullable Integer evse) {
        return new SentProfile(
                request, profileId, isTxProfile, stackLevel, evse == null ? evseId : evse, transaction, remoteStartId);
    }

    boolean isOf(String transaction) {
        return transaction.equalsIgnoreCase(transactionId);
    }

    /** Whether a request to clear profiles selects it, a TxProfile: by its id alone, or by all criteria given. */
    boolean isSelectedBy(ClearedProfiles cleared) {
        if (cleared.profileId() != null) {
            return cleared.profileId() == profileId;
        }
        return cleared.includesTxProfiles()
                && (cleared.evseId() == null || cleared.evseId().equals(evseId))
                && (cleared.stackLevel() == null || cleared.stackLevel() == stackLevel);
    }
}
