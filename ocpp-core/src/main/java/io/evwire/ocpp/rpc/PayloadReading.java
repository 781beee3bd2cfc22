// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.document.JsonText;
import io.evwire.core.runtime.ExactReader;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Remedy;
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
        if (parser.currentToken() == JsonToken.START_OBJECT || reader.isWrappedObject()) {
            return type.read(reader);
        }
        JsonToken token = parser.currentToken();
        boolean isNull = token == JsonToken.VALUE_NULL;
        Violation fault =
                new Violation("", ViolationKind.PAYLOAD, "the payload is an object" + (isNull ? ", found null" : ""));
        // Some peers write null for a payload without properties, which Part 4 §4.1.5 once allowed, or an empty array.
        if ((isNull || reader.isEmptyArray())
                && !log.add(fault.remedied(Remedy.REPAIR, isNull ? "null" : "[]", "{}"))) {
            try (JsonParser empty = json.parser("{}")) {
                empty.nextToken();
                T payload = type.read(new ExactReader(empty, settings.limits(), log, PathBase.DOCUMENT, budget));
                parser.skipChildren();
                return payload;
            }
        }
        if (log.isClean()) {
            log.add(fault);
        }
        log.addIncomplete();
        return null;
    }
}
