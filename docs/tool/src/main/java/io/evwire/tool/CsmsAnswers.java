// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.endpoint.Exchange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A CSMS that lets every station and every driver charge, and takes note of what it is told. */
final class CsmsAnswers implements Answers {

    /** How often a station is to send Heartbeats, in seconds. */
    private static final int HEARTBEAT_INTERVAL = 300;

    private static final Map<String, ?> ACCEPTED = Map.of("status", "Accepted");
    private static final Map<String, ?> REJECTED = Map.of("status", "Rejected");

    /** What is told and needs no more than to be heard. */
    private static final Set<String> TOLD = Set.of(
            "BatterySwap",
            "ClearedChargingLimit",
            "ClosePeriodicEventStream",
            "FirmwareStatusNotification",
            "LogStatusNotification",
            "MeterValues",
            "NotifyChargingLimit",
            "NotifyCustomerInformation",
            "NotifyDERAlarm",
            "NotifyDERStartStop",
            "NotifyDisplayMessages",
            "NotifyEvent",
            "NotifyMonitoringReport",
            "NotifyPriorityCharging",
            "NotifyReport",
            "NotifySettlement",
            "PublishFirmwareStatusNotification",
            "ReportChargingProfiles",
            "ReportDERControl",
            "ReservationStatusUpdate",
            "SecurityEventNotification",
            "StatusNotification");

    @Override
    public @Nullable Map<String, ?> to(String action, Map<String, @Nullable Object> request, Exchange exchange) {
        return switch (action) {
            case "BootNotification" ->
                Payloads.of("currentTime", now(), "interval", HEARTBEAT_INTERVAL, "status", "Accepted");
            case "Heartbeat" -> Map.of("currentTime", now());
            case "Authorize" -> Map.of("idTokenInfo", ACCEPTED);
            // An idToken that is sent is to be judged in the answer.
            case "TransactionEvent" -> request.containsKey("idToken") ? Map.of("idTokenInfo", ACCEPTED) : Map.of();
            case "NotifyEVChargingSchedule", "OpenPeriodicEventStream" -> ACCEPTED;
            // No profile and no certificate would follow.
            case "NotifyEVChargingNeeds", "SignCertificate" -> REJECTED;
            case "DataTransfer" -> Map.of("status", "UnknownVendorId");
            default -> TOLD.contains(action) ? Map.of() : null;
        };
    }

    /** The time as a message holds it. */
    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
