// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Databind;
import io.evwire.core.runtime.Masked;
import io.evwire.core.violation.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of every response: how the request fared, and what was asked for.
 *
 * @param data what was asked for; absent when nothing was, with an error code unless what came could be read, and where
 *     a list was asked for and none came, which is not the empty list
 * @param statusCode how the request fared, whatever the status of HTTP
 * @param statusMessage words for debugging; absent when there are none
 * @param timestamp when the response was made; absent where a lenient codec read a response without, which none is
 *     written without
 * @param extensions properties that OCPI does not define, in the order received
 * @param <D> what was asked for: an object, a {@code List} of objects, or {@code Void} for nothing
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_response_format"
 */
public record OcpiResponse<D>(
        @Nullable D data,
        StatusCode statusCode,
        @Nullable String statusMessage,
        @Nullable Instant timestamp,
        Map<String, @Nullable Object> extensions) {

    /** The longest message made of violations. */
    private static final int MAX_MESSAGE_LENGTH = 255;

    /**
     * Refuses null for {@code statusCode}, cuts the timestamp to milliseconds, and copies the map.
     *
     * @param data what was asked for; absent when nothing was, with an error code unless what came could be read, and
     *     where a list was asked for and none came, which is not the empty list
     * @param statusCode how the request fared, whatever the status of HTTP
     * @param statusMessage words for debugging; absent when there are none
     * @param timestamp when the response was made
     * @param extensions properties that OCPI does not define, in the order received
     */
    public OcpiResponse {
        Canonical.required(statusCode, "OcpiResponse.statusCode");
        timestamp = timestamp == null ? null : Canonical.instant(timestamp);
        extensions = Canonical.extensions(extensions);
    }

    /**
     * An answer with what was asked for.
     *
     * @param data the object or list
     * @param timestamp the time now
     * @param <D> what it is
     * @return the response, with status 1000
     */
    public static <D> OcpiResponse<D> success(D data, Instant timestamp) {
        return new OcpiResponse<>(data, StatusCode.SUCCESS, null, timestamp, Map.of());
    }

    /**
     * An answer to a request for which OCPI defines no data.
     *
     * @param timestamp the time now
     * @return the response, with status 1000
     */
    public static OcpiResponse<Void> success(Instant timestamp) {
        return new OcpiResponse<>(null, StatusCode.SUCCESS, null, timestamp, Map.of());
    }

    /**
     * An answer that says what went wrong.
     *
     * @param code the code, not a success
     * @param message words for debugging, or null
     * @param timestamp the time now
     * @param <D> what was asked for
     * @return the response, without data
     * @throws IllegalArgumentException when the code is one of success
     */
    public static <D> OcpiResponse<D> error(StatusCode code, @Nullable String message, Instant timestamp) {
        if (code.isSuccess()) {
            throw new IllegalArgumentException(code + " is not an error: choose a code from 2000");
        }
        return new OcpiResponse<>(null, code, message, timestamp, Map.of());
    }

    /**
     * An answer that says what is wrong with a request.
     *
     * @param violations the faults, at least one; the first is put into words
     * @param table gives their code
     * @param timestamp the time now
     * @param <D> what was asked for
     * @return the response, without data
     */
    public static <D> OcpiResponse<D> error(List<Violation> violations, StatusTable table, Instant timestamp) {
        String words = violations.get(0).inWords();
        int length = words.codePointCount(0, words.length());
        String message = length <= MAX_MESSAGE_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MAX_MESSAGE_LENGTH));
        return error(table.codeOf(violations), printable(message), timestamp);
    }

    /**
     * Whether the request was carried out.
     *
     * @return true for a status code of 1xxx
     */
    public boolean isSuccess() {
        return statusCode.isSuccess();
    }

    @JsonValue
    private Object notForDatabind() {
        throw Databind.refusal("an OcpiResponse", "ResponseCodec");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static OcpiResponse<Object> notOfDatabind(Object ignored) {
        throw Databind.refusal("an OcpiResponse", "ResponseCodec");
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }

    /** All components, the extensions masked. */
    @Override
    public String toString() {
        return "OcpiResponse[data=" + data + ", statusCode=" + statusCode + ", statusMessage=" + statusMessage
                + ", timestamp=" + timestamp + ", extensions=" + Masked.value(extensions) + "]";
    }
}
