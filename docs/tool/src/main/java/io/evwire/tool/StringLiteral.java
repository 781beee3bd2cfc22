// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.document.DocumentContent;
import io.evwire.core.document.JsonSource;
import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallErrorCode;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.MessageId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A line that is one JSON string literal: the form in which any text fits on a line. */
final class StringLiteral {

    private static final JsonText JSON = new JsonText(Limits.DEFAULT);

    private StringLiteral() {}

    /** The text that a literal stands for, or null when the line is not a literal. */
    static @Nullable String valueOf(byte[] line) {
        return JSON.read(line, new Literal()).value;
    }

    /** What a line that is not a literal is: no frame, answered as such. */
    static Decoded fault() {
        Violation violation = new Violation("", ViolationKind.FRAME, "the line is no JSON string literal");
        // In the order in which the codec writes them.
        Map<String, @Nullable Object> detail = new LinkedHashMap<>();
        detail.put("path", violation.path());
        detail.put("kind", violation.kind().name());
        detail.put("detail", violation.detail());
        CallError reply = new CallError(
                MessageId.UNREADABLE,
                CallErrorCode.RPC_FRAMEWORK_ERROR.wireValue(),
                violation.detail(),
                Map.of("violations", List.of(detail)));
        return new Decoded.Invalid(null, null, null, List.of(violation), false, reply);
    }

    private static final class Literal implements DocumentContent<Literal> {

        private @Nullable String value;

        @Override
        public Literal read(JsonSource source) {
            JsonParser parser = source.parser();
            boolean isText =
                    source.malformedAt() == JsonSource.WELL_FORMED && parser.nextToken() == JsonToken.VALUE_STRING;
            String text = isText ? parser.getString() : null;
            value = isText && parser.nextToken() == null ? text : null;
            return this;
        }

        @Override
        public Literal tooDeep(JsonParser parser) {
            return this;
        }

        @Override
        public Literal refused(Violation fault) {
            return this;
        }
    }
}
