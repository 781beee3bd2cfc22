// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.PageHeaders;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.StatusCode;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answers, at once or later. The router adds what every response has: the time, the ids of the request,
 * the parties swapped. Immutable.
 *
 * @param <D> the Java type of the data; {@code Void} for none
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_response_format"
 */
public final class Reply<D> {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    private final CompletionStage<ReplyContent<D>> content;

    private Reply(CompletionStage<ReplyContent<D>> content) {
        this.content = content;
    }

    private static <D> Reply<D> now(ReplyContent<D> content) {
        return new Reply<>(CompletableFuture.completedFuture(content));
    }

    /**
     * An answer of status 200 with what was asked for.
     *
     * @param data the object or list
     * @param <D> what it is
     * @return the answer, with status code 1000
     */
    public static <D> Reply<D> of(D data) {
        return of(OK, StatusCode.SUCCESS, null, data);
    }

    /**
     * An answer of any status.
     *
     * @param httpStatus the status of HTTP
     * @param code the status code in the body
     * @param message words for debugging, or null
     * @param data the object or list; null for none, with which a success of an operation that has data is a failure
     * @param <D> what it is
     * @return the answer
     */
    public static <D> Reply<D> of(int httpStatus, StatusCode code, @Nullable String message, @Nullable D data) {
        return now(new ReplyContent<>(httpStatus, code, message, data, List.of(), Headers.NONE));
    }

    /**
     * One page of a list.
     *
     * @param objects the objects in it
     * @param headers the next page, how many objects there are, and the most of one page
     * @param <T> what the objects are
     * @return the answer of status 200, with status code 1000
     */
    public static <T> Reply<List<T>> page(List<T> objects, PageHeaders headers) {
        return of(objects).with(headers.write());
    }

    /**
     * One page of a list that is written while it is made: one object is in memory at a time.
     *
     * @param objects the objects in it, none null; read once, while the body goes out
     * @param headers the next page, how many objects there are, and the most of one page
     * @param <T> what the objects are
     * @return the answer of status 200, with status code 1000
     */
    public static <T> Reply<List<T>> stream(Iterator<? extends T> objects, PageHeaders headers) {
        return now(new ReplyContent<>(OK, StatusCode.SUCCESS, null, null, List.of(), headers.write(), objects));
    }

    /**
     * One page of a list that a cursor leads through, with a link to the next page where there is one.
     *
     * @param page what is asked for
     * @param url the URL of the list, with any other parameters of the request
     * @param maxLimit the most objects of one page, at least 1
     * @param cursor leads through the list
     * @param <T> what the objects are
     * @return the answer, its objects written while they are read
     */
    public static <T> Reply<List<T>> page(PageQuery page, String url, int maxLimit, ListCursor<T> cursor) {
        Integer wanted = page.limit();
        Integer skipped = page.offset();
        int limit = wanted == null ? maxLimit : Math.min(wanted, maxLimit);
        int offset = skipped == null ? 0 : skipped;
        int total = cursor.count(page);
        // Beyond the range of an offset there can be no page.
        boolean hasMore = limit < total - (long) offset && offset <= Integer.MAX_VALUE - limit;
        String next = hasMore ? page.from(offset + limit, wanted).write().appendTo(url) : null;
        Iterator<? extends T> objects =
                offset < total ? cursor.objects(page, offset, limit) : Collections.emptyIterator();
        return stream(objects, new PageHeaders(next, total, maxLimit));
    }

    /**
     * The request was carried out, and there is no data to tell of.
     *
     * @return the answer of status 200, with status code 1000
     */
    public static Reply<Void> done() {
        return of(OK, StatusCode.SUCCESS, null, null);
    }

    /**
     * The object is new.
     *
     * @return the answer of status 201, with status code 1000
     */
    public static Reply<Void> created() {
        return of(CREATED, StatusCode.SUCCESS, null, null);
    }

    /**
     * The object that the URL names does not exist.
     *
     * @param message words for debugging
     * @param <D> what was asked for
     * @return the answer of status 404, with status code 2000
     */
    public static <D> Reply<D> notFound(String message) {
        return error(NOT_FOUND, StatusCode.CLIENT_ERROR, message);
    }

    /**
     * The operation is not offered here.
     *
     * @param <D> what was asked for
     * @return the answer of status 405, with status code 2000
     */
    public static <D> Reply<D> notSupported() {
        return error(NOT_ALLOWED, StatusCode.CLIENT_ERROR, "not supported");
    }

    /**
     * The request could be read, but not carried out.
     *
     * @param code the code, not a success
     * @param message words for debugging, or null
     * @param <D> what was asked for
     * @return the answer of status 200
     * @throws IllegalArgumentException when the code is one of success
     */
    public static <D> Reply<D> error(StatusCode code, @Nullable String message) {
        return error(OK, code, message);
    }

    /**
     * What went wrong, with a status of HTTP of its own.
     *
     * @param httpStatus the status of HTTP
     * @param code the code, not a success
     * @param message words for debugging, or null
     * @param <D> what was asked for
     * @return the answer
     * @throws IllegalArgumentException when the code is one of success
     */
    public static <D> Reply<D> error(int httpStatus, StatusCode code, @Nullable String message) {
        if (code.isSuccess()) {
            throw new IllegalArgumentException(code + " is not an error: choose a code from 2000");
        }
        return of(httpStatus, code, message, null);
    }

    /**
     * What is wrong with the request, such as what a rule found; the router's table gives the codes.
     *
     * @param violations the faults, at least one
     * @param <D> what was asked for
     * @return the answer, with the first fault in words
     * @throws IllegalArgumentException when there is no fault
     */
    public static <D> Reply<D> invalid(List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("without a fault a request is not invalid: carry it out");
        }
        return now(new ReplyContent<>(OK, StatusCode.CLIENT_ERROR, null, null, List.copyOf(violations), Headers.NONE));
    }

    /**
     * An answer that comes later.
     *
     * @param reply the answer; one that fails is a failure of the handler
     * @param <D> what was asked for
     * @return the answer
     */
    public static <D> Reply<D> later(CompletionStage<Reply<D>> reply) {
        return new Reply<>(reply.thenCompose(Reply::content));
    }

    /**
     * This answer with more headers, such as {@code Location}.
     *
     * @param more the headers to set
     * @return a copy
     */
    public Reply<D> with(Headers more) {
        return new Reply<>(content.thenApply(known -> known.with(more)));
    }

    /** This answer, which has no data, to a request that asked for any. */
    @SuppressWarnings("unchecked") // It holds nothing of any type.
    <E> Reply<E> withoutData() {
        return (Reply<E>) this;
    }

    CompletionStage<ReplyContent<D>> content() {
        return content;
    }
}
