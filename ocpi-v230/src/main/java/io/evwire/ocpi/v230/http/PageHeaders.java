// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.Masked;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a response say about the list and the page of it that the body holds.
 *
 * @param next URL of the next page, with all parameters; absent on the last page
 * @param totalCount how many objects match the request, the bounds of pages aside; absent when not told
 * @param limit the most objects that the server puts in one page, not how many are in this one; absent when not told
 * @param isLinkUnreadable whether there is a {@code Link} that cannot be read, and none to a next page beside it: then
 *     there may be more pages
 * @param isTotalCountUnreadable whether there is an {@code X-Total-Count} that is no number, or more than one of them
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_pagination"
 */
public record PageHeaders(
        @Nullable String next,
        @Nullable Integer totalCount,
        @Nullable Integer limit,
        boolean isLinkUnreadable,
        boolean isTotalCountUnreadable) {

    private static final String TOTAL_COUNT = "X-Total-Count";
    private static final String LIMIT = "X-Limit";

    /**
     * What to say of a list and a page of it.
     *
     * @param next URL of the next page, or null on the last page
     * @param totalCount how many objects match the request, or null when not told
     * @param limit the most objects that are put in one page, or null when not told
     */
    public PageHeaders(@Nullable String next, @Nullable Integer totalCount, @Nullable Integer limit) {
        this(next, totalCount, limit, false, false);
    }

    /**
     * The headers as they are sent.
     *
     * @return one for each component that there is
     */
    public Headers write() {
        Headers headers = Headers.NONE;
        if (next != null) {
            headers = headers.with(LinkHeader.NAME, LinkHeader.write(next));
        }
        if (totalCount != null) {
            headers = headers.with(TOTAL_COUNT, totalCount.toString());
        }
        return limit == null ? headers : headers.with(LIMIT, limit.toString());
    }

    /**
     * Reads the headers of a response; a count that cannot be read is absent.
     *
     * @param headers all headers of the response
     * @return what they say of the page
     */
    public static PageHeaders read(Headers headers) {
        LinkHeader links = LinkHeader.read(headers.all(LinkHeader.NAME));
        String next = links.next();
        Set<String> totals = counts(headers, TOTAL_COUNT);
        Integer total = count(totals);
        return new PageHeaders(
                next,
                total,
                count(counts(headers, LIMIT)),
                next == null && links.isUnreadable(),
                total == null && !totals.isEmpty());
    }

    /** What a header says, each once: proxies join two of a name by a comma. */
    private static Set<String> counts(Headers headers, String name) {
        return headers.all(name).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static @Nullable Integer count(Set<String> texts) {
        return texts.size() == 1 ? DigitText.parse(texts.iterator().next()) : null;
    }

    /** All components, the query of the URL masked. */
    @Override
    public String toString() {
        return "PageHeaders[next=" + Masked.url(next) + ", totalCount=" + totalCount + ", limit=" + limit
                + ", isLinkUnreadable=" + isLinkUnreadable + ", isTotalCountUnreadable="
                + isTotalCountUnreadable + "]";
    }
}
