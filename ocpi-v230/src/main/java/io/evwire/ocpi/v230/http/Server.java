// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.ocpi.v230.types.CiString;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The server that a URL of HTTP leads to. It is taken from the raw authority: {@link URI#getHost()} is null for names
 * that RFC 2396 does not know, such as those with an underscore.
 */
record Server(CiString scheme, CiString host, int port) {

    private static final CiString HTTPS = CiString.of("https");
    private static final CiString HTTP = CiString.of("http");
    private static final int HTTP_PORT = 80;
    private static final int LAST_PORT = 65_535;

    /** A host that clients cannot read differently: no user information, no backslash, no percent sign outside IPv6. */
    private static final Pattern AUTHORITY =
            Pattern.compile("([^@:\\[\\]%\\\\/?#\\s\\p{Cntrl}]+|\\[[^@\\[\\]\\\\/?#\\s]+])(?::([0-9]{0,5}))?");

    /** The server of a URL; null when there is none, or when it cannot be told with certainty. */
    static @Nullable Server of(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        int defaultPort = switch (scheme) {
            case "https" -> 443;
            case "http" -> HTTP_PORT;
            default -> -1;
        };
        String authority = url.getRawAuthority();
        if (authority == null || defaultPort < 0) {
            return null;
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            return null;
        }
        String text = parts.group(2);
        int port = text == null || text.isEmpty() ? defaultPort : Integer.parseInt(text);
        return port < 1 || port > LAST_PORT ? null : new Server(CiString.of(scheme), CiString.of(parts.group(1)), port);
    }

    /** Whether two URLs certainly lead to the same server. */
    static boolean isSame(URI one, URI other) {
        if (isPathAlone(one) && isPathAlone(other)) {
            // The client puts the same server before both.
            return true;
        }
        Server server = of(one);
        return server != null && server.equals(of(other));
    }

    /**
     * The URL of a link to {@code http}, asked for by {@code https} at the server that was asked; null when it leads to
     * another, or by another way.
     */
    static @Nullable String byHttps(URI asked, URI link) {
        Server server = of(asked);
        Server linked = of(link);
        boolean isBehindProxy = server != null
                && linked != null
                && server.scheme.equals(HTTPS)
                && linked.scheme.equals(HTTP)
                && server.host.equals(linked.host)
                && (linked.port == HTTP_PORT || linked.port == server.port);
        if (!isBehindProxy) {
            return null;
        }
        String path = link.getRawPath();
        String query = link.getRawQuery();
        return asked.getScheme() + "://" + asked.getRawAuthority() + (path.isEmpty() ? "/" : path)
                + (query == null ? "" : "?" + query);
    }

    private static boolean isPathAlone(URI url) {
        // URI reads "///host/path" as a path, other readers as a host.
        return url.getScheme() == null && !url.toString().startsWith("//");
    }
}
