// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.Masked;
import io.evwire.ocpi.v230.OcpiCodec;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to send, and how to read what comes back. Immutable.
 *
 * @param <D> the Java type of the data of the response: an object, a {@code List} of objects, or {@code Void}
 */
public final class OcpiRequest<D> {

    static final Headers JSON = Headers.NONE.with("Content-Type", "application/json");

    private final HttpMethod method;
    private final String url;
    private final Headers headers;
    private final byte @Nullable [] body;
    private final ResponseType<D> responseType;
    private final OcpiCodec codec;

    private OcpiRequest(
            HttpMethod method,
            String url,
            Headers headers,
            byte @Nullable [] body,
            ResponseType<D> responseType,
            OcpiCodec codec) {
        this.method = method;
        this.url = url;
        this.headers = headers;
        this.body = body;
        this.responseType = responseType;
        this.codec = codec;
    }

    /**
     * A request.
     *
     * @param method its method
     * @param url its URL with all parameters
     * @param body its body in JSON, or null when it has none; with one there is a {@code Content-Type}. Not copied, and
     *     not to be changed any more
     * @param responseType what comes back
     * @param codec reads what comes back
     * @param <D> the Java type of what comes back
     * @return the request, without other headers
     */
    public static <D> OcpiRequest<D> of(
            HttpMethod method, String url, byte @Nullable [] body, ResponseType<D> responseType, OcpiCodec codec) {
        Headers headers = body == null ? Headers.NONE : JSON;
        return new OcpiRequest<>(method, Objects.requireNonNull(url, "url"), headers, body, responseType, codec);
    }

    /**
     * The method.
     *
     * @return the method
     */
    public HttpMethod method() {
        return method;
    }

    /**
     * The URL with all parameters.
     *
     * @return the URL, relative when the endpoint's is
     */
    public String url() {
        return url;
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
     * @return its bytes, not a copy, or null when there is none
     */
    public byte @Nullable [] body() {
        return body;
    }

    /**
     * What the data of the response is.
     *
     * @return the type
     */
    public ResponseType<D> responseType() {
        return responseType;
    }

    /**
     * This request with the headers of OCPI.
     *
     * @param more authorization, ids and routing
     * @return a copy
     */
    public OcpiRequest<D> with(RequestHeaders more) {
        return with(more.write());
    }

    /**
     * This request with more headers.
     *
     * @param more the headers to set
     * @return a copy
     */
    public OcpiRequest<D> with(Headers more) {
        return new OcpiRequest<>(method, url, headers.with(more), body, responseType, codec);
    }

    /** The same request for another page. */
    OcpiRequest<D> at(String otherUrl) {
        return new OcpiRequest<>(method, otherUrl, headers, body, responseType, codec);
    }

    /**
     * Reads the response.
     *
     * @param reply what came back
     * @return its status of HTTP, and the response or what is wrong with it
     */
    public Outcome<D> decode(HttpReply reply) {
        return new Outcome<>(
                reply.status(), reply.headers(), new ResponseCodec(codec).decode(responseType, reply.body()));
    }

    /** Reads the page of a list. */
    static <T> ResponseCodec.Elements<T> decodeElements(OcpiRequest<List<T>> request, HttpReply reply) {
        return new ResponseCodec(request.codec).decodeElements(request.responseType, reply.body());
    }

    /** Reads the page of a list while it arrives. */
    static <T> ResponseStream<T> stream(OcpiRequest<List<T>> request, InputStream utf8) {
        return new ResponseCodec(request.codec).stream(ResponseType.elementOf(request.responseType), utf8);
    }

    /** Method, server and headers: the path may hold the uid of a token, the query a URL that is good for a result. */
    @Override
    public String toString() {
        return method + " " + Masked.urlWithoutPath(url) + " " + headers;
    }
}
