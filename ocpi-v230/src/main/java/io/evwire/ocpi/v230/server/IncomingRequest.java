// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.core.runtime.Masked;
import io.evwire.ocpi.v230.http.Headers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request as a server of HTTP hands it over: nothing in it is checked yet. */
public final class IncomingRequest {

    private final String method;
    private final String path;
    private final @Nullable String query;
    private final Headers headers;
    private final byte[] body;

    /**
     * A request.
     *
     * @param method the method of HTTP, such as {@code GET}
     * @param path the path as received, percent-encoded
     * @param query the query as received, percent-encoded, without the question mark; null for none
     * @param headers all headers
     * @param body the whole body, empty for none; not copied, and not to be changed any more
     */
    public IncomingRequest(String method, String path, @Nullable String query, Headers headers, byte[] body) {
        this.method = Objects.requireNonNull(method, "method");
        this.path = Objects.requireNonNull(path, "path");
        this.query = query;
        this.headers = Objects.requireNonNull(headers, "headers");
        this.body = Objects.requireNonNull(body, "body");
    }

    /**
     * The method of HTTP.
     *
     * @return the method as received
     */
    public String method() {
        return method;
    }

    /**
     * The path.
     *
     * @return the path as received, percent-encoded
     */
    public String path() {
        return path;
    }

    /**
     * The query.
     *
     * @return the query as received, percent-encoded; null for none
     */
    public @Nullable String query() {
        return query;
    }

    /**
     * The headers.
     *
     * @return all of them
     */
    public Headers headers() {
        return headers;
    }

    /**
     * The body.
     *
     * @return its bytes, not a copy; empty for none
     */
    public byte[] body() {
        return body;
    }

    /** Headers and the length of the body: method, path and query are a peer's texts, and may hold a token. */
    @Override
    public String toString() {
        return "IncomingRequest[" + Masked.MASK + ", " + headers + ", " + body.length + " bytes]";
    }
}
