package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.Masked;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a response say about the list and the page of it that the body holds.
 *
 * @param next URL of the next page, with all parameters; absent on the last page
 * @param totalCount how many objects match the request, the bounds of pages aside; absent when not told
 * @param limit the most objects that the server puts in one page, not how many are in this one; absent when not told
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_pagination"
 */
public record PageHeaders(
        @Nullable String next,
        @Nullable Integer totalCount,
        @Nullable Integer limit) {

    private static final String TOTAL_COUNT = "X-Total-Count";
    private static final String LIMIT = "X-Limit";

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
     * Reads the headers of a response; what cannot be read is absent.
     *
     * @param headers all headers of the response
     * @return what they say of the page
     */
    public static PageHeaders read(Headers headers) {
        return new PageHeaders(
                LinkHeader.next(headers.all(LinkHeader.NAME)),
                count(headers.first(TOTAL_COUNT)),
                count(headers.first(LIMIT)));
    }

    private static @Nullable Integer count(@Nullable String text) {
        return text == null ? null : DigitText.parse(text.strip());
    }

    /** All components, the query of the URL masked. */
    @Override
    public String toString() {
        return "PageHeaders[next=" + Masked.url(next) + ", totalCount=" + totalCount + ", limit=" + limit + "]";
    }
}
