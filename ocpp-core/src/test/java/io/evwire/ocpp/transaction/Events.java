// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short ways to write the events of one transaction. */
final class Events {

    static final String ID = "AB1234";

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-05-11T17:02:10Z");

    private Events() {}

    static Event started() {
        return event(0, "Started", "CablePluggedIn");
    }

    static Event updated(int seqNo) {
        return event(seqNo, "Updated", "MeterValuePeriodic");
    }

    static Event updated(int seqNo, String reason) {
        return event(seqNo, "Updated", reason);
    }

    static Event ended(int seqNo) {
        return event(seqNo, "Ended", "StopAuthorized");
    }

    static Event offline(Event event) {
        return event.with(true);
    }

    static Event event(int seqNo, String type, String reason) {
        return new Event(seqNo, type, reason, false, null, Map.of());
    }

    static Event limited(Event event, Map<LimitKind, BigDecimal> limits) {
        return new Event(event.seqNo, event.eventType, event.triggerReason, event.isOffline, null, limits);
    }

    static Map<LimitKind, BigDecimal> cost(String value) {
        return Map.of(LimitKind.COST, new BigDecimal(value));
    }

    record Event(
            int seqNo,
            String eventType,
            String triggerReason,
            boolean isOffline,
            @Nullable String stoppedReason,
            Map<LimitKind, BigDecimal> limits)
            implements TransactionEvent {

        Event with(boolean offline) {
            return new Event(seqNo, eventType, triggerReason, offline, stoppedReason, limits);
        }

        Event stoppedFor(@Nullable String reason) {
            return new Event(seqNo, eventType, triggerReason, isOffline, reason, limits);
        }

        @Override
        public OffsetDateTime timestamp() {
            return START.plusMinutes(seqNo);
        }

        @Override
        public String transactionId() {
            return ID;
        }

        @Override
        public boolean hasIdToken() {
            return false;
        }

        @Override
        public @Nullable Integer evseId() {
            return null;
        }

        @Override
        public @Nullable Integer connectorId() {
            return null;
        }

        @Override
        public @Nullable String chargingState() {
            return null;
        }

        @Override
        public @Nullable Integer remoteStartId() {
            return null;
        }

        @Override
        public boolean hasTransactionLimit() {
            return !limits.isEmpty();
        }

        @Override
        public boolean hasOperationMode() {
            return false;
        }

        @Override
        public boolean hasTariffId() {
            return false;
        }

        @Override
        public boolean hasCostDetails() {
            return false;
        }

        @Override
        public Object content() {
            return with(false);
        }
    }
}
