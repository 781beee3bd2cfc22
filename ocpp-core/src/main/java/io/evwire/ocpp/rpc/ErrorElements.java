// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.ExactReader;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.text.JsonString;
import io.evwire.core.violation.Place;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What follows the messageId of an error: code, description, details. A lenient reading takes what is there, since
 * whoever waits for an answer must learn of the refusal however the peer puts it.
 */
final class ErrorElements {

    /** Where details stand that are no object. */
    private static final String OTHER_DETAILS = "errorDetails";

    private final JsonParser parser;
    private final MessageType type;
    private final ViolationLog log;

    private String code = "";
    private String description = "";
    private @Nullable Map<String, @Nullable Object> details = Map.of();
    private boolean isEnded;

    ErrorElements(JsonParser parser, MessageType type, ViolationLog log) {
        this.parser = parser;
        this.type = type;
        this.log = log;
    }

    /** The code; empty where the peer gave none. */
    String code() {
        return code;
    }

    String description() {
        return description;
    }

    /** The details; null where they cannot be read, which is in the log. */
    @Nullable
    Map<String, @Nullable Object> details() {
        return details;
    }

    /** Whether the frame has ended before all its elements. */
    boolean isEnded() {
        return isEnded;
    }

    /** Reads the code. */
    void readCode() throws FrameFault {
        JsonToken token = next();
        if (token == JsonToken.START_OBJECT && isTolerated("the errorCode is a string", null, "\"\"")) {
            // The peer left it out, and the description as well: these are the details.
            return;
        }
        code = text(token, "the errorCode is a string");
        String fault = CallErrorCode.fault(code);
        if (fault != null) {
            throw new FrameFault(fault);
        }
    }

    /** Reads the description; the tokenizer is then at the details, or at the end of the frame. */
    void readDescription() throws FrameFault {
        JsonToken token = parser.currentToken() == JsonToken.START_OBJECT ? JsonToken.START_OBJECT : next();
        if (token == JsonToken.START_OBJECT && isTolerated("the errorDescription is a string", null, "\"\"")) {
            // The peer left it out: these are the details.
            return;
        }
        String text = text(token, "the errorDescription is a string");
        String fault = ErrorDescription.fault(text);
        if (fault != null) {
            String fit = ErrorDescription.fit(text);
            if (!isTolerated(fault, JsonString.quoted(text), JsonString.quoted(fit))) {
                throw new FrameFault(fault);
            }
            text = fit;
        }
        description = text;
        next();
        if (isEnded && !isTolerated(arity(), null, "{}")) {
            throw new FrameFault(arity());
        }
    }

    /** Reads the details at the tokenizer. */
    void readDetails(ExactReader reader) throws FrameFault {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            @SuppressWarnings("unchecked") // The token says that it is an object.
            Map<String, @Nullable Object> object = (Map<String, @Nullable Object>) reader.freeJson();
            details = object;
            return;
        }
        String fault = "the errorDetails are an object";
        boolean isNull = token == JsonToken.VALUE_NULL;
        if (!isTolerated(fault, isNull ? "null" : null, isNull ? "{}" : null)) {
            throw new FrameFault(fault);
        }
        Object other = reader.freeJson();
        details = other == null ? Map.of() : Map.of(OTHER_DETAILS, other);
    }

    private JsonToken next() {
        JsonToken token = isEnded ? JsonToken.END_ARRAY : parser.nextToken();
        isEnded = token == JsonToken.END_ARRAY;
        return token;
    }

    private String text(JsonToken token, String rule) throws FrameFault {
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        boolean isText = token.isScalarValue() && token != JsonToken.VALUE_NULL;
        String text = isText ? parser.getString() : "";
        boolean isAbsent = isEnded || token == JsonToken.VALUE_NULL;
        if (!(isText || isAbsent) || !isTolerated(rule, isEnded ? null : parser.getString(), JsonString.quoted(text))) {
            throw new FrameFault(rule);
        }
        return text;
    }

    private boolean isTolerated(String detail, @Nullable String found, @Nullable String instead) {
        Violation fault = new Violation(Place.FRAME, "", ViolationKind.FRAME, detail, null);
        return !log.add(fault.remedied(Remedy.REPAIR, found, instead));
    }

    private String arity() {
        return "a " + type + " has " + type.arity() + " elements";
    }
}
