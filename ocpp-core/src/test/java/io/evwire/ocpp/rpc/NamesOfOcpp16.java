// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.EarlierNames;
import java.util.List;
import java.util.Map;

/** What OCPP 1.6 called the properties of today: for tests, written down apart from what is tested. */
public final class NamesOfOcpp16 {

    /** As the codecs know them. */
    public static final EarlierNames KNOWN = Ocpp16::standsForMore;

    private static final Map<String, List<String>> BY_SUCCESSOR = Map.ofEntries(
            Map.entry("chargingProfile", List.of("csChargingProfiles")),
            Map.entry("chargingProfileCriteria", List.of("chargingProfilePurpose", "stackLevel")),
            Map.entry("chargingProfileId", List.of("id")),
            Map.entry("cacheExpiryDateTime", List.of("expiryDate")),
            Map.entry("evse", List.of("connectorId")),
            Map.entry("evseId", List.of("connectorId")),
            Map.entry("groupIdToken", List.of("parentIdTag")),
            Map.entry("id", List.of("chargingProfileId")),
            Map.entry("idToken", List.of("idTag")),
            Map.entry("idTokenInfo", List.of("idTagInfo")),
            Map.entry("latestTimestamp", List.of("stopTime")),
            Map.entry("oldestTimestamp", List.of("startTime")),
            Map.entry("serialNumber", List.of("chargePointSerialNumber", "chargeBoxSerialNumber")),
            Map.entry("signedMeterValue", List.of("format")),
            Map.entry("stoppedReason", List.of("reason")),
            Map.entry("unitOfMeasure", List.of("unit")));

    private NamesOfOcpp16() {}

    /** The names that OCPP 1.6 had for what a property says. */
    public static List<String> of(String property) {
        return BY_SUCCESSOR.getOrDefault(property, List.of());
    }
}
