package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.json.WireValue;
import io.evwire.core.text.Surrogates;
import io.evwire.core.violation.ViolationKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the values that have no parts: texts, constants, date-times, numbers, booleans. */
abstract class ScalarReader extends TokenReader {

    ScalarReader(JsonParser parser, Limits limits, ViolationLog log, PathBase base, ReadBudget budget) {
        super(parser, limits, log, base, budget);
    }

    @Override
    public @Nullable String text(int maxLength, TextForm form) {
        if (!isToken(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        int end = offset + length;
        int plainEnd = offset;
        while (plainEnd < end && TextForm.isPlain(buffer[plainEnd])) {
            plainEnd++;
        }
        boolean isWhole = plainEnd == end || !Surrogates.hasLone(buffer, plainEnd, end - plainEnd);
        if (isWhole && !form.accepts(buffer, offset, end, plainEnd)) {
            report(ViolationKind.FORMAT, form.words());
        }
        if (!withinLength(buffer, offset, length, maxLength)) {
            return null;
        }
        if (!isWhole) {
            report(ViolationKind.FORMAT, "the text holds half of a surrogate pair");
            return null;
        }
        return new String(buffer, offset, length);
    }

    /**
     * Reports a text that is too long; false where it is too long even to be kept. That is a fault of its own only
     * where the property sets no bound, or one that is let pass.
     */
    private boolean withinLength(char[] buffer, int offset, int length, int maxLength) {
        boolean isRefused = false;
        if (length > maxLength) {
            int found = Character.codePointCount(buffer, offset, length);
            if (found > maxLength) {
                isRefused = log.leaveOut()
                        || add(ViolationKind.TOO_LONG, "at most " + maxLength + " characters, found " + found);
            }
        }
        if (length <= limits.maxTextLength()) {
            return true;
        }
        if (!isRefused) {
            report(ViolationKind.LIMIT, "at most " + limits.maxTextLength() + " characters are read");
        }
        return false;
    }

    @Override
    <T> @Nullable T known(KnownTexts<T> known) {
        return parser.currentToken() == JsonToken.VALUE_STRING ? known.find(parser.getString()) : null;
    }

    @Override
    public <E extends Enum<E> & WireValue> @Nullable E enumValue(EnumValues<E> values) {
        E constant = known(values.known());
        if (constant == null && isToken(JsonToken.VALUE_STRING, "string")) {
            if (!log.leaveOut()) {
                add(ViolationKind.ENUM, values.explain(parser.getString()));
            }
            return values.unrecognized();
        }
        return constant;
    }

    @Override
    public @Nullable OffsetDateTime dateTime() {
        if (!isToken(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        OffsetDateTime value = Rfc3339.parse(buffer, offset, length);
        if (value == null) {
            report(ViolationKind.FORMAT, "no RFC 3339 date-time");
        } else if (Rfc3339.fractionDigits(buffer, offset, length) > 3) {
            report(ViolationKind.FORMAT, "at most 3 digits of a second's fraction");
        }
        return value;
    }

    @Override
    public @Nullable Instant instant() {
        if (!isToken(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        Instant value = UtcDateTime.parse(buffer, offset, length);
        if (value == null) {
            value = UtcDateTime.parseOther(buffer, offset, length);
            report(
                    ViolationKind.FORMAT,
                    value == null ? "no date-time" : "a date-time is in UTC, with Z or nothing for its offset");
        } else if (length > UtcDateTime.MAX_LENGTH) {
            report(ViolationKind.TOO_LONG, "at most " + UtcDateTime.MAX_LENGTH + " characters, found " + length);
        }
        return value;
    }

    @Override
    public @Nullable BigDecimal decimal() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            reportType("number");
            return null;
        }
        BigDecimal value = JsonNumber.parse(
                parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength(), limits);
        if (value == null && !log.leaveOut()) {
            add(
                    ViolationKind.LIMIT,
                    "at most " + limits.maxDigits() + " digits and an exponent of " + limits.maxExponent()
                            + " are read");
        }
        return value;
    }

    @Override
    public @Nullable BigDecimal decimal(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal value = decimal();
        if (value != null) {
            String fault = Bounds.fault(value, min, max);
            if (fault != null) {
                report(ViolationKind.RANGE, fault);
            }
        }
        return value;
    }

    @Override
    public long integer() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            reportType("integer");
            return UNDECODED;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        long value;
        if (JsonNumber.isPlainLong(buffer, offset, length)) {
            value = JsonNumber.plainLong(buffer, offset, length);
        } else {
            BigDecimal number = decimal();
            if (number == null) {
                return UNDECODED;
            }
            if (number.stripTrailingZeros().scale() > 0) {
                report(ViolationKind.TYPE, "integer expected, found a number with a fraction");
                return UNDECODED;
            }
            // Saturates to 64 bits, which is enough to see that it leaves 32.
            value = number.toBigInteger().bitLength() > 62 ? Long.MAX_VALUE : number.longValueExact();
        }
        if (value != (int) value) {
            report(ViolationKind.RANGE, "outside the range of a 32-bit integer");
            return UNDECODED;
        }
        return value;
    }

    @Override
    public long integer(int min, int max) {
        long value = integer();
        if (value != UNDECODED) {
            String fault = Bounds.fault((int) value, min, max);
            if (fault != null) {
                report(ViolationKind.RANGE, fault);
            }
        }
        return value;
    }

    @Override
    public @Nullable Boolean bool() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        reportType("boolean");
        return null;
    }
}
