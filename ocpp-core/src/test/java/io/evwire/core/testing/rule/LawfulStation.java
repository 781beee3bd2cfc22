// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A Charging Station that does nothing but what the standard allows: it counts from 0 or goes on counting, loses its
 * connection, drops events while it is offline, sends the rest in any order, and sends again what it sent.
 */
final class LawfulStation {

    private static final List<String> UPDATES = List.of(
            "\"triggerReason\":\"MeterValuePeriodic\"|",
            "\"triggerReason\":\"MeterValueClock\"|",
            "\"triggerReason\":\"ChargingStateChanged\"|,\"chargingState\":\"SuspendedEV\"",
            "\"triggerReason\":\"Trigger\"|,\"chargingState\":\"Charging\"",
            "\"triggerReason\":\"RemoteStop\"|",
            "\"triggerReason\":\"EnergyLimitReached\"|,\"chargingState\":\"SuspendedEVSE\"",
            "\"triggerReason\":\"Authorized\",\"idToken\":{\"idToken\":\"04A1\",\"type\":\"ISO14443\"}|",
            "\"triggerReason\":\"RemoteStart\"|,\"remoteStartId\":7",
            "\"triggerReason\":\"CablePluggedIn\",\"evse\":{\"id\":1,\"connectorId\":1}|");

    private static final List<String> STARTS = List.of(
            "\"triggerReason\":\"EVDetected\"|",
            "\"triggerReason\":\"CablePluggedIn\",\"evse\":{\"id\":1,\"connectorId\":1}|,\"chargingState\":\"EVConnected\"",
            "\"triggerReason\":\"Authorized\",\"idToken\":{\"idToken\":\"04A1\",\"type\":\"ISO14443\"}|",
            "\"triggerReason\":\"RemoteStart\",\"idToken\":{\"idToken\":\"a\",\"type\":\"Central\"}|,\"remoteStartId\":7");

    private static final List<String> ENDS = List.of(
            "\"triggerReason\":\"StopAuthorized\"|",
            "\"triggerReason\":\"EVDeparted\"|,\"stoppedReason\":\"EVDisconnected\"",
            "\"triggerReason\":\"AbnormalCondition\"|,\"stoppedReason\":\"PowerLoss\"");

    private final Random random;
    private final boolean isCounterContinuous;
    private final List<String> sent = new ArrayList<>();
    private int counter;

    LawfulStation(Random random) {
        this.random = random;
        this.isCounterContinuous = random.nextBoolean();
    }

    /** The messages of a few transactions, one after the other. */
    List<String> messages() {
        int transactions = 1 + random.nextInt(4);
        for (int i = 0; i < transactions; i++) {
            counter = isCounterContinuous ? counter : 0;
            transaction("t-" + i);
        }
        return sent;
    }

    private void transaction(String id) {
        send(event(id, "Started", STARTS, false));
        online(id);
        if (random.nextBoolean()) {
            offline(id);
            online(id);
        }
        send(event(id, "Ended", ENDS, false));
    }

    private void online(String id) {
        int events = random.nextInt(5);
        for (int i = 0; i < events; i++) {
            send(event(id, "Updated", UPDATES, false));
        }
    }

    private void offline(String id) {
        List<String> queue = new ArrayList<>();
        int events = 1 + random.nextInt(8);
        for (int i = 0; i < events; i++) {
            queue.add(event(id, "Updated", UPDATES, true));
        }
        while (queue.size() > 1 && random.nextInt(3) > 0) {
            queue.remove(random.nextInt(queue.size()));
        }
        while (!queue.isEmpty()) {
            send(queue.remove(random.nextInt(queue.size())));
        }
    }

    private void send(String message) {
        sent.add(message);
        while (random.nextInt(5) == 0) {
            sent.add(message);
        }
        if (random.nextInt(8) == 0) {
            sent.add(
                    message.contains("\"offline\"")
                            ? message
                            : message.replace("\"seqNo\"", "\"offline\":true,\"seqNo\""));
        }
    }

    private String event(String id, String type, List<String> kinds, boolean isOffline) {
        String[] kind = kinds.get(random.nextInt(kinds.size())).split("\\|", -1);
        return "[2,\"m\",\"TransactionEvent\",{\"eventType\":\"" + type
                + "\",\"timestamp\":\"2026-03-02T08:12:00Z\"," + kind[0] + (isOffline ? ",\"offline\":true" : "")
                + ",\"seqNo\":" + counter++ + ",\"transactionInfo\":{\"transactionId\":\"" + id + "\"" + kind[1]
                + "}}]";
    }
}
