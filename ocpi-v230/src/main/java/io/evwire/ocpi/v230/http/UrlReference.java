// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What a peer wrote where a URL belongs, read against the URL at which it stood. */
final class UrlReference {

    private UrlReference() {}

    /**
     * The target of a reference, without a fragment, which names nothing else. By RFC 3986: {@link URI#resolve} follows
     * RFC 2396, by which a query alone loses the last segment of the path, what leads above the root keeps its dots,
     * and two slashes become one.
     */
    static String resolve(URI from, URI to) {
        String reference = before('#', to.toString());
        if (to.isAbsolute() || from.isOpaque()) {
            return reference;
        }
        String scheme = from.getScheme() == null ? "" : from.getScheme() + ":";
        if (to.getRawAuthority() != null) {
            return scheme + reference;
        }
        String base = before('?', before('#', from.toString()));
        String path = to.getRawPath();
        if (path.isEmpty()) {
            return to.getRawQuery() == null ? before('#', from.toString()) : base + reference;
        }
        String server = base.substring(0, base.length() - from.getRawPath().length());
        String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
        String folder = from.getRawPath().substring(0, from.getRawPath().lastIndexOf('/') + 1);
        boolean isRoot = folder.isEmpty() && from.getRawAuthority() != null;
        return server + withoutDots(path.startsWith("/") ? path : (isRoot ? "/" : folder) + path) + query;
    }

    private static String withoutDots(String path) {
        if (!path.startsWith("/")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String last = "";
        for (String segment : path.substring(1).split("/", -1)) {
            last = segment;
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        boolean endsWithDots = last.equals(".") || last.equals("..");
        return "/" + String.join("/", kept) + (endsWithDots && !kept.isEmpty() ? "/" : "");
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
