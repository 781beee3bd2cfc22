// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.document.ByteOrderMark;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.internal.json.ArrayElements;
import io.evwire.ocpi.v230.internal.json.ValueCutter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON array, decoded one by one while they arrive: only one of them is in memory, and one that is
 * longer than a document may be ends the stream. When the text turns out not to be a JSON array, the last element says
 * so. Not thread-safe.
 *
 * @param <T> what the elements are
 */
public final class ElementStream<T> implements Iterator<Decoded<T>>, AutoCloseable {

    private final OcpiCodec codec;
    private final OcpiType<T> type;
    private final ValueCutter cutter;
    private final ArrayElements<Decoded<T>> elements;
    private final List<Violation> tolerated = new ArrayList<>();
    private boolean isStarted;
    private boolean isEnded;
    private int count;
    private @Nullable Decoded<T> next;
    private @Nullable FaultyElement faulty;

    ElementStream(OcpiCodec codec, OcpiType<T> type, ValueCutter cutter) {
        this.codec = codec;
        this.type = type;
        this.cutter = cutter;
        this.elements = new ArrayElements<>(
                cutter,
                codec.limits(),
                "",
                ElementDecoder.clean(type),
                base -> ElementDecoder.alone(codec, type, base));
    }

    /**
     * Whether there is another element; reads it.
     *
     * @return false at the end
     * @throws UncheckedIOException when the stream fails
     */
    @Override
    public boolean hasNext() {
        if (next == null && !isEnded) {
            try {
                next = read();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return next != null;
    }

    @Override
    public Decoded<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("the array has no more elements");
        }
        Decoded<T> element = next;
        next = null;
        faulty = null;
        if (!isEnded) {
            if (element instanceof Decoded.Invalid<T> invalid) {
                faulty = FaultyElements.of(count, cutter.copy(), codec.limits(), invalid.violations());
            }
            count++;
        }
        return element;
    }

    /**
     * The element that {@link #next()} gave last as it came, where it is not valid.
     *
     * @return the element with its id and its JSON; null where it is valid, and where it says what is wrong with the
     *     array as a whole
     */
    public @Nullable FaultyElement faulty() {
        return faulty;
    }

    /**
     * What a lenient codec let pass of the array as a whole, such as a byte order mark, or an object that is read as
     * its only element.
     *
     * @return the faults, known from the first element on; usually none
     */
    public List<Violation> tolerated() {
        return List.copyOf(tolerated);
    }

    /**
     * Closes the stream.
     *
     * @throws UncheckedIOException when the stream fails
     */
    @Override
    public void close() {
        try {
            cutter.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private @Nullable Decoded<T> read() throws IOException {
        if (!isStarted) {
            isStarted = true;
            if (cutter.isAtByteOrderMark() && ByteOrderMark.isPassed(cutter.bytes(), codec.tolerance())) {
                cutter.passByteOrderMark();
                tolerated.add(ByteOrderMark.passed());
            }
            if (cutter.peek() == '{') {
                return only();
            }
            if (cutter.peek() != '[') {
                return ended(new Violation("", ViolationKind.TYPE, "array expected"));
            }
            cutter.pass();
        }
        Decoded<T> element = elements.next();
        if (element != null) {
            return element;
        }
        Violation fault = elements.fault();
        return fault == null ? atEnd(null) : ended(fault);
    }

    /** Reads what stands in place of the array as its only element. */
    private @Nullable Decoded<T> only() throws IOException {
        if (!cutter.cut()) {
            return ended(ArrayElements.tooLong(codec.limits()));
        }
        DecodedList<T> list = codec.decodeList(type, cutter.copy());
        if (!list.violations().isEmpty()) {
            return ended(list.violations().get(0));
        }
        tolerated.addAll(list.tolerated());
        return atEnd(list.elements().get(0));
    }

    private @Nullable Decoded<T> atEnd(@Nullable Decoded<T> last) throws IOException {
        isEnded = true;
        return cutter.peek() == ValueCutter.END
                ? last
                : ended(new Violation("", ViolationKind.FRAME, "text after the end of the JSON value"));
    }

    private Decoded<T> ended(Violation fault) {
        isEnded = true;
        return new Decoded.Invalid<>(List.of(fault), false);
    }
}
