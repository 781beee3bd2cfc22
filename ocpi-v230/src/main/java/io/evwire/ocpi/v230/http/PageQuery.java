// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.UtcDateTime;
import io.evwire.core.violation.Tolerance;
import io.evwire.ocpi.v230.Decoded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: every GET of a list has these parameters.
 *
 * @param dateFrom only objects updated at this time or later; absent for no bound
 * @param dateTo only objects updated before this time, not at it; absent for no bound
 * @param offset how many objects to skip; absent for none
 * @param limit the most objects wanted in one page; absent for as many as the server likes, which may also give fewer
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_pagination"
 */
public record PageQuery(
        @Nullable Instant dateFrom,
        @Nullable Instant dateTo,
        @Nullable Integer offset,
        @Nullable Integer limit) {

    /** The whole list. */
    public static final PageQuery ALL = new PageQuery(null, null, null, null);

    private static final String DATE_FROM = "date_from";
    private static final String DATE_TO = "date_to";
    private static final String OFFSET = "offset";
    private static final String LIMIT = "limit";

    /**
     * Refuses a negative offset and a limit below 1, and cuts both times to milliseconds.
     *
     * @param dateFrom only objects updated at this time or later; absent for no bound
     * @param dateTo only objects updated before this time, not at it; absent for no bound
     * @param offset how many objects to skip; absent for none
     * @param limit the most objects wanted in one page; absent for as many as the server likes, which may also give
     *     fewer
     */
    public PageQuery {
        dateFrom = dateFrom == null ? null : Canonical.instant(dateFrom);
        dateTo = dateTo == null ? null : Canonical.instant(dateTo);
        if (offset != null && offset < 0) {
            throw new IllegalArgumentException("offset is 0 or more, found " + offset);
        }
        if (limit != null && limit < 1) {
            throw new IllegalArgumentException("limit is 1 or more, found " + limit);
        }
    }

    /** How many objects the request at a URL skips; 0 where that cannot be read. */
    static int offsetOf(String url) {
        int start = url.indexOf('?');
        String text = start < 0 ? null : Query.parse(url.substring(start + 1)).first(OFFSET);
        Integer offset = text == null ? null : DigitText.parse(text);
        return offset == null ? 0 : offset;
    }

    /**
     * The objects updated from a time on.
     *
     * @param dateFrom the time, inclusive
     * @return the query, without other bounds
     */
    public static PageQuery since(Instant dateFrom) {
        return new PageQuery(dateFrom, null, null, null);
    }

    /**
     * This query with another offset and limit.
     *
     * @param newOffset how many objects to skip
     * @param newLimit the most objects wanted, or null
     * @return a copy
     */
    public PageQuery from(int newOffset, @Nullable Integer newLimit) {
        return new PageQuery(dateFrom, dateTo, newOffset, newLimit);
    }

    /**
     * Whether an object is asked for, its place in the list aside.
     *
     * @param lastUpdated when it was last updated
     * @return true from {@code dateFrom} on and before {@code dateTo}
     */
    public boolean includes(Instant lastUpdated) {
        return (dateFrom == null || !lastUpdated.isBefore(dateFrom))
                && (dateTo == null || lastUpdated.isBefore(dateTo));
    }

    /**
     * The parameters of the request.
     *
     * @return one for each component that there is
     */
    public Query write() {
        Query query = Query.NONE;
        if (dateFrom != null) {
            query = query.with(DATE_FROM, UtcDateTime.format(dateFrom));
        }
        if (dateTo != null) {
            query = query.with(DATE_TO, UtcDateTime.format(dateTo));
        }
        if (offset != null) {
            query = query.with(OFFSET, offset.toString());
        }
        return limit == null ? query : query.with(LIMIT, limit.toString());
    }

    /**
     * Reads the parameters of a request.
     *
     * @param query all parameters; others are left aside
     * @return the query, or what is wrong with it
     */
    public static Decoded<PageQuery> read(Query query) {
        return read(query, Tolerance.STRICT);
    }

    /**
     * Reads the parameters of a request as leniently as a body: a date-time with an offset, or with more digits than
     * OCPI allows, is read as what it says; a limit that cannot be read is left out, since it decides about nothing but
     * pages.
     *
     * @param query all parameters; others are left aside
     * @param tolerance decides which faults are let pass
     * @return the query with what was let pass, or what is wrong with it
     */
    public static Decoded<PageQuery> read(Query query, Tolerance tolerance) {
        Canonical.required(query, "the query");
        Canonical.required(tolerance, "the tolerance");
        return LastGuard.read(() -> readParameters(query, tolerance));
    }

    private static Decoded<PageQuery> readParameters(Query query, Tolerance tolerance) {
        ParameterReader reader = new ParameterReader(query, tolerance);
        Instant dateFrom = reader.dateTime(DATE_FROM);
        Instant dateTo = reader.dateTime(DATE_TO);
        Integer offset = reader.integer(OFFSET, 0);
        // A limit decides about nothing but pages; an offset that is left out would begin anew.
        Integer limit = reader.integerOrNone(LIMIT, 1);
        return reader.faults().isEmpty()
                ? new Decoded.Valid<>(new PageQuery(dateFrom, dateTo, offset, limit), reader.tolerated())
                : new Decoded.Invalid<>(reader.faults(), false);
    }
}
