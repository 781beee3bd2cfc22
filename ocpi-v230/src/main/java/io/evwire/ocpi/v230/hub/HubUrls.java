// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.PageHeaders;
import io.evwire.ocpi.v230.http.PercentEncoding;
import io.evwire.ocpi.v230.http.UrlPolicy;
import io.evwire.ocpi.v230.http.UrlVerdict;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** URLs of a receiver as the hub asks them, and as whoever asks the hub sees them. */
final class HubUrls {

    private static final String LINK = "Link";
    private static final String LOCATION = "Location";

    /** What of a receiver's headers goes back. Others, such as those of its connection, are its own. */
    private static final List<String> HANDED_BACK =
            List.of("Content-Type", "X-Total-Count", "X-Limit", "Retry-After", "Allow");

    private HubUrls() {}

    /**
     * Whether a path has segments that lead to another, such as that of the receiver's credentials, however encoded and
     * whatever parameters they have, or a segment of which receivers may read one thing or another. So a value with a
     * percent sign of its own is not passed on either.
     */
    static boolean leadsElsewhere(String path) {
        for (String segment : path.split("/", -1)) {
            String decoded = decoded(segment);
            if (decoded == null || decoded.chars().anyMatch(Character::isISOControl)) {
                return true;
            }
            for (String part : decoded.split("[/\\\\]", -1)) {
                int parameters = part.indexOf(';');
                String name = parameters < 0 ? part : part.substring(0, parameters);
                if (name.equals(".") || name.equals("..")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A segment without any percent sign; null where one is left that lacks its digits. */
    private static @Nullable String decoded(String segment) {
        String decoded = segment;
        while (decoded != null && decoded.indexOf('%') >= 0) {
            decoded = PercentEncoding.decode(decoded);
        }
        return decoded;
    }

    /** Whether a path and query can stand in a URL as they are. */
    static boolean isUrl(String path, @Nullable String query) {
        String both = query == null ? path : path + "?" + query;
        if (!both.chars().allMatch(c -> c > ' ' && c <= '~')) {
            return false;
        }
        try {
            URI url = new URI("https://hub" + both);
            return path.equals(url.getRawPath()) && Objects.equals(query, url.getRawQuery());
        } catch (URISyntaxException noUrl) {
            return false;
        }
    }

    /** The URL of a path and query below an endpoint. */
    static String at(String endpoint, String below, @Nullable String query) {
        int end = endpoint.indexOf('?');
        String own = end < 0 ? "" : endpoint.substring(end + 1);
        String path = end < 0 ? endpoint : endpoint.substring(0, end);
        String base = !below.isEmpty() && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String parameters = own.isEmpty() || query == null || query.isEmpty()
                ? own + (query == null ? "" : query)
                : own + "&" + query;
        return base + below + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    /** The URL of a list, with its slash at the end or without as the endpoint's. */
    static String ofList(String endpoint, String below) {
        return at(endpoint, withoutSlash(below), null);
    }

    /** The answer of a receiver to a URL that was asked; null where its next page cannot be reached through the hub. */
    static @Nullable HttpReply back(String hubUrl, String endpoint, String asked, HttpReply reply) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : HANDED_BACK) {
            kept.put(name, reply.headers().all(name));
        }
        kept.values().removeIf(List::isEmpty);
        Headers headers = Headers.of(kept);
        PageHeaders page = PageHeaders.read(reply.headers());
        String next = page.next();
        if (next != null) {
            String list = pathBelow(endpoint, resolved(asked, asked));
            URI link = resolved(asked, next);
            String linked = pathBelow(endpoint, link);
            if (list == null || linked == null || link == null || link.getRawQuery() == null) {
                return null;
            }
            if (!withoutSlash(list).equals(withoutSlash(linked))) {
                return null;
            }
            String url = at(hubUrl, withoutSlash(list), link.getRawQuery());
            headers = headers.with(new PageHeaders(url, null, null).write());
        } else if (page.isLinkUnreadable()) {
            // Whoever asked is to see that there may be more.
            headers = headers.with(Headers.of(Map.of(LINK, reply.headers().all(LINK))));
        }
        String location = reply.headers().first(LOCATION);
        if (location != null) {
            URI target = resolved(asked, location);
            String below = pathBelow(endpoint, target);
            headers = headers.with(
                    LOCATION, below == null || target == null ? location : at(hubUrl, below, target.getRawQuery()));
        }
        return new HttpReply(reply.status(), headers, reply.body());
    }

    /** What a receiver wrote at the URL that was asked, absolute and without a fragment; null where it is no URL. */
    private static @Nullable URI resolved(String asked, String reference) {
        return UrlPolicy.ANY.check(asked, reference) instanceof UrlVerdict.Allowed allowed
                ? URI.create(allowed.url())
                : null;
    }

    /** What the path of a URL has below that of an endpoint; null where it leads elsewhere. */
    private static @Nullable String pathBelow(String endpoint, @Nullable URI url) {
        URI base;
        try {
            base = new URI(pathOf(endpoint));
        } catch (URISyntaxException noUrl) {
            return null;
        }
        if (url == null || !isSameServer(base, url)) {
            return null;
        }
        String start = withoutSlash(base.getRawPath());
        String path = url.getRawPath();
        boolean isBelow = path.equals(start) || path.startsWith(start + "/");
        return isBelow && !leadsElsewhere(path) ? path.substring(start.length()) : null;
    }

    private static boolean isSameServer(URI one, URI other) {
        return one.getScheme() != null
                && one.getScheme().equalsIgnoreCase(other.getScheme())
                && one.getRawAuthority() != null
                && other.getRawAuthority() != null
                && authority(one).equalsIgnoreCase(authority(other));
    }

    /** Without the port that goes without saying. */
    private static String authority(URI url) {
        String port = url.getScheme().equalsIgnoreCase("https") ? ":443" : ":80";
        String authority = url.getRawAuthority();
        return authority.endsWith(port) ? authority.substring(0, authority.length() - port.length()) : authority;
    }

    private static String pathOf(String url) {
        int end = url.indexOf('?');
        return end < 0 ? url : url.substring(0, end);
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
