// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list, each fetched when it is asked for, until one has no link to a next one. How many objects there
 * are is no reason to stop: a server may give fewer than it was asked for. Not thread-safe.
 *
 * <p>A link is followed once, and only to the server that was asked, because the request carries credentials: scheme,
 * host and port are the same, and neither URL names a user. In doubt it is not followed. {@link #ending()} tells
 * whether the list is complete: only then may what it does not have be deleted.
 *
 * @param <T> what the objects are
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_pagination"
 */
public final class Pages<T> implements Iterator<Page<T>> {

    /** Why there are no more pages. Where several reasons hold, it is the first of these but for {@link #COMPLETE}. */
    public enum Ending {
        /** All pages came, the last of them without a link, and nothing speaks against it: the list is complete. */
        COMPLETE,
        /** The last request failed, by its status of HTTP or by its response, as its page tells. */
        FAILED,
        /** The link led to a page that was fetched before. */
        REPEATED_LINK,
        /** The link led to another server, or perhaps to another. */
        OTHER_SERVER,
        /** The last page has a {@code Link} that cannot be read, or one that is no URL. */
        UNREADABLE_LINK,
        /** There was a link, and as many pages or objects as the {@link PagePolicy} allows had come. */
        NO_END,
        /** All pages came, and one of them, although a success, has no data: not even an empty list. */
        NO_DATA,
        /**
         * All pages came, and they have fewer or more objects than the last {@code X-Total-Count} says, or that fell
         * from one page to another: objects were removed meanwhile, so that others may have slipped between two pages.
         * Or the last one cannot be read.
         */
        COUNT_DIFFERS,
        /** All pages came and are complete, but some elements are not valid objects: {@link Page#faulty()} has them. */
        FAULTY_ELEMENTS
    }

    private final Function<OcpiRequest<List<T>>, Page<T>> fetch;
    private final PageChain<T> chain;

    /**
     * The pages of a list, with {@link PagePolicy#STANDARD}.
     *
     * @param first the request for the first page, with its headers, which the other requests have too
     * @param fetch sends a request and gives its page; each request needs a request id of its own, which this is to set
     */
    public Pages(OcpiRequest<List<T>> first, Function<OcpiRequest<List<T>>, Page<T>> fetch) {
        this(first, fetch, PagePolicy.STANDARD);
    }

    /**
     * The pages of a list.
     *
     * @param first the request for the first page, with its headers, which the other requests have too
     * @param fetch sends a request and gives its page; each request needs a request id of its own, which this is to set
     * @param policy how far links are followed
     */
    public Pages(OcpiRequest<List<T>> first, Function<OcpiRequest<List<T>>, Page<T>> fetch, PagePolicy policy) {
        this.fetch = fetch;
        this.chain = new PageChain<>(first, policy);
    }

    @Override
    public boolean hasNext() {
        return chain.next() != null;
    }

    /** Fetches the next page. */
    @Override
    public Page<T> next() {
        OcpiRequest<List<T>> request = chain.take();
        Page<T> page = fetch.apply(request);
        if (page.isSuccess()) {
            int faulty = page.faulty().size();
            chain.took(request, page.headers(), page.objects().size(), faulty, page.hasData());
        } else {
            chain.failed();
        }
        return page;
    }

    /**
     * Why there are no more pages.
     *
     * @return the reason, or null while there are more
     */
    public @Nullable Ending ending() {
        return chain.ending();
    }

    /**
     * How many objects have come so far.
     *
     * @return their number, with those that are faulty
     */
    public long count() {
        return chain.count();
    }

    /**
     * How many objects match the request, as the last page said that told it.
     *
     * @return their number, those that the request skips by its offset included; null when no page has told it
     */
    public @Nullable Integer totalCount() {
        return chain.totalCount();
    }
}
