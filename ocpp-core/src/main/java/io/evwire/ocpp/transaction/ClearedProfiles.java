// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import org.jspecify.annotations.Nullable;

/**
 * The charging profiles that a ClearChargingProfileRequest selects, whichever version it is of.
 *
 * @param profileId the id of the only one, or null when criteria select
 * @param evseId the EVSE, or null for any
 * @param stackLevel the stack level, or null for any
 * @param includesTxProfiles whether the purpose is TxProfile, or any
 */
public record ClearedProfiles(
        @Nullable Integer profileId,
        @Nullable Integer evseId,
        @Nullable Integer stackLevel,
        boolean includesTxProfiles) {}
