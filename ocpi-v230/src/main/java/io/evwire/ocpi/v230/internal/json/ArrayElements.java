// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.internal.json;

import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.runtime.FastReader;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Not API: the elements of an array that arrives as a stream, each read as a document of its own. Not thread-safe.
 *
 * @param <E> what an element is read into
 */
public final class ArrayElements<E> {

    private final ValueCutter cutter;
    private final JsonText json;
    private final Limits limits;
    private final String path;
    private final Function<FastReader, @Nullable E> clean;
    private final Function<PathBase, Document.Content<E>> contents;

    private int count;
    private boolean isEnded;
    private @Nullable Violation fault;

    /**
     * The elements of an array.
     *
     * @param cutter behind the opening bracket, when the first element is asked for
     * @param limits the bounds to enforce
     * @param path JSON Pointer of the array in the whole document
     * @param clean reads one element that has no fault
     * @param contents makes a reader of any element, whose paths begin there
     */
    public ArrayElements(
            ValueCutter cutter,
            Limits limits,
            String path,
            Function<FastReader, @Nullable E> clean,
            Function<PathBase, Document.Content<E>> contents) {
        this.cutter = cutter;
        this.limits = limits;
        this.path = path;
        this.clean = clean;
        this.contents = contents;
        int depthOfArray = 1 + (int) path.chars().filter(c -> c == '/').count();
        this.json = new JsonText(limits.withMaxDepth(Math.max(1, limits.maxDepth() - depthOfArray)));
    }

    /**
     * Reads the next element.
     *
     * @return the element; null when there are no more, or the text turns out not to be JSON
     * @throws IOException when the stream fails
     */
    public @Nullable E next() throws IOException {
        if (isEnded) {
            return null;
        }
        int next = cutter.peek();
        if (next == ']') {
            cutter.pass();
            isEnded = true;
            return null;
        }
        if (count > 0) {
            if (next != ',') {
                return ended(notJson(cutter));
            }
            cutter.pass();
        }
        if (!cutter.cut()) {
            return ended(tooLong(limits));
        }
        if (cutter.length() == 0) {
            return ended(notJson(cutter));
        }
        return read();
    }

    /**
     * Why there are no more elements before the end of the array.
     *
     * @return what is wrong with the text; null where the array ended, or has not yet
     */
    public @Nullable Violation fault() {
        return fault;
    }

    private @Nullable E read() {
        E whole = json.readClean(cutter.bytes(), cutter.start(), cutter.length(), clean);
        if (whole != null) {
            count++;
            return whole;
        }
        PathBase base = new PathBase(0, path + "/" + count++);
        Element<E> element = json.read(
                cutter.bytes(),
                cutter.start(),
                cutter.length(),
                Document.of(limits, base, new ElementContent<>(contents.apply(base))));
        Violation broken = element.fault;
        if (broken == null) {
            return element.value;
        }
        return ended(broken.kind() == ViolationKind.FRAME ? notJson(cutter) : broken);
    }

    private @Nullable E ended(Violation why) {
        isEnded = true;
        fault = why;
        return null;
    }

    /**
     * What is wrong with a text that cannot be cut into values.
     *
     * @param cutter where it was found
     * @return the fault
     */
    public static Violation notJson(ValueCutter cutter) {
        return new Violation("", ViolationKind.FRAME, "not JSON, in what begins at byte " + cutter.offset());
    }

    /**
     * What is wrong with a part of a stream that is longer than a document may be.
     *
     * @param limits the bounds
     * @return the fault
     */
    public static Violation tooLong(Limits limits) {
        return new Violation(
                "",
                ViolationKind.LIMIT,
                "at most " + limits.maxDocumentLength() + " bytes of one element of a stream are read");
    }

    /** What one element became: read, or a reason why the text is not JSON. */
    private record Element<E>(@Nullable E value, @Nullable Violation fault) {}

    private record ElementContent<E>(Document.Content<E> content) implements Document.Content<Element<E>> {

        @Override
        public Element<E> read(JsonParser parser, ReadBudget budget) {
            return new Element<>(content.read(parser, budget), null);
        }

        @Override
        public Element<E> refused(Violation fault) {
            return new Element<>(null, fault);
        }
    }
}
