package io.evwire.ocpi.v230.http;

import io.evwire.ocpi.v230.Decoded;
import java.util.List;

/**
 * One page of a list.
 *
 * @param response the objects in it, or what is wrong
 * @param headers what is said of the list and of the next page
 * @param <T> what the objects are
 */
public record Page<T>(Decoded<OcpiResponse<List<T>>> response, PageHeaders headers) {

    /**
     * Reads a page.
     *
     * @param request the request for it
     * @param reply what came back
     * @param <T> what the objects are
     * @return the page
     */
    public static <T> Page<T> read(OcpiRequest<List<T>> request, HttpReply reply) {
        return new Page<>(request.decode(reply), PageHeaders.read(reply.headers()));
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
     * @return true when there is a response, and it is a success
     */
    public boolean isSuccess() {
        return response instanceof Decoded.Valid<OcpiResponse<List<T>>> valid
                && valid.value().isSuccess();
    }
}
