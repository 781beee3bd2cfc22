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
    public String text(int maxLength, TextForm form) {
        int start = startOfString();
        int stop = stringEnd(start);
        if (stop < 0) {
            return otherText(start, ~stop, maxLength, form);
        }
        int length = stop - start;
        if (length > maxLength || length > limits.maxTextLength() || !acceptsPlain(form, start, stop)) {
            throw GaveUp.now();
        }
        position = stop + 1;
        return plain(start, stop);
    }

    private String otherText(int start, int stop, int maxLength, TextForm form) {
        boolean isEscaped = hasEscape;
        String text = other(start, stop);
        if (text.length() > limits.maxTextLength()
                || (text.length() > maxLength && text.codePointCount(0, text.length()) > maxLength)
                || (isEscaped && Surrogates.hasLone(text))
                || !form.accepts(text)) {
            throw GaveUp.now();
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

    private int startOfString() {
        if (peek() != '"') {
            throw GaveUp.now();
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
    public <E extends Enum<E> & WireValue> E enumValue(EnumValues<E> values) {
        E constant = known(values.known());
        if (constant == null) {
            throw GaveUp.now();
        }
        return constant;
    }

    @Override
    public OffsetDateTime dateTime() {
        int start = startOfString();
        int length = plainLength(start);
        char[] text = characters(start, length);
        OffsetDateTime value = Rfc3339.parse(text, 0, length);
        if (value == null || Rfc3339.fractionDigits(text, 0, length) > 3) {
            throw GaveUp.now();
        }
        position = start + length + 1;
        return value;
    }

    @Override
    public Instant instant() {
        int start = startOfString();
        int length = plainLength(start);
        Instant value = UtcDateTime.parse(characters(start, length), 0, length);
        if (value == null || length > UtcDateTime.MAX_LENGTH) {
            throw GaveUp.now();
        }
        position = start + length + 1;
        return value;
    }

    private int plainLength(int start) {
        int stop = stringEnd(start);
        if (stop < 0) {
            throw GaveUp.now();
        }
        return stop - start;
    }

    @Override
    public BigDecimal decimal() {
        int c = peek();
        int start = position;
        int first = c == '-' ? start + 1 : start;
        int stop = numberEnd();
        long unscaled = 0;
        int scale = 0;
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
    private BigDecimal longDecimal(int start, int stop) {
        BigDecimal value = JsonNumber.parse(characters(start, stop - start), 0, stop - start, limits);
        if (value == null) {
            throw GaveUp.now();
        }
        position = stop;
        return value;
    }

    @Override
    public BigDecimal decimal(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal value = decimal();
        if (Bounds.fault(value, min, max) != null) {
            throw GaveUp.now();
        }
        return value;
    }

    @Override
    public long integer() {
        peek();
        int start = position;
        int stop = numberEnd();
        int first = bytes[start] == '-' ? start + 1 : start;
        if (stop - first > INTEGER_DIGITS) {
            throw GaveUp.now();
        }
        long value = 0;
        for (int i = first; i < stop; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                throw GaveUp.now();
            }
            value = value * 10 + digit;
        }
        value = first == start ? value : -value;
        if (value != (int) value) {
            throw GaveUp.now();
        }
        position = stop;
        return value;
    }

    @Override
    public long integer(int min, int max) {
        long value = integer();
        if (value < min || value > max) {
            throw GaveUp.now();
        }
        return value;
    }

    @Override
    public Boolean bool() {
        boolean isTrue = peek() == 't';
        literal(isTrue ? "true" : "false");
        return isTrue;
    }
}
