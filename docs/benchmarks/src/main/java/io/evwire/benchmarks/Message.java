// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.core.violation.Violation;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.v201.Ocpp201;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The CALLs of OCPP 2.0.1 that are measured, each valid, and with one fault near its end. */
enum Message {
    HEARTBEAT("{}", "{\"time\":1}", "/time") {
        @Override
        byte[] make() {
            return file("heartbeat");
        }
    },
    TRANSACTION_EVENT(
            "\"unit\":\"Hz\"",
            "\"unit\":\"Hertz, which is too long\"",
            "/meterValue/1/sampledValue/5/unitOfMeasure/unit") {
        @Override
        byte[] make() {
            return file("transaction-event");
        }
    },
    /** 20 kB: many small objects and short texts. */
    NOTIFY_REPORT(
            "\"dataType\":\"decimal\"",
            "\"dataType\":\"Decimal\"",
            "/reportData/" + (Report.VARIABLES - 1) + "/variableCharacteristics/dataType") {
        @Override
        byte[] make() {
            return encoded(Report.notifyReport());
        }
    },
    /** Four lists within each other, and numbers at the bottom. */
    SET_CHARGING_PROFILE(
            "\"amountMultiplier\":",
            "\"multiplier\":",
            "/chargingProfile/chargingSchedule/2/salesTariff/salesTariffEntry/" + (Profile.ENTRIES - 1)
                    + "/consumptionCost/2/cost/2/multiplier") {
        @Override
        byte[] make() {
            return encoded(Profile.setChargingProfile());
        }
    },
    /** 60 kB: few objects and long texts. */
    METER_VALUES(
            "\"encodingMethod\":\"OCMF\"",
            "\"encodingMethod\":7",
            "/meterValue/" + (Readings.SIGNED_TIMES - 1) + "/sampledValue/1/signedMeterValue/encodingMethod") {
        @Override
        byte[] make() {
            return encoded(Readings.signed());
        }
    };

    private final String last;
    private final String faulty;
    private final String path;

    /** The fault comes in where {@code last} stands for the last time, and is at {@code path}. */
    Message(String last, String faulty, String path) {
        this.last = last;
        this.faulty = faulty;
        this.path = path;
    }

    abstract byte[] make();

    /** The message of a name such as {@code transaction-event}. */
    static Message named(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Such as {@code transaction-event}. */
    String wireName() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** As UTF-8, without a fault. */
    byte[] utf8() {
        byte[] utf8 = make();
        Ocpp201.codec().decode(utf8).orThrow();
        return utf8;
    }

    /** As UTF-8, with one fault. */
    byte[] faulty() {
        String text = new String(utf8(), StandardCharsets.UTF_8);
        int at = text.lastIndexOf(last);
        String spoiled = text.substring(0, at) + faulty + text.substring(at + last.length());
        if (!(Ocpp201.codec().decode(spoiled) instanceof Decoded.Invalid invalid)
                || !List.of(path)
                        .equals(invalid.violations().stream()
                                .map(Violation::path)
                                .toList())) {
            throw new IllegalStateException(this + " is not faulty at " + path + " alone: "
                    + Ocpp201.codec().decode(spoiled));
        }
        return spoiled.getBytes(StandardCharsets.UTF_8);
    }

    /** Decoded. */
    Call call() {
        return (Call) Ocpp201.codec().decode(utf8()).orThrow();
    }

    private static byte[] encoded(OcppRequest<?> request) {
        return Ocpp201.codec().encodeToBytes(new Call("5f1b2c7a-0d4e-4c1b-9a3e-6f2d8e7c1b05", request));
    }

    private static byte[] file(String name) {
        try (InputStream in = Message.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no file " + name + ".json");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
