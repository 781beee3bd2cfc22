package io.evwire.ocpi.v230;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.internal.json.ArrayElements;
import io.evwire.ocpi.v230.internal.json.ValueCutter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON array, decoded one by one while they arrive: only one of them is in memory, and one that is
 * longer than a document may be ends the stream. When the text turns out not to be a JSON array, the last element says
 * so. Not thread-safe.
 *
 * @param <T> what the elements are
 */
public final class ElementStream<T> implements Iterator<Decoded<T>>, AutoCloseable {

    private final ValueCutter cutter;
    private final ArrayElements<Decoded<T>> elements;
    private boolean isStarted;
    private boolean isEnded;
    private @Nullable Decoded<T> next;

    ElementStream(ValueCutter cutter, Function<ValueCutter, ArrayElements<Decoded<T>>> elements) {
        this.cutter = cutter;
        this.elements = elements.apply(cutter);
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
        return element;
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
            if (cutter.peek() != '[') {
                return ended(new Violation("", ViolationKind.TYPE, "array expected"));
            }
            cutter.pass();
        }
        Decoded<T> element = elements.next();
        if (element != null) {
            return element;
        }
        isEnded = true;
        Violation fault = elements.fault();
        if (fault != null) {
            return ended(fault);
        }
        return cutter.peek() == ValueCutter.END
                ? null
                : ended(new Violation("", ViolationKind.FRAME, "text after the end of the JSON value"));
    }

    private Decoded<T> ended(Violation fault) {
        isEnded = true;
        return new Decoded.Invalid<>(List.of(fault), false);
    }
}
