// SPDX-License-Identifier: Apache-2.0
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

/** Writes values by themselves: what stands in a list, or behind the name of a property. */
abstract class ElementWriter {

    final JsonOutput out;
    final Limits limits;
    private final ViolationLog log;
    private final PathBase base;

    ElementWriter(JsonOutput out, Limits limits, ViolationLog log, PathBase base) {
        this.out = out;
        this.limits = limits;
        this.log = log;
        this.base = base;
    }

    /**
     * Writes any JSON value.
     *
     * @param value {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code Boolean} or null
     */
    public void freeJson(@Nullable Object value) {
        if (value == null) {
            out.nullValue();
        } else if (value instanceof String text) {
            textElement(text, ValueReader.UNLIMITED);
        } else if (value instanceof BigDecimal number) {
            decimalElement(number, null, null);
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else if (out.depth() >= limits.maxDepth()) {
            out.nullValue();
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
        boolean tooLongToWrite = value.length() > limits.maxTextLength();
        Utf8Buffer.Text found = out.tryText(tooLongToWrite ? "" : value);
        boolean isKnownGood = found == Utf8Buffer.Text.PLAIN && form.isOfPlain();
        if (!isKnownGood || tooLongToWrite || value.length() > maxLength) {
            checkText(value, maxLength, form, tooLongToWrite, found);
        }
    }

    void textElement(String value, int maxLength) {
        boolean tooLongToWrite = value.length() > limits.maxTextLength();
        Utf8Buffer.Text found = out.tryText(tooLongToWrite ? "" : value);
        if (found == Utf8Buffer.Text.BROKEN || tooLongToWrite || value.length() > maxLength) {
            checkText(value, maxLength, TextForm.ANY, tooLongToWrite, found);
        }
    }

    private void checkText(String value, int maxLength, TextForm form, boolean tooLongToWrite, Utf8Buffer.Text found) {
        boolean lone = tooLongToWrite ? Surrogates.hasLone(value) : found == Utf8Buffer.Text.BROKEN;
        if (lone && !tooLongToWrite) {
            // In its place, so that what follows has its place too.
            out.tryText("");
        }
        if (!lone && !form.accepts(value)) {
            report(ViolationKind.FORMAT, form.words());
        }
        boolean isRefused = false;
        if (value.length() > maxLength) {
            int length = value.codePointCount(0, value.length());
            if (length > maxLength) {
                isRefused = report(ViolationKind.TOO_LONG, "at most " + maxLength + " characters, found " + length);
            }
        }
        if (tooLongToWrite && !isRefused) {
            report(ViolationKind.LIMIT, "at most " + limits.maxTextLength() + " characters are written");
        }
        if (lone) {
            report(ViolationKind.FORMAT, "the text holds half of a surrogate pair");
        }
    }

    <E extends Enum<E> & WireValue> void enumElement(E value, EnumValues<E> values) {
        EncodedText text = values.encoded(value);
        if (text != null) {
            out.encoded(text);
        } else {
            out.nullValue();
            String asItCame = log.passesOn() ? log.passedOnAt(base.pathOf(out.pathOfLast())) : null;
            if (asItCame == null) {
                report(ViolationKind.ENUM, "an unrecognized value cannot be written");
            } else {
                out.textForNull(asItCame);
            }
        }
    }

    void dateTimeElement(OffsetDateTime value) {
        if (!Rfc3339.isWritable(value)) {
            out.nullValue();
            report(ViolationKind.FORMAT, "a year from 0 to 9999 and an offset of whole minutes can be written");
            return;
        }
        out.dateTime(value);
    }

    void instantElement(Instant value) {
        if (!UtcDateTime.isWritable(value)) {
            out.nullValue();
            report(ViolationKind.FORMAT, "a year from 0 to 9999 can be written");
            return;
        }
        out.instant(value);
    }

    void decimalElement(BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (!JsonNumber.isWritable(value, limits)) {
            out.nullValue();
            report(ViolationKind.LIMIT, "at most " + limits.maxDigits() + " digits are written");
            return;
        }
        out.number(value);
        String fault = Bounds.fault(value, min, max);
        if (fault != null) {
            report(ViolationKind.RANGE, fault);
        }
    }

    void integerElement(int value, int min, int max) {
        out.number(value);
        String fault = Bounds.fault(value, min, max);
        if (fault != null) {
            report(ViolationKind.RANGE, fault);
        }
    }

    void boolElement(boolean value) {
        out.bool(value);
    }

    private void freeArray(List<?> list) {
        out.startArray();
        int size = Math.min(list.size(), limits.maxElements());
        for (int i = 0; i < size; i++) {
            freeJson(list.get(i));
        }
        out.endArray();
        reportTooMany(list.size());
    }

    private void freeObject(Map<?, ?> map) {
        out.startObject();
        int left = limits.maxElements();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (left-- == 0) {
                break;
            }
            member((String) member.getKey(), member.getValue());
        }
        out.endObject();
        reportTooMany(map.size());
    }

    void member(String name, @Nullable Object value) {
        boolean lone = Surrogates.hasLone(name);
        out.name(Surrogates.replaceLone(name));
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
        if (out.depth() > limits.maxDepth()) {
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
        return log.leaveOut() || log.add(new Violation(base.pathOf(out.pathOfLast()), kind, detail));
    }

    /** Reports a fault of the object that is being written, not of one of its properties. */
    void reportOfObject(ViolationKind kind, String detail) {
        log.add(new Violation(base.pathOf(out.pathOfObject()), kind, detail));
    }
}
