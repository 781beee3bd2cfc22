// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request at the level of HTTP: status, headers, and a body that is in memory or is written while it is
 * made. Bodies are handed on, not copied: whoever gives or gets one does not change it.
 */
public final class HttpReply {

    private static final byte[] EMPTY = {};

    private final int status;
    private final Headers headers;
    private final Body body;

    /** What two replies that differ in their headers alone share. */
    private static final class Body {
        private byte @Nullable [] bytes;
        private final @Nullable BodyWriter writer;

        Body(byte @Nullable [] bytes, @Nullable BodyWriter writer) {
            this.bytes = bytes;
            this.writer = writer;
        }

        /** The bytes in memory: a body that is written can be made once. */
        synchronized byte[] bytes() {
            if (bytes == null) {
                ByteArrayOutputStream collected = new ByteArrayOutputStream();
                try {
                    Objects.requireNonNull(writer).writeTo(collected);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
                bytes = collected.toByteArray();
            }
            return bytes;
        }

        synchronized @Nullable Integer length() {
            return bytes == null ? null : bytes.length;
        }
    }

    /**
     * An answer.
     *
     * @param status the status of HTTP, such as 200
     * @param headers its headers
     * @param body its body, empty when there is none; not copied, and not to be changed any more
     */
    public HttpReply(int status, Headers headers, byte[] body) {
        this(status, headers, new Body(body.length == 0 ? EMPTY : body, null));
    }

    private HttpReply(int status, Headers headers, Body body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * An answer in JSON.
     *
     * @param status the status of HTTP
     * @param body its body; not copied, and not to be changed any more
     * @return the answer, with a {@code Content-Type}
     */
    public static HttpReply json(int status, byte[] body) {
        return new HttpReply(status, OcpiRequest.JSON, body);
    }

    /**
     * An answer in JSON that is written while it is made.
     *
     * @param status the status of HTTP
     * @param body writes the body, once
     * @return the answer, with a {@code Content-Type}
     */
    public static HttpReply streamed(int status, BodyWriter body) {
        return new HttpReply(status, OcpiRequest.JSON, new Body(null, body));
    }

    /**
     * The status of HTTP.
     *
     * @return such as 200
     */
    public int status() {
        return status;
    }

    /**
     * The headers.
     *
     * @return the headers
     */
    public Headers headers() {
        return headers;
    }

    /**
     * The body in memory. A body that is written while it is made is made now, and kept.
     *
     * @return its bytes, not a copy; none when there is no body
     */
    public byte[] body() {
        return body.bytes();
    }

    /**
     * How long the body is.
     *
     * @return the number of bytes; null for a body that is written while it is made
     */
    public @Nullable Integer bodyLength() {
        return body.length();
    }

    /**
     * Writes the body; one that is written while it is made can be written once.
     *
     * @param out where it goes; neither flushed nor closed
     * @throws IOException when the stream fails
     * @throws io.evwire.ocpi.v230.InvalidObjectException when an object in it breaks its schema: part of the body has
     *     gone out then, so end the connection without ending the body
     */
    public void writeBody(OutputStream out) throws IOException {
        if (body.length() == null) {
            Objects.requireNonNull(body.writer).writeTo(out);
        } else {
            out.write(body.bytes());
        }
    }

    /**
     * This answer with more headers, such as those of {@link RequestHeaders#response()} and
     * {@link PageHeaders#write()}.
     *
     * @param more the headers to set
     * @return a copy
     */
    public HttpReply with(Headers more) {
        return new HttpReply(status, headers.with(more), body);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HttpReply reply
                && status == reply.status
                && headers.equals(reply.headers)
                && (body == reply.body || Arrays.equals(body(), reply.body()));
    }

    @Override
    public int hashCode() {
        return status * 31 + headers.hashCode();
    }

    /** Status, headers, and the length of the body, which may hold credentials. */
    @Override
    public String toString() {
        Integer length = body.length();
        return "HttpReply[" + status + ", " + headers + ", " + (length == null ? "a stream" : length + " bytes") + "]";
    }
}
