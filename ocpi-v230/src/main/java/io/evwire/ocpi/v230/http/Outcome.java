// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.ocpi.v230.Decoded;
import org.jspecify.annotations.Nullable;

/**
 * What came back for a request: the status of HTTP, the headers and the response in the body, which say three different
 * things. An answer of status 404 whose body is a page for people is told as that.
 *
 * @param httpStatus the status of HTTP, such as 200
 * @param headers the headers, such as {@code Location}
 * @param response the response, or what is wrong with it
 * @param <D> the Java type of the data of the response
 */
public record Outcome<D>(int httpStatus, Headers headers, Decoded<OcpiResponse<D>> response) {

    private static final int HTTP_SUCCESS = 2;

    /**
     * Whether the request was carried out.
     *
     * @return true when there is a response, and it is a success, as the status of HTTP is
     */
    public boolean isSuccess() {
        StatusCode code = statusCode();
        return httpStatus / 100 == HTTP_SUCCESS && code != null && code.isSuccess();
    }

    /**
     * The status code in the body.
     *
     * @return the code, or null when the response could not be read
     */
    public @Nullable StatusCode statusCode() {
        return response instanceof Decoded.Valid<OcpiResponse<D>> valid
                ? valid.value().statusCode()
                : null;
    }

    /**
     * What was asked for.
     *
     * @return the data; null when the request was not carried out, and when there is none
     */
    public @Nullable D data() {
        return isSuccess() ? response.orThrow().data() : null;
    }

    /**
     * The response to a request that is expected to succeed.
     *
     * @return the response
     * @throws RequestFailedException when the request was not carried out
     */
    public OcpiResponse<D> orThrow() {
        if (!isSuccess()) {
            throw new RequestFailedException(this);
        }
        return response.orThrow();
    }

    /**
     * How the request fared, in words; nothing that the peer wrote is in them.
     *
     * @return such as {@code HTTP 404, and no response of OCPI in the body: not JSON}
     */
    public String inWords() {
        StatusCode code = statusCode();
        return code == null
                ? "HTTP " + httpStatus + ", and no response of OCPI in the body: "
                        + ((Decoded.Invalid<?>) response).violations().get(0).inWords()
                : "HTTP " + httpStatus + " and status code " + code;
    }
}
