// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

import org.jspecify.annotations.Nullable;

/**
 * What rules see of a ClearChargingProfileRequest.
 *
 * @param isSelective whether it names a profile or at least one criterion
 * @param purpose the purpose it selects, empty when unrecognized, or null when absent
 */
public record ClearChargingProfileView(
        boolean isSelective, @Nullable String purpose) implements MessageView {}
