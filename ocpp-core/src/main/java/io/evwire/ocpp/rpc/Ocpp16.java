// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What OCPP 1.6 and its whitepapers called things, and what to use instead: a station that speaks 1.6 on a connection
 * of another version is told so, once, and whoever writes one by an old habit is told the new name.
 */
final class Ocpp16 {

    /** Actions of OCPP 1.6 and of the whitepaper on security, and what took their place. */
    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("StartTransaction", "TransactionEvent"),
            Map.entry("StopTransaction", "TransactionEvent"),
            Map.entry("RemoteStartTransaction", "RequestStartTransaction"),
            Map.entry("RemoteStopTransaction", "RequestStopTransaction"),
            Map.entry("ChangeConfiguration", "SetVariables"),
            Map.entry("GetConfiguration", "GetVariables"),
            Map.entry("GetDiagnostics", "GetLog"),
            Map.entry("DiagnosticsStatusNotification", "LogStatusNotification"),
            Map.entry("SignedUpdateFirmware", "UpdateFirmware"),
            Map.entry("SignedFirmwareStatusNotification", "FirmwareStatusNotification"),
            Map.entry("ExtendedTriggerMessage", "TriggerMessage"));

    private static final Set<String> OF_WHITEPAPER =
            Set.of("SignedUpdateFirmware", "SignedFirmwareStatusNotification", "ExtendedTriggerMessage");

    /** Properties of OCPP 1.6, and what tells the same. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("idTag", "idToken"),
            Map.entry("idTagInfo", "idTokenInfo"),
            Map.entry("parentIdTag", "groupIdToken"),
            Map.entry("connectorId", "evse or evseId"),
            Map.entry("chargePointModel", "chargingStation/model"),
            Map.entry("chargePointVendor", "chargingStation/vendorName"),
            Map.entry("chargePointSerialNumber", "chargingStation/serialNumber"),
            Map.entry("chargeBoxSerialNumber", "chargingStation/serialNumber"),
            Map.entry("iccid", "chargingStation/modem/iccid"),
            Map.entry("imsi", "chargingStation/modem/imsi"),
            Map.entry("meterType", "a variable of the device model"),
            Map.entry("meterSerialNumber", "a variable of the device model"),
            Map.entry("errorCode", "NotifyEvent"),
            Map.entry("vendorErrorCode", "NotifyEvent"),
            Map.entry("listVersion", "versionNumber"),
            Map.entry("csChargingProfiles", "chargingProfile"),
            Map.entry("chargingProfileId", "id"),
            Map.entry("meterStart", "meterValue"),
            Map.entry("meterStop", "meterValue"),
            Map.entry("transactionData", "meterValue"),
            Map.entry("expiryDate", "cacheExpiryDateTime or expiryDateTime"),
            Map.entry("retrieveDate", "firmware/retrieveDateTime"),
            Map.entry("startTime", "log/oldestTimestamp"),
            Map.entry("stopTime", "log/latestTimestamp"));

    /** Which of them show, at the top of a message, that all of it is OCPP 1.6. */
    private static final Map<String, Set<String>> SIGNS = Map.ofEntries(
            Map.entry("BootNotification", Set.of("chargePointModel", "chargePointVendor")),
            Map.entry("Authorize", Set.of("idTag", "idTagInfo")),
            Map.entry("StatusNotification", Set.of("errorCode", "vendorErrorCode")),
            Map.entry("MeterValues", Set.of("connectorId", "transactionId")),
            Map.entry("ChangeAvailability", Set.of("connectorId", "type")),
            Map.entry("ReserveNow", Set.of("connectorId", "idTag", "expiryDate", "reservationId")),
            Map.entry("SendLocalList", Set.of("listVersion")),
            Map.entry("GetLocalListVersion", Set.of("listVersion")),
            Map.entry("SetChargingProfile", Set.of("connectorId", "csChargingProfiles")),
            Map.entry("GetCompositeSchedule", Set.of("connectorId")),
            Map.entry("ClearChargingProfile", Set.of("id", "connectorId", "chargingProfilePurpose", "stackLevel")),
            Map.entry("TriggerMessage", Set.of("connectorId")),
            Map.entry("UpdateFirmware", Set.of("location", "retrieveDate")));

    /** Properties of OCPP 1.6 by the names of those that say it today, where leaving one out would say something. */
    private static final Map<String, Set<String>> SUCCESSORS = Map.ofEntries(
            Map.entry("idTag", Set.of("idToken")),
            Map.entry("idTagInfo", Set.of("idTokenInfo")),
            Map.entry("parentIdTag", Set.of("groupIdToken")),
            Map.entry("connectorId", Set.of("evse", "evseId", "evseIds", "connectorId")),
            Map.entry("id", Set.of("chargingProfileId")),
            Map.entry("chargingProfileId", Set.of("id")),
            Map.entry("csChargingProfiles", Set.of("chargingProfile")),
            Map.entry("stackLevel", Set.of("chargingProfileCriteria")),
            Map.entry("chargingProfilePurpose", Set.of("chargingProfileCriteria")),
            Map.entry("listVersion", Set.of("versionNumber")),
            Map.entry("meterStart", Set.of("meterValue")),
            Map.entry("meterStop", Set.of("meterValue")),
            Map.entry("transactionData", Set.of("meterValue")),
            Map.entry("expiryDate", Set.of("cacheExpiryDateTime", "expiryDateTime")),
            Map.entry("retrieveDate", Set.of("retrieveDateTime")),
            Map.entry("startTime", Set.of("oldestTimestamp")),
            Map.entry("stopTime", Set.of("latestTimestamp")),
            Map.entry("reason", Set.of("stoppedReason")),
            Map.entry("unit", Set.of("unitOfMeasure")),
            Map.entry("format", Set.of("signedMeterValue")),
            Map.entry("chargePointSerialNumber", Set.of("serialNumber")),
            Map.entry("chargeBoxSerialNumber", Set.of("serialNumber")));

    private static final String UNKNOWN = "no such property in this type";

    private Ocpp16() {}

    /** In words, what took the place of an action; null for one that is none of OCPP 1.6. */
    static @Nullable String replacement(String action) {
        String replacement = ACTIONS.get(action);
        if (replacement == null) {
            return null;
        }
        String of = OF_WHITEPAPER.contains(action) ? "the security whitepaper for OCPP 1.6" : "OCPP 1.6";
        return action + " is " + of + "; use " + replacement;
    }

    /** The same faults; a property of OCPP 1.6 is told by what to use instead, a whole message of it once and first. */
    static List<Violation> explain(@Nullable String action, List<Violation> violations) {
        return explain(action, violations, List.of());
    }

    /** The same where some of what shows it was let pass. */
    static List<Violation> explain(@Nullable String action, List<Violation> violations, List<Violation> tolerated) {
        Set<String> signs = action == null ? Set.of() : SIGNS.getOrDefault(action, Set.of());
        boolean isWhole = false;
        boolean isKnown = false;
        for (Violation violation : tolerated) {
            isWhole |= isUnknown(violation) && signs.contains(violation.path().substring(1));
        }
        for (Violation violation : violations) {
            isWhole |= isUnknown(violation) && signs.contains(violation.path().substring(1));
            isKnown |= isUnknown(violation) && PROPERTIES.containsKey(name(violation));
        }
        if (!isWhole && !isKnown) {
            return violations;
        }
        List<Violation> told = new ArrayList<>(violations.size());
        for (Violation violation : violations) {
            String instead = isUnknown(violation) ? PROPERTIES.get(name(violation)) : null;
            Violation one = instead == null
                    ? violation
                    : violation.saying(
                            UNKNOWN + "; " + (isWhole ? "use " : name(violation) + " is OCPP 1.6, use ") + instead);
            boolean isFirst = isWhole && told.isEmpty();
            told.add(isFirst ? one.saying("this is " + action + " of OCPP 1.6; " + one.detail()) : one);
        }
        return told;
    }

    /** Whether a property of OCPP 1.6 says what one of today that is missing would. */
    static boolean standsForMore(String action, String path, Set<String> missing) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean isSign = SIGNS.getOrDefault(action, Set.of()).contains(path.substring(1));
        return isSign || !Collections.disjoint(SUCCESSORS.getOrDefault(name, Set.of()), missing);
    }

    private static boolean isUnknown(Violation violation) {
        return violation.kind() == ViolationKind.UNKNOWN_PROPERTY
                && !violation.path().isEmpty();
    }

    private static String name(Violation violation) {
        return violation.path().substring(violation.path().lastIndexOf('/') + 1);
    }
}
