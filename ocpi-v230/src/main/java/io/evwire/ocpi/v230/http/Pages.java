package io.evwire.ocpi.v230.http;

import java.net.URI;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list, each fetched when it is asked for, until one has no link to a next one. Objects are never
 * counted: a server may give fewer than it was asked for. Not thread-safe.
 *
 * <p>A link is followed once, and only to the server that was asked, because the request carries credentials: scheme,
 * host and port are the same, and neither URL names a user. In doubt it is not followed. {@link #ending()} tells
 * whether the list is complete.
 *
 * @param <T> what the objects are
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_pagination"
 */
public final class Pages<T> implements Iterator<Page<T>> {

    /** Why there are no more pages. */
    public enum Ending {
        /** The last page had no link to a next one: the list is complete. */
        COMPLETE,
        /** The last request failed, as its page tells. */
        FAILED,
        /** The link led to a page that was fetched before. */
        REPEATED_LINK,
        /** The link led to another server, or perhaps to another. */
        OTHER_SERVER,
        /** The link is no URL. */
        NO_URL
    }

    private final Function<OcpiRequest<List<T>>, Page<T>> fetch;
    private final Set<String> fetched = new HashSet<>();
    private @Nullable OcpiRequest<List<T>> next;
    private @Nullable Ending ending;

    /**
     * The pages of a list.
     *
     * @param first the request for the first page, with its headers, which the other requests have too
     * @param fetch sends a request and gives its page; each request needs a request id of its own, which this is to set
     */
    public Pages(OcpiRequest<List<T>> first, Function<OcpiRequest<List<T>>, Page<T>> fetch) {
        this.next = first;
        this.fetch = fetch;
        fetched.add(first.url());
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /** Fetches the next page. */
    @Override
    public Page<T> next() {
        OcpiRequest<List<T>> request = next;
        if (request == null) {
            throw new NoSuchElementException("the list has no more pages: " + ending);
        }
        Page<T> page = fetch.apply(request);
        String link = page.headers().next();
        next = null;
        if (!page.isSuccess()) {
            ending = Ending.FAILED;
        } else if (link == null) {
            ending = Ending.COMPLETE;
        } else {
            follow(request, link);
        }
        return page;
    }

    /**
     * Why there are no more pages.
     *
     * @return the reason, or null while there are more
     */
    public @Nullable Ending ending() {
        return ending;
    }

    private void follow(OcpiRequest<List<T>> request, String link) {
        URI from = uri(request.url());
        URI to = uri(link);
        // What is compared is read from the text that the client will read.
        URI target = from == null || to == null ? null : uri(resolve(from, to));
        if (from == null || target == null) {
            ending = Ending.NO_URL;
        } else if (!Server.isSame(from, target)) {
            ending = Ending.OTHER_SERVER;
        } else if (!fetched.add(target.toString())) {
            ending = Ending.REPEATED_LINK;
        } else {
            next = request.at(target.toString());
        }
    }

    /** The target of a link, without a fragment, which names no other page. */
    private static String resolve(URI from, URI to) {
        // URI follows RFC 2396, by which a link that is a query alone loses the last segment of the path.
        boolean isQueryAlone = !to.isAbsolute()
                && to.getRawAuthority() == null
                && to.getRawPath().isEmpty()
                && to.getRawQuery() != null;
        return isQueryAlone
                ? before('?', before('#', from.toString())) + "?" + to.getRawQuery()
                : before('#', from.resolve(to).toString());
    }

    private static String before(char c, String url) {
        int end = url.indexOf(c);
        return end < 0 ? url : url.substring(0, end);
    }

    private static @Nullable URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException noUrl) {
            return null;
        }
    }
}
