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
        /** All pages came, and they have fewer or more objects than the last {@code X-Total-Count} says. */
        COUNT_DIFFERS,
        /** All pages came and are complete, but some elements are not valid objects: {@link Page#faulty()} has them. */
        FAULTY_ELEMENTS
    }

    private final Function<OcpiRequest<List<T>>, Page<T>> fetch;
    private final PagePolicy policy;
    private final int skipped;
    private final Set<String> fetched = new HashSet<>();
    private @Nullable OcpiRequest<List<T>> next;
    private @Nullable Ending ending;
    private @Nullable Integer totalCount;
    private int pageCount;
    private int emptyPages;
    private long count;
    private boolean lacksData;
    private boolean hasFaultyElements;

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
        this.next = first;
        this.fetch = fetch;
        this.policy = policy;
        this.skipped = PageQuery.offsetOf(first.url());
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
        next = null;
        if (page.isSuccess()) {
            take(page);
            ending = follow(request, page.headers());
        } else {
            ending = Ending.FAILED;
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

    /**
     * How many objects have come so far.
     *
     * @return their number, with those that are faulty
     */
    public long count() {
        return count;
    }

    /**
     * How many objects match the request, as the last page said that told it.
     *
     * @return their number, those that the request skips by its offset included; null when no page has told it
     */
    public @Nullable Integer totalCount() {
        return totalCount;
    }

    private void take(Page<T> page) {
        int elements = page.objects().size() + page.faulty().size();
        count += elements;
        pageCount++;
        emptyPages = elements == 0 ? emptyPages + 1 : 0;
        lacksData |= !page.hasData();
        hasFaultyElements |= !page.faulty().isEmpty();
        Integer told = page.headers().totalCount();
        if (told != null) {
            totalCount = told;
        }
    }

    /** Why there are no more pages; null where the link leads to one. */
    private @Nullable Ending follow(OcpiRequest<List<T>> request, PageHeaders headers) {
        String link = headers.next();
        if (link == null) {
            return headers.isLinkUnreadable() ? Ending.UNREADABLE_LINK : endingOfAll();
        }
        URI from = UrlReference.uri(request.url());
        URI target = UrlReference.resolve(request.url(), link);
        if (from == null || target == null) {
            return Ending.UNREADABLE_LINK;
        }
        String url = Server.isSame(from, target)
                ? target.toString()
                : policy.httpsForHttp() ? Server.byHttps(from, target) : null;
        if (url == null) {
            return Ending.OTHER_SERVER;
        }
        if (!fetched.add(url)) {
            return Ending.REPEATED_LINK;
        }
        if (pageCount >= policy.maxPages() || count >= policy.maxObjects() || emptyPages > policy.maxEmptyPages()) {
            return Ending.NO_END;
        }
        next = request.at(url);
        return null;
    }

    private Ending endingOfAll() {
        if (lacksData) {
            return Ending.NO_DATA;
        }
        if (totalCount != null && count != Math.max(0, totalCount - skipped)) {
            return Ending.COUNT_DIFFERS;
        }
        return hasFaultyElements ? Ending.FAULTY_ELEMENTS : Ending.COMPLETE;
    }
}
