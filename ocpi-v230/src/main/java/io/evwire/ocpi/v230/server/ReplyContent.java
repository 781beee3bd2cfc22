// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiResponse;
import io.evwire.ocpi.v230.http.ResponseCodec;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.http.StatusCode;
import io.evwire.ocpi.v230.http.StatusTable;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer but for its time; with violations, these decide on status and code. */
record ReplyContent<D>(
        int httpStatus,
        StatusCode code,
        @Nullable String message,
        @Nullable D data,
        List<Violation> violations,
        Headers headers,
        @Nullable Iterator<?> streamed) {

    ReplyContent(
            int httpStatus,
            StatusCode code,
            @Nullable String message,
            @Nullable D data,
            List<Violation> violations,
            Headers headers) {
        this(httpStatus, code, message, data, violations, headers, null);
    }

    ReplyContent<D> with(Headers more) {
        return new ReplyContent<>(httpStatus, code, message, data, violations, headers.with(more), streamed);
    }

    /** The answer for HTTP; where the handler set a header that every response has, it knows better. */
    HttpReply encode(ResponseType<D> type, OcpiCodec codec, StatusTable table, Instant now, Headers response) {
        if (streamed != null) {
            return streamed(type, codec, now).with(response.with(headers));
        }
        boolean isInvalid = !violations.isEmpty();
        OcpiResponse<D> body = isInvalid
                ? OcpiResponse.error(violations, table, now)
                : new OcpiResponse<>(data, code, message, now, Map.of());
        int status = isInvalid ? table.httpStatusOf(violations) : httpStatus;
        return HttpReply.json(status, new ResponseCodec(codec).encode(type, body))
                .with(response.with(headers));
    }

    @SuppressWarnings("unchecked") // Only a reply to an operation with a list has a stream of its elements.
    private HttpReply streamed(ResponseType<D> type, OcpiCodec codec, Instant now) {
        OcpiType<Object> element = (OcpiType<Object>) Objects.requireNonNull(type.elementType());
        OcpiResponse<Void> around = new OcpiResponse<>(null, code, message, now, Map.of());
        Iterator<?> objects = Objects.requireNonNull(streamed);
        return HttpReply.streamed(httpStatus, out -> new ResponseCodec(codec).encode(element, around, objects, out));
    }
}
