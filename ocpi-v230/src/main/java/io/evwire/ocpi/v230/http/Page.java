// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.FaultyElement;
import java.util.List;

/**
 * One page of a list.
 *
 * @param httpStatus the status of HTTP that it came with, such as 200
 * @param response the objects in it, or what is wrong
 * @param faulty the elements that are not valid objects, in order, which the response is without; usually empty
 * @param headers what is said of the list and of the next page
 * @param <T> what the objects are
 */
public record Page<T>(
        int httpStatus, Decoded<OcpiResponse<List<T>>> response, List<FaultyElement> faulty, PageHeaders headers) {

    private static final int HTTP_SUCCESS = 2;

    /**
     * Copies the list.
     *
     * @param httpStatus the status of HTTP that it came with, such as 200
     * @param response the objects in it, or what is wrong
     * @param faulty the elements that are not valid objects, in order, which the response is without; usually empty
     * @param headers what is said of the list and of the next page
     */
    public Page {
        faulty = List.copyOf(faulty);
    }

    /**
     * Reads a page.
     *
     * @param request the request for it
     * @param reply what came back
     * @param <T> what the objects are
     * @return the page
     */
    public static <T> Page<T> read(OcpiRequest<List<T>> request, HttpReply reply) {
        ResponseCodec.Elements<T> elements = OcpiRequest.decodeElements(request, reply);
        return new Page<>(reply.status(), elements.response(), elements.faulty(), PageHeaders.read(reply.headers()));
    }

    /**
     * The objects in it that are valid.
     *
     * @return the objects, in order; none when the request failed
     */
    public List<T> objects() {
        List<T> data = isSuccess() ? response.orThrow().data() : null;
        return data == null ? List.of() : data;
    }

    /**
     * Whether the request for it was carried out.
     *
     * @return true when there is a response, and it is a success, as the status of HTTP is
     */
    public boolean isSuccess() {
        return httpStatus / 100 == HTTP_SUCCESS
                && response instanceof Decoded.Valid<OcpiResponse<List<T>>> valid
                && valid.value().isSuccess();
    }

    /**
     * Whether it has a list at all, be it an empty one.
     *
     * @return false when the request failed, and when the response has no data
     */
    public boolean hasData() {
        return isSuccess() && response.orThrow().data() != null;
    }
}
