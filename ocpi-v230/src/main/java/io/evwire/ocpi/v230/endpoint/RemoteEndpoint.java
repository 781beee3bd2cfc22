// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import io.evwire.core.runtime.Masked;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;

/**
 * Where the interface of a module is found at the other side, and how its messages are encoded and decoded.
 *
 * @param url the URL from the version details, as it is there; empty for requests whose URL is relative
 * @param codec encodes requests and decodes responses
 */
public record RemoteEndpoint(String url, OcpiCodec codec) {

    /**
     * An endpoint with the codec of {@link Ocpi230}.
     *
     * @param url the URL from the version details
     * @return the endpoint
     */
    public static RemoteEndpoint of(String url) {
        return new RemoteEndpoint(url, Ocpi230.codec());
    }

    /**
     * The URL of a path below this endpoint; parameters that the endpoint's own URL has stay at the end. Without a path
     * it is the endpoint's own, with its slash at the end or without: servers may know it by that form alone.
     */
    String at(String path) {
        int end = pathEnd(url);
        return path.isEmpty() ? url : withoutSlash(url.substring(0, end)) + path + url.substring(end);
    }

    private static int pathEnd(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The URL, without a user or a query. */
    @Override
    public String toString() {
        return "RemoteEndpoint[url=" + Masked.url(url) + "]";
    }
}
