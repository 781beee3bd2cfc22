package io.evwire.ocpi.v230.internal.json;

import io.evwire.core.json.Limits;
import io.evwire.core.runtime.JsonOutput;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Not API: writes a whole JSON document and checks it on the way. */
public final class DocumentWriter {

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
            refuseInvalid(log, out.isCut() ? Integer.MAX_VALUE : text.length());
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
            refuseInvalid(write(message, out, content), out.length());
            return out.toBytes();
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

    private void refuseInvalid(ViolationLog log, int length) {
        if (length > limits.maxDocumentLength()) {
            log.add(new Violation(
                    "", ViolationKind.LIMIT, "at most " + limits.maxDocumentLength() + " characters are written"));
        }
        if (!log.isClean()) {
            throw refusal.apply(log.refused());
        }
    }
}
