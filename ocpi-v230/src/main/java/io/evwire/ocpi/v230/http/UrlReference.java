package io.evwire.ocpi.v230.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What a peer wrote where a URL belongs, read against the URL at which it stood. */
final class UrlReference {

    private UrlReference() {}

    /** The target of a reference, without a fragment, which names nothing else. */
    static String resolve(URI from, URI to) {
        // URI follows RFC 2396, by which a link that is a query alone loses the last segment of the path.
        boolean isQueryAlone = !to.isAbsolute()
                && to.getRawAuthority() == null
                && to.getRawPath().isEmpty()
                && to.getRawQuery() != null;
        return isQueryAlone
                ? before('?', before('#', from.toString())) + "?" + to.getRawQuery()
                : before('#', from.resolve(to).toString());
    }

    /** The target of a reference; null where either is no URL. */
    static @Nullable URI resolve(String from, String to) {
        URI base = uri(from);
        URI reference = uri(to);
        // What is compared is read from the text that the client will read.
        return base == null || reference == null ? null : uri(resolve(base, reference));
    }

    static @Nullable URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException noUrl) {
            return null;
        }
    }

    private static String before(char c, String url) {
        int end = url.indexOf(c);
        return end < 0 ? url : url.substring(0, end);
    }
}
