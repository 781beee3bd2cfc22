// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A charging session, step by step on the thread that runs it; what the CSMS asks for is done between the steps. A
 * minute of charging passes in a quarter of a second.
 */
final class StationSession {

    static final int EVSE = 1;
    static final int CONNECTOR = 1;

    private static final int STEPS = 8;
    private static final long STEP_MILLIS = 250;
    private static final double POWER_W = 22_000;
    private static final int MINUTES_PER_HOUR = 60;

    /** How long the CSMS has to ask for something before the station leaves. */
    private static final long LINGER_MILLIS = 1_000;

    private static final Map<String, ?> DRIVER = Payloads.of("idToken", "04A1B2C3D4E5F6", "type", "ISO14443");

    private final OcppEndpoint csms;
    private final Payloads payloads;
    private final StationVariables variables;
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private volatile long touchedAt = System.nanoTime();
    private volatile @Nullable String transactionId;
    private volatile @Nullable Stop stop;
    private volatile boolean isBusy = true;
    private String connectorStatus = "Available";
    private @Nullable String resetReason;
    private boolean isUnanswered;
    private double energyWh;
    private int seqNo;

    /** Why a transaction is to end before it is over. */
    private record Stop(String triggerReason, String stoppedReason) {}

    StationSession(OcppEndpoint csms, StationVariables variables) {
        this.csms = csms;
        this.payloads = new Payloads(csms.protocol().codec());
        this.variables = variables;
    }

    /** Boots, until the CSMS accepts the station. */
    void boot(String reason) {
        while (csms.isOpen()) {
            Map<String, @Nullable Object> answer = call(
                    "BootNotification",
                    "reason",
                    reason,
                    "chargingStation",
                    Map.of("model", "Player", "vendorName", "EVWire"));
            if ("Accepted".equals(answer.get("status"))) {
                return;
            }
            String interval = JsonTree.text(answer, "interval");
            doWork(TimeUnit.SECONDS.toMillis(interval == null ? 1 : Math.max(1, Long.parseLong(interval))));
        }
    }

    /** Boots, authorizes a driver, and charges. */
    void play() {
        boot("PowerUp");
        statusBecomes("Available");
        Map<String, @Nullable Object> answer = call("Authorize", "idToken", DRIVER);
        String status = JsonTree.text(answer.get("idTokenInfo"), "status");
        if ("Accepted".equals(status)) {
            charge(DRIVER, null);
        }
    }

    /** Does what the CSMS asks for, until it asks no more. */
    void linger(boolean isForEver) {
        end();
        while (csms.isOpen()
                && (isForEver || System.nanoTime() - touchedAt < TimeUnit.MILLISECONDS.toNanos(LINGER_MILLIS))) {
            doWork(STEP_MILLIS);
        }
    }

    /** Whether every CALL of the session has been answered, be it by a refusal. */
    boolean isAnswered() {
        return !isUnanswered;
    }

    /** A whole transaction. */
    void charge(Map<String, ?> idToken, @Nullable Object remoteStartId) {
        isBusy = true;
        String id = UUID.randomUUID().toString();
        transactionId = id;
        stop = null;
        seqNo = 0;
        statusBecomes("Occupied");
        event(
                "Started",
                remoteStartId == null ? "Authorized" : "RemoteStart",
                idToken,
                info("EVConnected", remoteStartId));
        event("Updated", "ChargingStateChanged", null, info("Charging", null));
        for (int i = 0; i < STEPS && stop == null && csms.isOpen(); i++) {
            doWork(STEP_MILLIS);
            energyWh += POWER_W / MINUTES_PER_HOUR;
            event("Updated", "MeterValuePeriodic", null, info(null, null));
        }
        Stop asked = stop;
        Stop ending = asked == null ? new Stop("EVDeparted", "EVDisconnected") : asked;
        Map<String, Object> last = info("Idle", null);
        last.put("stoppedReason", ending.stoppedReason());
        event("Ended", ending.triggerReason(), null, last);
        transactionId = null;
        statusBecomes("Available");
        end();
    }

    /** Ends the transaction of an id; false when there is none. */
    boolean stop(String id) {
        if (!id.equals(transactionId)) {
            return false;
        }
        stop = new Stop("RemoteStop", "Remote");
        return true;
    }

    /** Boots again: at once, or when no transaction is left. */
    void reset(boolean isImmediate) {
        if (isImmediate && transactionId != null) {
            stop = new Stop("ResetCommand", "ImmediateReset");
        }
        later(() -> {
            resetReason = isImmediate ? "RemoteReset" : "ScheduledReset";
        });
    }

