// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Direction;
import io.evwire.ocpp.rpc.MessageType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What the frames of a log tell about station, time, transaction and meter values, each as far as it is told. */
final class FrameFacts {

    private static final String DEFAULT_MEASURAND = "Energy.Active.Import.Register";
    private static final int MAX_MULTIPLIER = 24;

    private final ActionCatalog actions;
    private final Map<String, String> transactionOf = new HashMap<>();
    private final Map<String, String> evseOf = new HashMap<>();
    private @Nullable String station;
    private @Nullable String time;

    FrameFacts(ActionCatalog actions) {
        this.actions = actions;
    }

    /** The facts of the next frame. */
    Map<String, Object> of(@Nullable Origin origin, String text, Decoded decoded) {
        Object payload = payload(text, decoded);
        boolean isValid = decoded instanceof Decoded.Valid;
        String from =
                origin == null ? sender(decoded) : origin.isFromStation() ? Origin.FROM_STATION : Origin.FROM_CSMS;
        if (origin == null && isValid) {
            note(decoded, payload);
        }
        String transaction = transaction(origin, decoded, payload);
        return Payloads.of(
                "from", from,
                "station", origin == null ? station : origin.station(),
                "time", origin == null ? time : origin.time(),
                "transaction", transaction,
                "meter", isValid ? meter(payload, evse(payload, transaction)) : List.of());
    }

    private static @Nullable Object payload(String text, Decoded decoded) {
        if (!(decoded instanceof Decoded.Valid)) {
            return null;
        }
        try {
            return JsonTree.read(text) instanceof List<?> frame && frame.size() > 2
                    ? frame.get(frame.size() - 1)
                    : null;
        } catch (JacksonException | ArithmeticException unreadable) {
            return null;
        }
    }

    /** Which end sent the frame; null where both may have. */
    private @Nullable String sender(Decoded decoded) {
        String name = decoded.action();
        Action action = name == null ? null : actions.find(name);
        if (action == null || action.direction() == Direction.BOTH) {
            return null;
        }
        boolean asks = decoded.messageType() == MessageType.CALL || decoded.messageType() == MessageType.SEND;
        boolean isOfStation = action.direction() == Direction.CS_TO_CSMS;
        return asks == isOfStation ? Origin.FROM_STATION : Origin.FROM_CSMS;
    }

    /** A log of messages alone names its station when it boots, and the time in many messages. */
    private void note(Decoded decoded, @Nullable Object payload) {
        if ("BootNotification".equals(decoded.action()) && decoded.messageType() == MessageType.CALL) {
            Object booted = JsonTree.object(payload, "chargingStation");
            String serial = JsonTree.text(booted, "serialNumber");
            station = serial == null ? JsonTree.text(booted, "model") : serial;
        }
        for (String name : List.of("timestamp", "currentTime", "generatedAt")) {
            String told = JsonTree.text(payload, name);
            if (told != null) {
                time = told;
            }
        }
    }

    private @Nullable String transaction(@Nullable Origin origin, Decoded decoded, @Nullable Object payload) {
        String exchange = (origin == null ? "" : origin.station()) + '\n' + decoded.messageId();
        String told = JsonTree.text(JsonTree.object(payload, "transactionInfo"), "transactionId");
        String transaction = told == null ? JsonTree.text(payload, "transactionId") : told;
        if (decoded.messageType() != MessageType.CALL) {
            return transaction == null ? transactionOf.get(exchange) : transaction;
        }
        if (transaction == null) {
            transactionOf.remove(exchange);
        } else {
            transactionOf.put(exchange, transaction);
        }
        return transaction;
    }

    /** A transaction names its EVSE once. */
    private @Nullable String evse(@Nullable Object payload, @Nullable String transaction) {
        String id = JsonTree.text(payload, "evseId");
        String told = id == null ? JsonTree.text(JsonTree.object(payload, "evse"), "id") : id;
        if (transaction == null) {
            return told;
        }
        if (told != null) {
            evseOf.put(transaction, told);
        }
        return evseOf.get(transaction);
    }

    private static List<Object> meter(@Nullable Object payload, @Nullable String evse) {
        List<Object> values = new ArrayList<>();
        for (Map<String, @Nullable Object> set : JsonTree.objects(payload, "meterValue")) {
            String taken = instant(JsonTree.text(set, "timestamp"));
            for (Map<String, @Nullable Object> sample : JsonTree.objects(set, "sampledValue")) {
                if (taken != null
                        && sample.get("value") instanceof BigDecimal value
                        && Double.isFinite(value.doubleValue())) {
                    values.add(meterValue(evse, taken, sample, value));
                }
            }
        }
        return values;
    }

    private static Object meterValue(
            @Nullable String evse, String time, Map<String, @Nullable Object> sample, BigDecimal value) {
        Map<String, ?> unit = JsonTree.object(sample, "unitOfMeasure");
        int multiplier = unit.get("multiplier") instanceof BigDecimal power
                        && power.abs().compareTo(BigDecimal.valueOf(MAX_MULTIPLIER)) <= 0
                ? power.intValue()
                : 0;
        // For a chart, which needs no more digits.
        BigDecimal plain = value.scaleByPowerOfTen(multiplier).round(MathContext.DECIMAL32);
        return Payloads.of(
                "time", time,
                "value", plain,
                "measurand", Objects.requireNonNullElse(JsonTree.text(sample, "measurand"), DEFAULT_MEASURAND),
                "unit", Objects.requireNonNullElse(JsonTree.text(unit, "unit"), "Wh"),
                "phase", JsonTree.text(sample, "phase"),
                "location", JsonTree.text(sample, "location"),
                "evse", evse == null ? null : "EVSE " + evse);
    }

    private static @Nullable String instant(@Nullable String time) {
        try {
            return time == null ? null : OffsetDateTime.parse(time).toInstant().toString();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
