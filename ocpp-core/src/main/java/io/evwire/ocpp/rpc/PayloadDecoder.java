// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.document.DocumentContent;
import io.evwire.core.document.JsonSource;
import io.evwire.core.document.JsonText;
import io.evwire.core.runtime.ExactReader;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Decodes one payload by itself. */
final class PayloadDecoder<T extends OcppPayload> implements DocumentContent<DecodedPayload<T>> {

    private final CodecSettings settings;
    private final JsonText json;
    private final String action;
    private final ObjectCodec<T> type;
    private @Nullable ExactReader reader;

    /** What holds whatever follows: the rest is then read only to see that it is JSON. */
    private @Nullable DecodedPayload<T> settled;

    PayloadDecoder(CodecSettings settings, JsonText json, String action, ObjectCodec<T> type) {
        this.settings = settings;
        this.json = json;
        this.action = action;
        this.type = type;
    }

    @Override
    public DecodedPayload<T> read(JsonSource source) {
        if (source.tooLong()) {
            return refused(JsonText.tooLong(settings.limits()));
        }
        if (source.malformedAt() != JsonSource.WELL_FORMED) {
            return refused(JsonText.notUtf8(source.malformedByte()));
        }
        JsonParser parser = source.parser();
        if (parser.nextToken() == null) {
            return refused(frame("not JSON: the text is empty"));
        }
        ReadBudget budget = new ReadBudget(settings.limits(), source.length());
        ViolationLog log = settings.readingLog(action, budget);
        ExactReader values = new ExactReader(parser, settings.limits(), log, PathBase.DOCUMENT, budget);
        reader = values;
        T payload = PayloadReading.read(settings, json, parser, type, values, log, budget);
        if (payload == null) {
            settled = new DecodedPayload.Invalid<>(
                    Ocpp16.explain(action, log.refused(), log.tolerated()), log.isTruncated());
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            return refused(frame("text after the end of the payload"));
        }
        return payload == null || !log.isClean()
                ? new DecodedPayload.Invalid<>(
                        Ocpp16.explain(action, log.refused(), log.tolerated()), log.isTruncated())
                : new DecodedPayload.Valid<>(payload, Ocpp16.explain(action, log.tolerated()));
    }

    @Override
    public DecodedPayload<T> tooDeep(JsonParser parser) {
        DecodedPayload<T> known = settled;
        ExactReader values = reader;
        if (known != null) {
            return known;
        }
        return refused(values == null ? new Violation("", ViolationKind.LIMIT, "nested too deep") : values.tooDeep());
    }

    @Override
    public DecodedPayload<T> refused(Violation fault) {
        return new DecodedPayload.Invalid<>(List.of(fault), false);
    }

    private static Violation frame(String detail) {
        return new Violation("", ViolationKind.FRAME, detail);
    }
}
