// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.internal.json;

import io.evwire.core.json.Limits;
import io.evwire.core.runtime.ElementCodec;
import io.evwire.core.runtime.JsonOutput;
import io.evwire.core.runtime.PassedOn;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** Not API: writes a whole JSON document and checks it on the way. */
public final class DocumentWriter {

    /** So many bytes are collected before they go to a stream. */
    private static final int PAGE = 8192;

    private final Limits limits;
    private final Tolerance tolerance;
    private final Function<List<Violation>, ? extends RuntimeException> refusal;

    /**
     * A writer of documents.
     *
     * @param limits the bounds to enforce
     * @param tolerance which faults are let pass, where what has them can be written at all
     * @param refusal makes the exception that refuses a document, of its faults
     */
    public DocumentWriter(
            Limits limits, Tolerance tolerance, Function<List<Violation>, ? extends RuntimeException> refusal) {
        this.limits = limits;
        this.tolerance = tolerance;
        this.refusal = refusal;
    }

    /**
     * Writes text.
     *
     * @param message what is written, as the tolerance knows it
     * @param content writes the values
     * @return the text
     */
    public String text(String message, Consumer<ValueWriter> content) {
        try (JsonOutput out = JsonOutput.ofText(limits.maxDocumentLength())) {
            ViolationLog log = write(message, out, content);
            String text = out.toText();
            refuseInvalid(log, out.isCut() ? Integer.MAX_VALUE : text.length(), PathBase.DOCUMENT);
            return text;
        }
    }

    /**
     * Writes text of which some values are written as they came.
     *
     * @param message what is written, as the tolerance knows it
     * @param passedOn texts that no enumeration knows
     * @param content writes the values
     * @return the text
     */
    public String text(String message, PassedOn passedOn, Consumer<ValueWriter> content) {
        try (JsonOutput out = JsonOutput.ofText(limits.maxDocumentLength())) {
            ViolationLog log =
                    ViolationLog.ofWriting(message, limits, tolerance).passingOn(passedOn);
            content.accept(new ValueWriter(out, limits, log, PathBase.DOCUMENT));
            String text = out.toText();
            refuseInvalid(log, out.isCut() ? Integer.MAX_VALUE : text.length(), PathBase.DOCUMENT);
            return text;
        }
    }

    /**
     * Writes UTF-8.
     *
     * @param message what is written, as the tolerance knows it
     * @param content writes the values
     * @return the bytes
     */
    public byte[] bytes(String message, Consumer<ValueWriter> content) {
        try (JsonOutput out = JsonOutput.ofBytes(limits.maxDocumentLength())) {
            refuseInvalid(write(message, out, content), out.length(), PathBase.DOCUMENT);
            return out.toBytes();
        }
    }

    /**
     * Writes an array of any length, with a page and one element of it in memory at a time.
     *
     * @param message what each element is, as the tolerance knows it
     * @param codec writes an element
     * @param elements the elements
     * @param path JSON Pointer of the array in the whole document
     * @param utf8 where the bytes go, up to the first element that is refused
     * @param <T> the type of the elements
     * @throws IOException when the stream fails
     */
    public <T> void array(
            String message, ElementCodec<T> codec, Iterator<? extends T> elements, String path, OutputStream utf8)
            throws IOException {
        int levels = (int) path.chars().filter(c -> c == '/').count();
        try (JsonOutput out = JsonOutput.ofBytes(limits.maxDocumentLength()).within(levels)) {
            out.startArray();
            for (int i = 0; elements.hasNext(); i++) {
                out.beginElement();
                ViolationLog log = ViolationLog.ofWriting(message, limits, tolerance);
                PathBase base = new PathBase(0, path + "/" + i);
                T element = Objects.requireNonNull(elements.next(), "an element is null: leave it out");
                codec.write(element, new ValueWriter(out, limits, log, base));
                refuseInvalid(log, out.length(), base);
                out.moveTo(utf8, PAGE);
            }
            out.endArray();
            out.moveTo(utf8, 0);
        }
    }

    /**
     * Checks what would be written, but for the length of the whole document.
     *
     * @param message what is written, as the tolerance knows it
     * @param content writes the values
     * @return the faults
     */
    public List<Violation> check(String message, Consumer<ValueWriter> content) {
        try (JsonOutput out = JsonOutput.ofNothing()) {
            return write(message, out, content).refused();
        }
    }

    private ViolationLog write(String message, JsonOutput out, Consumer<ValueWriter> content) {
        ViolationLog log = ViolationLog.ofWriting(message, limits, tolerance);
        content.accept(new ValueWriter(out, limits, log, PathBase.DOCUMENT));
        return log;
    }

    private void refuseInvalid(ViolationLog log, int length, PathBase base) {
        if (length > limits.maxDocumentLength()) {
            log.add(new Violation(
                    base.prefix(),
                    ViolationKind.LIMIT,
                    "at most " + limits.maxDocumentLength() + " characters are written"));
        }
        if (!log.isClean()) {
            throw refusal.apply(log.refused());
        }
    }
}
