// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.core.runtime.UtcDateTime;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Decoded;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A text as the date-time of both protocols; java.time is the second opinion. */
public final class DateTimeFuzz {

    private DateTimeFuzz() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = Utf8.decoded(input);
        if (text != null) {
            checkOcpi(text);
            checkOcpp(text);
        }
    }

    private static void checkOcpi(String text) {
        Instant read = UtcDateTime.parse(text);
        if (read != null) {
            Expect.same("again", read, UtcDateTime.parse(UtcDateTime.format(read)));
            Expect.same(
                    text,
                    LocalDateTime.parse(withoutZone(text))
                            .toInstant(ZoneOffset.UTC)
                            .truncatedTo(ChronoUnit.MILLIS),
                    read);
        }
    }

    private static String withoutZone(String text) {
        return text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    }

    private static void checkOcpp(String text) {
        if (text.chars().anyMatch(c -> c < ' ' || c == '"' || c == '\\')) {
            return;
        }
        String frame = "[3,\"Heartbeat\",{\"currentTime\":\"" + text + "\"}]";
        for (Version version : Version.ALL) {
            version.check(Utf8.encoded(frame), version.codec);
            if (version.codec.decode(frame, version.pending) instanceof Decoded.Valid valid) {
                OffsetDateTime read = currentTime(((CallResult) valid.frame()).payload());
                Expect.same(text, OffsetDateTime.parse(text), read);
            }
        }
    }

    private static OffsetDateTime currentTime(Object payload) {
        return payload instanceof io.evwire.ocpp.v201.message.HeartbeatResponse response
                ? response.currentTime()
                : ((io.evwire.ocpp.v21.message.HeartbeatResponse) payload).currentTime();
    }
}
