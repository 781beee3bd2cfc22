// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.endpoint.Exchange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the station answers; what is to follow is done by its session, once the answer is on its way. */
final class StationAnswers implements Answers {

    private static final Map<String, ?> ACCEPTED = Map.of("status", "Accepted");
    private static final Map<String, ?> REJECTED = Map.of("status", "Rejected");

    /** What the station has none of, or cannot do. */
    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("CancelReservation", "Rejected"),
            Map.entry("CertificateSigned", "Rejected"),
            Map.entry("ClearChargingProfile", "Unknown"),
            Map.entry("ClearDisplayMessage", "Unknown"),
            Map.entry("CustomerInformation", "Rejected"),
            Map.entry("DataTransfer", "UnknownVendorId"),
            Map.entry("DeleteCertificate", "NotFound"),
            Map.entry("GetChargingProfiles", "NoProfiles"),
            Map.entry("GetCompositeSchedule", "Rejected"),
            Map.entry("GetDisplayMessages", "Unknown"),
            Map.entry("GetInstalledCertificateIds", "NotFound"),
            Map.entry("GetLog", "Rejected"),
            Map.entry("GetMonitoringReport", "EmptyResultSet"),
            Map.entry("InstallCertificate", "Rejected"),
            Map.entry("PublishFirmware", "Rejected"),
            Map.entry("ReserveNow", "Rejected"),
            Map.entry("SetChargingProfile", "Rejected"),
            Map.entry("SetDisplayMessage", "Rejected"),
            Map.entry("SetMonitoringBase", "NotSupported"),
            Map.entry("SetMonitoringLevel", "Rejected"),
            Map.entry("SetNetworkProfile", "Rejected"),
            Map.entry("UnpublishFirmware", "NoFirmware"),
            Map.entry("UpdateFirmware", "Rejected"));

    private static final Set<String> TRIGGERS =
            Set.of("BootNotification", "Heartbeat", "StatusNotification", "MeterValues", "TransactionEvent");

    private final StationSession session;
    private final StationVariables variables;
    private Object localListVersion = 0;

    StationAnswers(StationSession session, StationVariables variables) {
        this.session = session;
        this.variables = variables;
    }

    @Override
    public synchronized @Nullable Map<String, ?> to(
            String action, Map<String, @Nullable Object> request, Exchange exchange) {
        session.touch();
        return switch (action) {
            case "GetVariables" -> variables.get(request);
            case "SetVariables" -> variables.set(request);
            case "GetBaseReport", "GetReport" -> {
                exchange.whenSent(() -> session.later(() -> session.report(request.get("requestId"))));
                yield ACCEPTED;
            }
            case "Reset" -> reset("Immediate".equals(request.get("type")), exchange);
            case "RequestStartTransaction" -> start(request, exchange);
            case "RequestStopTransaction" ->
                session.stop(String.valueOf(request.get("transactionId"))) ? ACCEPTED : REJECTED;
            case "GetTransactionStatus" -> status(JsonTree.text(request, "transactionId"));
            case "TriggerMessage" -> trigger(String.valueOf(request.get("requestedMessage")), exchange);
            case "ChangeAvailability" ->
                changeAvailability("Operative".equals(request.get("operationalStatus")), exchange);
            case "UnlockConnector" -> Map.of("status", unlocked(request));
            case "ClearCache" -> ACCEPTED;
            case "CostUpdated" -> Map.of();
            case "GetLocalListVersion" -> Map.of("versionNumber", localListVersion);
            case "SendLocalList" -> {
                localListVersion = request.getOrDefault("versionNumber", 0);
                yield ACCEPTED;
            }
            case "SetVariableMonitoring" -> Map.of("setMonitoringResult", monitors(request));
            case "ClearVariableMonitoring" -> Map.of("clearMonitoringResult", clearedMonitors(request));
            default -> REFUSALS.containsKey(action) ? Map.of("status", REFUSALS.get(action)) : null;
        };
    }

    private Map<String, ?> reset(boolean isImmediate, Exchange exchange) {
        boolean isScheduled = !isImmediate && session.transactionId() != null;
        exchange.whenSent(() -> session.reset(isImmediate));
        return Map.of("status", isScheduled ? "Scheduled" : "Accepted");
    }

    private Map<String, ?> start(Map<String, @Nullable Object> request, Exchange exchange) {
        Object evse = request.getOrDefault("evseId", StationSession.EVSE);
        if (decimal(evse).intValue() != StationSession.EVSE || !session.begin()) {
            return REJECTED;
        }
        exchange.whenSent(() ->
                session.later(() -> session.charge(JsonTree.object(request, "idToken"), request.get("remoteStartId"))));
        return ACCEPTED;
    }

    private static BigDecimal decimal(@Nullable Object number) {
        return new BigDecimal(String.valueOf(number));
    }

    private Map<String, ?> status(@Nullable String transactionId) {
        Boolean isOngoing = transactionId == null ? null : transactionId.equals(session.transactionId());
        return Payloads.of("ongoingIndicator", isOngoing, "messagesInQueue", false);
    }

    private Map<String, ?> trigger(String message, Exchange exchange) {
        if (!TRIGGERS.contains(message)) {
            return Map.of("status", "NotImplemented");
        }
        if (message.equals("TransactionEvent") && session.transactionId() == null) {
            return REJECTED;
        }
        exchange.whenSent(() -> session.later(() -> session.tell(message)));
        return ACCEPTED;
    }

    private Map<String, ?> changeAvailability(boolean isOperative, Exchange exchange) {
        if (session.transactionId() != null) {
            return REJECTED;
        }
        exchange.whenSent(() -> session.later(() -> session.statusBecomes(isOperative ? "Available" : "Unavailable")));
        return ACCEPTED;
    }

    private String unlocked(Map<String, @Nullable Object> request) {
        boolean isKnown = String.valueOf(StationSession.EVSE).equals(JsonTree.text(request, "evseId"))
                && String.valueOf(StationSession.CONNECTOR).equals(JsonTree.text(request, "connectorId"));
        if (!isKnown) {
            return "UnknownConnector";
        }
        return session.transactionId() == null ? "Unlocked" : "OngoingAuthorizedTransaction";
    }

    private static List<Object> monitors(Map<String, @Nullable Object> request) {
        List<Object> results = new ArrayList<>();
        for (Map<String, @Nullable Object> asked : JsonTree.objects(request, "setMonitoringData")) {
            results.add(Payloads.of(
                    "id", asked.get("id"),
                    "status", "UnsupportedMonitorType",
                    "type", asked.get("type"),
                    "component", asked.get("component"),
                    "variable", asked.get("variable"),
                    "severity", asked.get("severity")));
        }
        return results;
    }

    private static List<Object> clearedMonitors(Map<String, @Nullable Object> request) {
        List<Object> results = new ArrayList<>();
        if (request.get("id") instanceof List<?> ids) {
            ids.forEach(id -> results.add(Payloads.of("status", "NotFound", "id", id)));
        }
        return results;
    }
}