    /** Sends what a CSMS has triggered. */
    void tell(String message) {
        switch (message) {
            case "BootNotification" -> boot("Triggered");
            case "Heartbeat" -> call("Heartbeat");
            case "MeterValues" -> call("MeterValues", "evseId", EVSE, "meterValue", meterValues("Trigger"));
            case "TransactionEvent" -> {
                // It may have ended since.
                if (transactionId != null) {
                    event("Updated", "Trigger", null, info(null, null));
                }
            }
            default -> status();
        }
    }

    /** Tells all variables. */
    void report(@Nullable Object requestId) {
        call(
                "NotifyReport",
                "requestId",
                requestId,
                "generatedAt",
                CsmsAnswers.now(),
                "seqNo",
                0,
                "reportData",
                variables.report());
    }

    void statusBecomes(String status) {
        variables.put("Connector", "AvailabilityState", status);
        variables.put("EVSE", "AvailabilityState", status);
        connectorStatus = status;
        status();
    }

    private void status() {
        call(
                "StatusNotification",
                "timestamp",
                CsmsAnswers.now(),
                "connectorStatus",
                connectorStatus,
                "evseId",
                EVSE,
                "connectorId",
                CONNECTOR);
    }

    /** The id of the transaction; null while there is none. */
    @Nullable
    String transactionId() {
        return transactionId;
    }

    /** Lets the CSMS start transactions. */
    void end() {
        isBusy = false;
        touch();
    }

    /** Makes the station busy; false when it is already. */
    synchronized boolean begin() {
        boolean isIdle = !isBusy;
        isBusy = true;
        return isIdle;
    }

    /** Notes that the CSMS takes an interest. */
    void touch() {
        touchedAt = System.nanoTime();
    }

    /** Has something done between the steps. */
    void later(Runnable task) {
        work.add(task);
    }

    private Map<String, Object> info(@Nullable String chargingState, @Nullable Object remoteStartId) {
        return Payloads.of(
                "transactionId", transactionId, "chargingState", chargingState, "remoteStartId", remoteStartId);
    }

    private void event(String type, String trigger, @Nullable Map<String, ?> idToken, Map<String, ?> info) {
        boolean isMeasured = !trigger.equals("ChargingStateChanged");
        String context = switch (type) {
            case "Started" -> "Transaction.Begin";
            case "Ended" -> "Transaction.End";
            default -> trigger.equals("Trigger") ? "Trigger" : "Sample.Periodic";
        };
        call(
                "TransactionEvent",
                "eventType",
                type,
                "timestamp",
                CsmsAnswers.now(),
                "triggerReason",
                trigger,
                "seqNo",
                seqNo++,
                "transactionInfo",
                info,
                "evse",
                type.equals("Started") ? Payloads.of("id", EVSE, "connectorId", CONNECTOR) : null,
                "idToken",
                idToken,
                "meterValue",
                isMeasured ? meterValues(context) : null);
    }

    private List<Object> meterValues(String context) {
        double power = "Sample.Periodic".equals(context) ? POWER_W : 0;
        return List.of(Map.of(
                "timestamp",
                CsmsAnswers.now(),
                "sampledValue",
                List.of(
                        sample(Math.round(energyWh), "Energy.Active.Import.Register", "Wh", context),
                        sample(Math.round(power), "Power.Active.Import", "W", context))));
    }

    private static Map<String, ?> sample(long value, String measurand, String unit, String context) {
        return Payloads.of(
                "value", value, "context", context, "measurand", measurand, "unitOfMeasure", Map.of("unit", unit));
    }

    /** Sends a CALL and waits for its answer; what was refused, or not answered, has no members. */
    private Map<String, @Nullable Object> call(String action, @Nullable Object... members) {
        try {
            return payloads.members(csms.call(payloads.request(action, Payloads.of(members)))
                    .toCompletableFuture()
                    .join());
        } catch (CompletionException | CancellationException unanswered) {
            isUnanswered |= !StationProgram.isRefusal(unanswered);
            return Map.of();
        }
    }

    /** Does what there is to do, for a time. */
    private void doWork(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            for (long left = end - System.nanoTime(); left > 0 && csms.isOpen(); left = end - System.nanoTime()) {
                Runnable task =
                        work.poll(Math.min(left, TimeUnit.MILLISECONDS.toNanos(STEP_MILLIS)), TimeUnit.NANOSECONDS);
                if (task != null) {
                    task.run();
                    touch();
                }
                String reason = resetReason;
                if (reason != null && transactionId == null) {
                    resetReason = null;
                    boot(reason);
                    status();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            csms.close();
        }
    }
}
