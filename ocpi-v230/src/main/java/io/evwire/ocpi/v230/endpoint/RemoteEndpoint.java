package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;

/**
 * Where the interface of a module is found at the other side, and how its messages are encoded and decoded.
 *
 * @param url the URL from the version details, without a slash at its end; empty for requests whose URL is relative
 * @param codec encodes requests and decodes responses
 */
public record RemoteEndpoint(String url, OcpiCodec codec) {

    /**
     * Leaves out a slash at the end of the URL.
     *
     * @param url the value of the component
     * @param codec the value of the component
     */
    public RemoteEndpoint {
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /**
     * An endpoint with the codec of {@link Ocpi230}.
     *
     * @param url the URL from the version details
     * @return the endpoint
     */
    public static RemoteEndpoint of(String url) {
        return new RemoteEndpoint(url, Ocpi230.codec());
    }
}
