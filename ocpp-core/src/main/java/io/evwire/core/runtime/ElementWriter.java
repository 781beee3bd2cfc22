package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.json.WireValue;
import io.evwire.core.text.Surrogates;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes values by themselves: what stands in a list, or behind the name of a property. */
abstract class ElementWriter {

    /** Room for the longest date-time, {@code 2026-01-31T10:00:00.000+01:00}. */
    private static final int DATE_TIME_LENGTH = 30;

    final JsonGenerator generator;
    final Limits limits;
    private final ViolationLog log;
    private final int rootPathSegments;
    private char @Nullable [] dateTimeBuffer;

    ElementWriter(JsonGenerator generator, Limits limits, ViolationLog log, int rootPathSegments) {
        this.generator = generator;
        this.limits = limits;
        this.log = log;
        this.rootPathSegments = rootPathSegments;
    }

    /**
     * Writes any JSON value.
     *
     * @param value {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code Boolean} or null
     */
    public void freeJson(@Nullable Object value) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            textElement(text, ValueReader.UNLIMITED);
        } else if (value instanceof BigDecimal number) {
            decimalElement(number, null, null);
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (generator.streamWriteContext().getNestingDepth() >= limits.maxDepth()) {
            generator.writeNull();
            reportTooDeep();
        } else if (value instanceof List<?> list) {
            freeArray(list);
        } else {
            freeObject((Map<?, ?>) value);
        }
    }

    /**
     * Writes a text of a form.
     *
     * @param value the text
     * @param maxLength the most characters (code points) it may have
     * @param form which characters it may have
     */
    public void textElement(String value, int maxLength, TextForm form) {
        boolean isRefused = !Surrogates.hasLone(value) && !form.accepts(value);
        textElement(value, maxLength, isRefused ? form.words() : null);
    }

    void textElement(String value, int maxLength) {
        textElement(value, maxLength, (String) null);
    }

    private void textElement(String value, int maxLength, @Nullable String formFault) {
        boolean lone = Surrogates.hasLone(value);
        boolean tooLongToWrite = value.length() > limits.maxTextLength();
        generator.writeString(lone || tooLongToWrite ? "" : value);
        if (formFault != null) {
            report(ViolationKind.FORMAT, formFault);
        }
        boolean isRefused = false;
        if (value.length() > maxLength) {
            int found = value.codePointCount(0, value.length());
            if (found > maxLength) {
                isRefused = report(ViolationKind.TOO_LONG, "at most " + maxLength + " characters, found " + found);
            }
        }
        if (tooLongToWrite && !isRefused) {
            report(ViolationKind.LIMIT, "at most " + limits.maxTextLength() + " characters are written");
        }
        if (lone) {
            report(ViolationKind.FORMAT, "the text holds half of a surrogate pair");
        }
    }

    void enumElement(WireValue value) {
        if (EnumValues.isRecognized(value)) {
            generator.writeString(value.wireValue());
        } else {
            generator.writeNull();
            report(ViolationKind.ENUM, "an unrecognized value cannot be written");
        }
    }

    void dateTimeElement(OffsetDateTime value) {
        if (!Rfc3339.isWritable(value)) {
            generator.writeNull();
            report(ViolationKind.FORMAT, "a year from 0 to 9999 and an offset of whole minutes can be written");
            return;
        }
        char[] buffer = dateTimeBuffer();
        generator.writeString(buffer, 0, Rfc3339.format(value, buffer));
    }

    void instantElement(Instant value) {
        if (!UtcDateTime.isWritable(value)) {
            generator.writeNull();
            report(ViolationKind.FORMAT, "a year from 0 to 9999 can be written");
            return;
        }
        char[] buffer = dateTimeBuffer();
        generator.writeString(buffer, 0, UtcDateTime.format(value, buffer));
    }

    private char[] dateTimeBuffer() {
        char[] buffer = dateTimeBuffer;
        if (buffer == null) {
            buffer = new char[DATE_TIME_LENGTH];
            dateTimeBuffer = buffer;
        }
        return buffer;
    }

    void decimalElement(BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (!JsonNumber.isWritable(value, limits)) {
            generator.writeNull();
            report(ViolationKind.LIMIT, "at most " + limits.maxDigits() + " digits are written");
            return;
        }
        generator.writeNumber(value);
        String fault = Bounds.fault(value, min, max);
        if (fault != null) {
            report(ViolationKind.RANGE, fault);
        }
    }

    void integerElement(int value, int min, int max) {
        generator.writeNumber(value);
        String fault = Bounds.fault(value, min, max);
        if (fault != null) {
            report(ViolationKind.RANGE, fault);
        }
    }

    void boolElement(boolean value) {
        generator.writeBoolean(value);
    }

    private void freeArray(List<?> list) {
        generator.writeStartArray();
        int size = Math.min(list.size(), limits.maxElements());
        for (int i = 0; i < size; i++) {
            freeJson(list.get(i));
        }
        generator.writeEndArray();
        reportTooMany(list.size());
    }

    private void freeObject(Map<?, ?> map) {
        generator.writeStartObject();
        int left = limits.maxElements();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (left-- == 0) {
                break;
            }
            member((String) member.getKey(), member.getValue());
        }
        generator.writeEndObject();
        reportTooMany(map.size());
    }

    void member(String name, @Nullable Object value) {
        boolean lone = Surrogates.hasLone(name);
        generator.writeName(Surrogates.replaceLone(name));
        freeJson(value);
        if (lone) {
            report(ViolationKind.FORMAT, "the name holds half of a surrogate pair");
        }
        if (name.length() * 3L > limits.maxNameLength()
                && name.getBytes(StandardCharsets.UTF_8).length > limits.maxNameLength()) {
            report(ViolationKind.LIMIT, "at most " + limits.maxNameLength() + " bytes of a name are written");
        }
    }

    void checkDepth() {
        if (generator.streamWriteContext().getNestingDepth() > limits.maxDepth()) {
            reportTooDeep();
        }
    }

    private void reportTooDeep() {
        report(ViolationKind.LIMIT, "at most " + limits.maxDepth() + " nested objects and arrays are written");
    }

    private void reportTooMany(int size) {
        if (size > limits.maxElements()) {
            report(ViolationKind.LIMIT, "at most " + limits.maxElements() + " elements are written");
        }
    }

    /** Reports a fault; true when it is refused, false when it is let pass. */
    boolean report(ViolationKind kind, String detail) {
        return log.leaveOut()
                || log.add(new Violation(Paths.within(generator.streamWriteContext(), rootPathSegments), kind, detail));
    }

    /** Reports a fault of the object that is being written, not of one of its properties. */
    void reportOfObject(ViolationKind kind, String detail) {
        log.add(new Violation(Paths.ofObject(generator.streamWriteContext(), rootPathSegments), kind, detail));
    }
}
