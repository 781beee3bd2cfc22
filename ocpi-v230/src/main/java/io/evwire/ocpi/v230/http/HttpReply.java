package io.evwire.ocpi.v230.http;

import java.util.Arrays;

/** The answer to a request at the level of HTTP. Immutable. */
public final class HttpReply {

    private static final byte[] EMPTY = {};

    private final int status;
    private final Headers headers;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param status the status of HTTP, such as 200
     * @param headers its headers
     * @param body its body, empty when there is none
     */
    public HttpReply(int status, Headers headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body.length == 0 ? EMPTY : body.clone();
    }

    /** An answer with a body that is nobody else's. */
    private HttpReply(Headers headers, int status, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * An answer in JSON.
     *
     * @param status the status of HTTP
     * @param body its body
     * @return the answer, with a {@code Content-Type}
     */
    public static HttpReply json(int status, byte[] body) {
        return new HttpReply(status, OcpiRequest.JSON, body);
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
     * The body.
     *
     * @return a copy of its bytes, none when there is no body
     */
    public byte[] body() {
        return body.clone();
    }

    /** The bytes of the body themselves, which nobody may change. */
    byte[] bytes() {
        return body;
    }

    /**
     * This answer with more headers, such as those of {@link RequestHeaders#response()} and
     * {@link PageHeaders#write()}.
     *
     * @param more the headers to set
     * @return a copy
     */
    public HttpReply with(Headers more) {
        return new HttpReply(headers.with(more), status, body);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HttpReply reply
                && status == reply.status
                && headers.equals(reply.headers)
                && Arrays.equals(body, reply.body);
    }

    @Override
    public int hashCode() {
        return status * 31 + Arrays.hashCode(body);
    }

    /** Status, headers, and the length of the body, which may hold credentials. */
    @Override
    public String toString() {
        return "HttpReply[" + status + ", " + headers + ", " + body.length + " bytes]";
    }
}
