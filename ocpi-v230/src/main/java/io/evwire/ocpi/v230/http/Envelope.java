// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.ExactReader;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.runtime.TextForm;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.OcpiCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads and writes the properties of one response around its data. Not thread-safe. */
final class Envelope {

    private static final int DATA = 0;
    private static final int STATUS_CODE = 1;
    private static final int STATUS_MESSAGE = 2;
    private static final int TIMESTAMP = 3;
    private static final ObjectShape SHAPE = ObjectShape.open(
                    1L << STATUS_CODE, "data", "status_code", "status_message", "timestamp")
            .untold(1L << STATUS_MESSAGE | 1L << TIMESTAMP);

    private static final int MIN_CODE = 1000;
    private static final int MAX_CODE = 9999;

    private final ViolationLog log;
    private final ExactReader in;

    private boolean isObject;
    private boolean isStarted;
    private long seen;
    private long statusCode = ValueReader.UNDECODED;
    private @Nullable String statusMessage;
    private @Nullable Instant timestamp;
    private @Nullable Map<String, @Nullable Object> extensions;

    Envelope(JsonParser parser, OcpiCodec codec, ReadBudget budget) {
        this.log = ViolationLog.ofReading("", codec.limits(), codec.tolerance(), budget.report())
                .noticing(codec.notices());
        this.in = new ExactReader(parser, codec.limits(), log, PathBase.DOCUMENT, budget);
    }

    /** Reads on up to the data; false at the end of the response. */
    boolean nextData() {
        if (!isStarted) {
            isStarted = true;
            isObject = in.startObject();
        }
        if (!isObject) {
            return false;
        }
        for (int property = in.nextProperty(SHAPE, seen);
                property != ValueReader.END;
                property = in.nextProperty(SHAPE, seen)) {
            seen |= 1L << property;
            switch (property) {
                case DATA -> {
                    if (!in.isNull()) {
                        return true;
                    }
                }
                case STATUS_CODE -> statusCode = in.integer(MIN_CODE, MAX_CODE);
                case STATUS_MESSAGE ->
                    statusMessage = in.isNull() ? null : in.text(ValueReader.UNLIMITED, TextForm.PRINTABLE);
                case TIMESTAMP -> timestamp = in.instant();
                default -> extensions = in.member(extensions);
            }
        }
        in.endObject(SHAPE, seen);
        if ((seen & 1L << TIMESTAMP) == 0) {
            // It tells when, which helps to look for a fault; nothing depends on it.
            Violation absent = new Violation("/timestamp", ViolationKind.REQUIRED, "required, but absent");
            log.add(absent.remedied(Remedy.REPAIR, null, null));
        }
        return false;
    }

    /** The response, at its end. */
    <D> Decoded<OcpiResponse<D>> finish(DataRead<D> data) {
        if (statusCode == ValueReader.UNDECODED) {
            log.addIncomplete();
        }
        List<Violation> refused = new ArrayList<>(log.isClean() ? List.of() : log.refused());
        List<Violation> tolerated = new ArrayList<>(log.tolerated());
        // With an error code the data is not defined, and may stand before the code.
        boolean isDefined = statusCode == ValueReader.UNDECODED || new StatusCode((int) statusCode).isSuccess();
        if (isDefined) {
            refused.addAll(data.refused());
            tolerated.addAll(data.tolerated());
        }
        if (!refused.isEmpty() || !log.isClean()) {
            return new Decoded.Invalid<>(List.copyOf(refused), log.isTruncated() || data.truncated());
        }
        return new Decoded.Valid<>(
                new OcpiResponse<>(
                        data.value(),
                        new StatusCode((int) statusCode),
                        statusMessage,
                        timestamp,
                        extensions == null ? Map.of() : extensions),
                List.copyOf(tolerated));
    }

    static <D> void write(ResponseType<D> type, OcpiResponse<D> response, ValueWriter out) {
        out.startObject();
        type.write(response.data(), SHAPE, DATA, out);
        out.integer(SHAPE, STATUS_CODE, response.statusCode().value(), MIN_CODE, MAX_CODE);
        out.text(SHAPE, STATUS_MESSAGE, response.statusMessage(), ValueReader.UNLIMITED, TextForm.PRINTABLE);
        out.instant(SHAPE, TIMESTAMP, response.timestamp());
        out.members(SHAPE, response.extensions());
        out.endObject();
    }
}
