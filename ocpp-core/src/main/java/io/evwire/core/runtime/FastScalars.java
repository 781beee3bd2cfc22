// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.json.WireValue;
import io.evwire.core.text.Surrogates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the values that have no parts, for the {@link FastReader}: texts, constants, date-times, numbers, booleans. */
abstract class FastScalars extends Utf8Scanner {

    /** So many digits, a point among them, always fit a long. */
    private static final int PLAIN_DIGITS = 18;

    /** The most digits of an integer of 32 bits. */
    private static final int INTEGER_DIGITS = 10;

    final Limits limits;

    FastScalars(byte[] bytes, int start, int end, Limits limits) {
        super(bytes, start, end);
        this.limits = limits;
    }

    @Override
    public @Nullable String text(int maxLength, TextForm form) {
        int start = startOfString();
        int stop = stringEnd(start);
        if (stop < 0) {
            return stop == NOWHERE ? null : otherText(start, ~stop, maxLength, form);
        }
        int length = stop - start;
        if (length > maxLength || length > limits.maxTextLength() || !acceptsPlain(form, start, stop)) {
            giveUp();
            return null;
        }
        position = stop + 1;
        return plain(start, stop);
    }

    private @Nullable String otherText(int start, int stop, int maxLength, TextForm form) {
        boolean isEscaped = hasEscape;
        String text = other(start, stop);
        if (text.length() > limits.maxTextLength()
                || (text.length() > maxLength && text.codePointCount(0, text.length()) > maxLength)
                || (isEscaped && Surrogates.hasLone(text))
                || !form.accepts(text)) {
            giveUp();
            return null;
        }
        position = stop + 1;
        return text;
    }

    private boolean acceptsPlain(TextForm form, int start, int stop) {
        if (form.hasPattern()) {
            return form.accepts(plain(start, stop));
        }
        return form == TextForm.ANY || form.acceptsAscii(bytes, start, stop);
    }

    /** The index of the first character of a string; the end of the text, where no string ends, if there is none. */
    private int startOfString() {
        if (peek() != '"') {
            giveUp();
            return end;
        }
        return position + 1;
    }

    @Override
    <T> @Nullable T known(KnownTexts<T> known) {
        int start = startOfString();
        int stop = stringEnd(start);
        T found = stop < 0 ? null : known.find(bytes, start, stop - start);
        if (found != null) {
            position = stop + 1;
        }
        return found;
    }

    @Override
    public <E extends Enum<E> & WireValue> @Nullable E enumValue(EnumValues<E> values) {
        E constant = known(values.known());
        if (constant == null) {
            giveUp();
        }
        return constant;
    }

    @Override
    public @Nullable OffsetDateTime dateTime() {
        int start = startOfString();
        int length = shortLength(start);
        char[] text = characters(start, length);
        OffsetDateTime value = Rfc3339.parse(text, 0, length);
        if (value == null || Rfc3339.fractionDigits(text, 0, length) > 3) {
            giveUp();
            return null;
        }
        position = start + length + 1;
        return value;
    }

    @Override
    public @Nullable Instant instant() {
        int start = startOfString();
        int length = shortLength(start);
        Instant value = UtcDateTime.parse(characters(start, length), 0, length);
        if (value == null || length > UtcDateTime.MAX_LENGTH) {
            giveUp();
            return null;
        }
        position = start + length + 1;
        return value;
    }

    /** The length of a plain string of a date-time's size; of others none. */
    private int shortLength(int start) {
        int stop = stringEnd(start);
        return stop < 0 || stop - start > SCRATCH ? 0 : stop - start;
    }

    @Override
    public @Nullable BigDecimal decimal() {
        int c = peek();
        int start = position;
        int first = c == '-' ? start + 1 : start;
        int stop = numberEnd();
        long unscaled = 0;
        int scale = 0;
        if (stop == NOWHERE) {
            return null;
        }
        if (stop - first > PLAIN_DIGITS) {
            return longDecimal(start, stop);
        }
        for (int i = first; i < stop; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                unscaled = unscaled * 10 + digit;
            } else if (bytes[i] == '.') {
                scale = stop - i - 1;
            } else {
                return longDecimal(start, stop);
            }
        }
        position = stop;
        return BigDecimal.valueOf(first == start ? unscaled : -unscaled, scale);
    }

    /** A number with an exponent, or with more digits than a long holds. */
    private @Nullable BigDecimal longDecimal(int start, int stop) {
        int length = stop - start;
        BigDecimal value = length > SCRATCH ? null : JsonNumber.parse(characters(start, length), 0, length, limits);
        if (value == null) {
            giveUp();
            return null;
        }
        position = stop;
        return value;
    }

    @Override
    public @Nullable BigDecimal decimal(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal value = decimal();
        if (value != null && Bounds.fault(value, min, max) != null) {
            giveUp();
        }
        return value;
    }

    @Override
    public long integer() {
        peek();
        int start = position;
        int stop = numberEnd();
        if (stop == NOWHERE) {
            return UNDECODED;
        }
        int first = bytes[start] == '-' ? start + 1 : start;
        if (stop - first > INTEGER_DIGITS) {
            return undecoded();
        }
        long value = 0;
        for (int i = first; i < stop; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return undecoded();
            }
            value = value * 10 + digit;
        }
        value = first == start ? value : -value;
        if (value != (int) value) {
            return undecoded();
        }
        position = stop;
        return value;
    }

    private long undecoded() {
        giveUp();
        return UNDECODED;
    }

    @Override
    public long integer(int min, int max) {
        long value = integer();
        return value < min || value > max ? undecoded() : value;
    }

    @Override
    public Boolean bool() {
        boolean isTrue = peek() == 't';
        literal(isTrue ? "true" : "false");
        return isTrue;
    }
}
