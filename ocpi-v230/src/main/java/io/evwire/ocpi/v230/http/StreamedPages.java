// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.FaultyElement;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a list of any length, over all its pages, with one of them in memory: each page is decoded while it
 * arrives, and the link to the next is followed at its end, as {@link Pages} does. Not thread-safe.
 *
 * @param <T> what the objects are
 */
public final class StreamedPages<T> implements Iterator<Decoded<T>>, AutoCloseable {

    private static final int HTTP_SUCCESS = 2;

    private final Function<OcpiRequest<List<T>>, StreamedReply> fetch;
    private final PageChain<T> chain;

    private @Nullable Current<T> current;
    private @Nullable FaultyElement faulty;

    /** The page that is being read. */
    private static final class Current<T> {
        private final OcpiRequest<List<T>> request;
        private final StreamedReply reply;
        private final ResponseStream<T> objects;
        private int valid;
        private int faulty;

        Current(OcpiRequest<List<T>> request, StreamedReply reply) {
            this.request = request;
            this.reply = reply;
            this.objects = OcpiRequest.stream(request, reply.body());
        }
    }

    /**
     * The objects of a list.
     *
     * @param first the request for the first page, with its headers, which the other requests have too
     * @param fetch sends a request and gives what comes back, its body unread; each request needs a request id of its
     *     own, which this is to set
     * @param policy how far links are followed
     */
    public StreamedPages(
            OcpiRequest<List<T>> first, Function<OcpiRequest<List<T>>, StreamedReply> fetch, PagePolicy policy) {
        this.fetch = fetch;
        this.chain = new PageChain<>(first, policy);
    }

    /**
     * Whether there is another object; reads on to it, over the ends of pages.
     *
     * @return false at the end, of which {@link #ending()} tells why
     * @throws java.io.UncheckedIOException when a stream fails: then the list is not complete
     */
    @Override
    public boolean hasNext() {
        while (true) {
            Current<T> page = current;
            if (page == null) {
                if (chain.next() == null) {
                    return false;
                }
                OcpiRequest<List<T>> request = chain.take();
                page = new Current<>(request, fetch.apply(request));
                current = page;
            }
            boolean isUsed = page.reply.status() / 100 == HTTP_SUCCESS;
            if (isUsed && page.objects.hasNext()) {
                return true;
            }
            end(page, isUsed);
        }
    }

    /** The next object, or the faults of one that is not valid. */
    @Override
    public Decoded<T> next() {
        if (!hasNext() || current == null) {
            throw new NoSuchElementException("the list has no more objects: " + chain.ending());
        }
        Decoded<T> object = current.objects.next();
        faulty = current.objects.faulty();
        if (object.isValid()) {
            current.valid++;
        } else {
            current.faulty++;
        }
        return object;
    }

    /**
     * The object that {@link #next()} gave last as it came, where it is not valid: the list has it, so it is not to be
     * deleted at the other side.
     *
     * @return the object with its id and its JSON, and its place in its page; null where it is valid
     */
    public @Nullable FaultyElement faulty() {
        return faulty;
    }

    private void end(Current<T> page, boolean isUsed) {
        boolean isSuccess = isUsed
                && page.objects.response() instanceof Decoded.Valid<OcpiResponse<Void>> valid
                && valid.value().isSuccess();
        if (isSuccess) {
            PageHeaders headers = PageHeaders.read(page.reply.headers());
            chain.took(page.request, headers, page.valid, page.faulty, page.objects.hasData());
        } else {
            chain.failed();
        }
        close();
    }

    /**
     * Why there are no more objects. A status code of failure may stand behind the objects of its page: then they have
     * been given out already.
     *
     * @return the reason, or null while there may be more, and when reading was given up
     */
    public Pages.@Nullable Ending ending() {
        return chain.ending();
    }

    /**
     * How many objects have come on the pages that have ended.
     *
     * @return their number, with those that are faulty
     */
    public long count() {
        return chain.count();
    }

    /** Closes the page that is being read. */
    @Override
    public void close() {
        Current<T> page = current;
        current = null;
        if (page != null) {
            page.objects.close();
        }
    }
}
