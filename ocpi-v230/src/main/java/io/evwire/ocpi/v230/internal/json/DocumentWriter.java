package io.evwire.ocpi.v230.internal.json;

import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Not API: writes a whole JSON document and checks it on the way. */
public final class DocumentWriter {

    private final JsonText json;
    private final Limits limits;
    private final Tolerance tolerance;

    /**
     * A writer of documents.
     *
     * @param json the generator
     * @param limits the bounds to enforce
     * @param tolerance which faults are let pass, where what has them can be written at all
     */
    public DocumentWriter(JsonText json, Limits limits, Tolerance tolerance) {
        this.json = json;
        this.limits = limits;
        this.tolerance = tolerance;
    }

    /**
     * Writes text.
     *
     * @param message what is written, as the tolerance knows it
     * @param target where the text goes
     * @param content writes the values
     * @return the faults; the text is to be thrown away when there are any
     */
    public List<Violation> write(String message, StringWriter target, Consumer<ValueWriter> content) {
        ViolationLog log = write(message, json.generator(target), content);
        return refused(log, target.getBuffer().length());
    }

    /**
     * Writes UTF-8.
     *
     * @param message what is written, as the tolerance knows it
     * @param target where the bytes go
     * @param content writes the values
     * @return the faults; the bytes are to be thrown away when there are any
     */
    public List<Violation> write(String message, ByteArrayOutputStream target, Consumer<ValueWriter> content) {
        ViolationLog log = write(message, json.generator(target), content);
        return refused(log, target.size());
    }

    /**
     * Checks what would be written, but for the length of the whole document.
     *
     * @param message what is written, as the tolerance knows it
     * @param content writes the values
     * @return the faults
     */
    public List<Violation> check(String message, Consumer<ValueWriter> content) {
        return write(message, json.generator(Writer.nullWriter()), content).refused();
    }

    private ViolationLog write(String message, JsonGenerator generator, Consumer<ValueWriter> content) {
        ViolationLog log = ViolationLog.ofWriting(message, limits, tolerance);
        try (generator) {
            content.accept(new ValueWriter(generator, limits, log, 0));
        }
        return log;
    }

    private List<Violation> refused(ViolationLog log, int length) {
        if (length > limits.maxDocumentLength()) {
            log.add(new Violation(
                    "", ViolationKind.LIMIT, "at most " + limits.maxDocumentLength() + " characters are written"));
        }
        return log.isClean() ? List.of() : log.refused();
    }
}
