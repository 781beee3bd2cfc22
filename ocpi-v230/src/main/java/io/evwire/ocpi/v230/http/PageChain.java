// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows the links from page to page, however the pages are read. Not thread-safe. */
final class PageChain<T> {

    private final PagePolicy policy;
    private final int skipped;

    /** A hash of each URL: a peer may give as many pages, and as long links, as the policy and the client allow. */
    private final Set<ByteBuffer> fetched = new HashSet<>();

    private @Nullable OcpiRequest<List<T>> next;
    private Pages.@Nullable Ending ending;
    private @Nullable Integer totalCount;
    private int pageCount;
    private int emptyPages;
    private long count;
    private boolean lacksData;
    private boolean hasFaultyElements;
    private boolean hasFallen;
    private boolean isCountUnreadable;

    PageChain(OcpiRequest<List<T>> first, PagePolicy policy) {
        this.next = first;
        this.policy = policy;
        this.skipped = PageQuery.offsetOf(first.url());
        fetched.add(hash(first.url()));
    }

    /** The request for the next page; null when there is none, or none yet. */
    @Nullable
    OcpiRequest<List<T>> next() {
        return next;
    }

    /** Takes the request for the next page, which is to be followed by one of the two methods below. */
    OcpiRequest<List<T>> take() {
        OcpiRequest<List<T>> request = next;
        if (request == null) {
            throw new NoSuchElementException("the list has no more pages: " + ending);
        }
        next = null;
        return request;
    }

    /** The request for the page has failed. */
    void failed() {
        ending = Pages.Ending.FAILED;
    }

    /** The page has been read. */
    void took(OcpiRequest<List<T>> request, PageHeaders headers, int objects, int faulty, boolean hasData) {
        int elements = objects + faulty;
        count += elements;
        pageCount++;
        emptyPages = elements == 0 ? emptyPages + 1 : 0;
        lacksData |= !hasData;
        hasFaultyElements |= faulty > 0;
        Integer told = headers.totalCount();
        if (told != null) {
            hasFallen |= totalCount != null && told < totalCount;
            totalCount = told;
        }
        isCountUnreadable = headers.isTotalCountUnreadable();
        ending = follow(request, headers);
    }

    Pages.@Nullable Ending ending() {
        return ending;
    }

    long count() {
        return count;
    }

    @Nullable
    Integer totalCount() {
        return totalCount;
    }

    /** Why there are no more pages; null where the link leads to one. */
    private Pages.@Nullable Ending follow(OcpiRequest<List<T>> request, PageHeaders headers) {
        String link = headers.next();
        if (link == null) {
            return headers.isLinkUnreadable() ? Pages.Ending.UNREADABLE_LINK : endingOfAll();
        }
        URI from = UrlReference.uri(request.url());
        URI target = UrlReference.resolve(request.url(), link);
        if (from == null || target == null) {
            return Pages.Ending.UNREADABLE_LINK;
        }
        String url = Server.isSame(from, target)
                ? target.toString()
                : policy.httpsForHttp() ? Server.byHttps(from, target) : null;
        if (url == null) {
            return Pages.Ending.OTHER_SERVER;
        }
        if (!fetched.add(hash(url))) {
            return Pages.Ending.REPEATED_LINK;
        }
        if (pageCount >= policy.maxPages() || count >= policy.maxObjects() || emptyPages > policy.maxEmptyPages()) {
            return Pages.Ending.NO_END;
        }
        next = request.at(url);
        return null;
    }

    private static ByteBuffer hash(String url) {
        try {
            byte[] bytes = url.getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private Pages.Ending endingOfAll() {
        if (lacksData) {
            return Pages.Ending.NO_DATA;
        }
        boolean isOther = totalCount != null && count != Math.max(0, totalCount - skipped);
        if (hasFallen || isOther || isCountUnreadable) {
            return Pages.Ending.COUNT_DIFFERS;
        }
        return hasFaultyElements ? Pages.Ending.FAULTY_ELEMENTS : Pages.Ending.COMPLETE;
    }
}
