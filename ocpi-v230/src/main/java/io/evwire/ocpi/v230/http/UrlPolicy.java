// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.ocpi.v230.types.CiString;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides which URLs that a peer chose may be asked: those of its versions, its endpoints, and the {@code response_url}
 * of a command. Without it a peer could have this side ask servers in the own network. Immutable.
 *
 * <p>A URL that clients could read in two ways is always refused: one with a user, a backslash, a host that is not
 * ASCII, a number that only some take for an address, a zone.
 *
 * <p>A host's name says nothing of its address, and it is no business of a policy to ask. Give it a resolver, or have
 * your client of HTTP check each address that it connects to with {@link #isPublic}: only this is safe against names
 * that change between two questions. Redirects are your client's as well: let it follow none, or check each.
 */
public final class UrlPolicy {

    /** By {@code https}, to public addresses. */
    public static final UrlPolicy STANDARD = new UrlPolicy(false, false, false, null);

    /** By {@code https} or {@code http}, to any address: for a network of one's own, and for tests. */
    public static final UrlPolicy ANY = new UrlPolicy(true, true, false, null);

    private static final CiString HTTP = CiString.of("http");

    private final boolean isHttpAllowed;
    private final boolean isPrivateAllowed;
    private final boolean isSameHost;
    private final @Nullable Function<String, List<InetAddress>> resolver;

    private UrlPolicy(
            boolean isHttpAllowed,
            boolean isPrivateAllowed,
            boolean isSameHost,
            @Nullable Function<String, List<InetAddress>> resolver) {
        this.isHttpAllowed = isHttpAllowed;
        this.isPrivateAllowed = isPrivateAllowed;
        this.isSameHost = isSameHost;
        this.resolver = resolver;
    }

    /**
     * This policy with {@code http} as well, by which a token travels in the clear.
     *
     * @return a copy
     */
    public UrlPolicy withHttp() {
        return new UrlPolicy(true, isPrivateAllowed, isSameHost, resolver);
    }

    /**
     * This policy with addresses and names of private networks as well.
     *
     * @return a copy
     */
    public UrlPolicy withPrivateAddresses() {
        return new UrlPolicy(isHttpAllowed, true, isSameHost, resolver);
    }

    /**
     * This policy for a party that has all its URLs on one host: a URL that stands at one host must not lead to
     * another.
     *
     * @return a copy
     */
    public UrlPolicy withSameHost() {
        return new UrlPolicy(isHttpAllowed, isPrivateAllowed, true, resolver);
    }

    /**
     * This policy with the addresses of names.
     *
     * @param newResolver gives the addresses of a host, none for one that it does not know; all of them must be public
     * @return a copy
     */
    public UrlPolicy withResolver(Function<String, List<InetAddress>> newResolver) {
        return new UrlPolicy(isHttpAllowed, isPrivateAllowed, isSameHost, newResolver);
    }

    /**
     * Decides on a URL that stands alone, such as that of credentials.
     *
     * @param url the URL
     * @return whether it may be asked
     */
    public UrlVerdict check(String url) {
        URI read = UrlReference.uri(url);
        return read == null ? new UrlVerdict.Refused("no URL") : check(read, url);
    }

    /**
     * Decides on a URL that stands in what was found at another, against which it is read where it is relative.
     *
     * @param base the URL of what it stands in
     * @param reference the URL as it stands there
     * @return whether it may be asked
     */
    public UrlVerdict check(String base, String reference) {
        URI target = UrlReference.resolve(base, reference);
        // A reference to the document that it stands in is meant for none.
        if (target == null || reference.isEmpty() || reference.charAt(0) == '#') {
            return new UrlVerdict.Refused("no URL");
        }
        // As it is written where it is absolute: servers may know it by that form alone.
        URI written = UrlReference.uri(reference);
        String text = written != null && written.isAbsolute() ? reference : target.toString();
        UrlVerdict verdict = check(target, text);
        if (verdict instanceof UrlVerdict.Allowed && isSameHost) {
            URI from = UrlReference.uri(base);
            Server asked = from == null ? null : Server.of(from);
            Server linked = Server.of(target);
            if (asked == null || linked == null || !asked.host().equals(linked.host())) {
                return new UrlVerdict.Refused("another host");
            }
        }
        return verdict;
    }

    private UrlVerdict check(URI url, String text) {
        Server server = Server.of(url);
        if (server == null) {
            return new UrlVerdict.Refused("no URL of http or https with a host alone");
        }
        if (!isHttpAllowed && server.scheme().equals(HTTP)) {
            return new UrlVerdict.Refused("not by https");
        }
        String refusal = HostAddress.refusal(server.host().wireValue(), isPrivateAllowed, resolver);
        int fragment = text.indexOf('#');
        return refusal == null
                ? new UrlVerdict.Allowed(fragment < 0 ? text : text.substring(0, fragment))
                : new UrlVerdict.Refused(refusal);
    }

    /**
     * Whether an address is one of the public internet: for clients of HTTP, before they connect.
     *
     * @param address the address
     * @return false for loopback, private networks, links, groups, what is reserved, and what stands for such an
     *     address in IPv6
     */
    public static boolean isPublic(InetAddress address) {
        return HostAddress.isPublic(address);
    }
}
