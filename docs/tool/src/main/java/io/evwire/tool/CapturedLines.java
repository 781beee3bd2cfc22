// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.Decoded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Decodes what {@code evwire csms} or {@code evwire station} has printed with {@code --format json}, which tells the
 * station and the time of each frame. The frames of each station are a log of their own.
 */
final class CapturedLines implements LineWork {

    /** How the output of a CSMS begins. */
    private static final String LISTENING = "listening on ";

    private final Supplier<LogDecoder> decoders;
    private final Report report;
    private final Map<String, LogDecoder> decoderOf = new HashMap<>();

    CapturedLines(Supplier<LogDecoder> decoders, Report report) {
        this.decoders = decoders;
        this.report = report;
    }

    @Override
    public @Nullable Verdict line(long number, byte[] line) throws IOException {
        String text = new String(line, StandardCharsets.UTF_8);
        if (text.startsWith(LISTENING)) {
            return null;
        }
        Origin origin = origin(text);
        Decoded decoded;
        if (origin != null) {
            decoded = decoderOf
                    .computeIfAbsent(origin.station(), station -> decoders.get())
                    .decode(origin.text().getBytes(StandardCharsets.UTF_8));
            report.frame(number, origin, decoded);
        } else {
            decoded = notCaptured();
            report.line(number, () -> text, decoded);
        }
        return Verdict.of(decoded);
    }

    @Override
    public void end(Tally tally) throws IOException {
        report.end(tally);
    }

    private static @Nullable Origin origin(String line) {
        try {
            Object frame = JsonTree.read(line);
            String time = JsonTree.text(frame, "time");
            String station = JsonTree.text(frame, "station");
            String from = JsonTree.text(frame, "from");
            String message = JsonTree.text(frame, "message");
            return time == null || station == null || message == null
                    ? null
                    : new Origin(Instant.parse(time), station, Origin.FROM_STATION.equals(from), message);
        } catch (JacksonException | DateTimeException | ArithmeticException other) {
            return null;
        }
    }

    private static Decoded notCaptured() {
        Violation fault = new Violation("", ViolationKind.FRAME, "the line is not of a captured session");
        return new Decoded.Invalid(null, null, null, List.of(fault), false, null);
    }
}
