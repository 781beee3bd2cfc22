package io.evwire.ocpp.rpc;

import io.evwire.core.document.JsonText;
import io.evwire.core.runtime.ExactReader;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a payload, in a frame and by itself alike. */
final class PayloadReading {

    private PayloadReading() {}

    /**
     * The payload at the tokenizer's current token; null after a report. The tokenizer is then still at the first token
     * of what is not an object.
     */
    static <T> @Nullable T read(
            CodecSettings settings,
            JsonText json,
            JsonParser parser,
            ObjectCodec<T> type,
            ExactReader reader,
            ViolationLog log,
            ReadBudget budget) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return type.read(reader);
        }
        boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
        log.add(new Violation("", ViolationKind.PAYLOAD, "the payload is an object" + (isNull ? ", found null" : "")));
        if (isNull && log.isClean()) {
            // Let pass: some peers write null for a payload without properties, which Part 4 §4.1.5 once allowed.
            try (JsonParser empty = json.parser("{}")) {
                empty.nextToken();
                return type.read(new ExactReader(empty, settings.limits(), log, PathBase.DOCUMENT, budget));
            }
        }
        log.addIncomplete();
        return null;
    }
}
