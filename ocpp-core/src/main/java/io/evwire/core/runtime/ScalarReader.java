// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import io.evwire.core.json.WireValue;
import io.evwire.core.text.JsonString;
import io.evwire.core.text.Surrogates;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.ViolationKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the values that have no parts: texts, constants, date-times, numbers, booleans. A value in a notation that the
 * protocol does not have is a fault; a lenient reading may take it for what it says ({@link OtherNotations}).
 */
abstract class ScalarReader extends TokenReader {

    /** The text that is read for a constant that is not there, at the end of its object. */
    @Nullable
    String supplied;

    ScalarReader(JsonParser parser, Limits limits, ViolationLog log, PathBase base, ReadBudget budget) {
        super(parser, limits, log, base, budget);
    }

    @Override
    public @Nullable String text(int maxLength, TextForm form) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return text(
                    parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength(), maxLength, form);
        }
        if (isUnwrapped("string", false)) {
            return unwrapped(() -> text(maxLength, form));
        }
        if (token.isScalarValue() && !isNull()) {
            String written = parser.getString();
            if (isRepaired(ViolationKind.TYPE, typeFault("string"), JsonString.quoted(written))) {
                return text(written.toCharArray(), 0, written.length(), maxLength, form);
            }
        }
        reportType("string");
        return null;
    }

    private @Nullable String text(char[] buffer, int offset, int length, int maxLength, TextForm form) {
        int end = offset + length;
        int plainEnd = offset;
        while (plainEnd < end && TextForm.isPlain(buffer[plainEnd])) {
            plainEnd++;
        }
        boolean isWhole = plainEnd == end || !Surrogates.hasLone(buffer, plainEnd, end - plainEnd);
        if (isWhole && !form.accepts(buffer, offset, end, plainEnd)) {
            reportKept(ViolationKind.FORMAT, form.words());
        }
        if (!withinLength(buffer, offset, length, maxLength)) {
            return null;
        }
        if (!isWhole) {
            undecodable(ViolationKind.FORMAT, "the text holds half of a surrogate pair");
            return null;
        }
        return new String(buffer, offset, length);
    }

    /**
     * Reports a text that is too long; false where it is too long even to be kept. That is a fault of its own only
     * where the property sets no bound.
     */
    private boolean withinLength(char[] buffer, int offset, int length, int maxLength) {
        boolean isKept = length <= limits.maxTextLength();
        if (length > maxLength) {
            int found = Character.codePointCount(buffer, offset, length);
            if (found > maxLength) {
                if (!log.leaveOut()) {
                    String detail = "at most " + maxLength + " characters, found " + found;
                    if (isKept) {
                        reportKept(
                                isGrowing() ? Remedy.REPAIR : Remedy.KEEP,
                                ViolationKind.TOO_LONG,
                                detail,
                                log.isStrict() ? 0 : tokenStart());
                    } else {
                        undecodable(ViolationKind.TOO_LONG, detail);
                    }
                }
                return isKept;
            }
        }
        if (!isKept) {
            undecodable(ViolationKind.LIMIT, "at most " + limits.maxTextLength() + " characters are read");
        }
        return isKept;
    }

    private boolean isGrowing() {
        return property != NO_PROPERTY && shape.isGrowing(property);
    }

    @Override
    <T> @Nullable T known(KnownTexts<T> known) {
        if (supplied != null) {
            return known.find(supplied);
        }
        return parser.currentToken() == JsonToken.VALUE_STRING ? known.find(parser.getString()) : null;
    }

    @Override
    public <E extends Enum<E> & WireValue> @Nullable E enumValue(EnumValues<E> values) {
        E constant = known(values.known());
        if (constant != null) {
            return constant;
        }
        if (isUnwrapped("string", false)) {
            return unwrapped(() -> enumValue(values));
        }
        if (!isToken(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        if (log.leaveOut()) {
            return values.unrecognized();
        }
        String text = parser.getString();
        String detail = values.explain(text);
        if (!log.isStrict()) {
            E meant = values.inOtherSpelling(text);
            if (meant != null && isRepaired(ViolationKind.ENUM, detail, JsonString.quoted(meant.wireValue()))) {
                return meant;
            }
        }
        reportKept(ViolationKind.ENUM, detail);
        return values.unrecognized();
    }

    @Override
    public @Nullable OffsetDateTime dateTime() {
        if (isUnwrapped("string", false)) {
            return unwrapped(this::dateTime);
        }
        if (!isToken(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        OffsetDateTime value = Rfc3339.parse(buffer, offset, length);
        if (value != null) {
            if (Rfc3339.fractionDigits(buffer, offset, length) > 3
                    && !isRepaired(value, "at most 3 digits of a second's fraction")) {
                report(ViolationKind.FORMAT, "at most 3 digits of a second's fraction");
            }
            return value;
        }
        OffsetDateTime other = log.isStrict()
                ? null
                : OtherNotations.dateTime(parser.getString(), log.tolerance().offset());
        if (other != null && isRepaired(other, "no RFC 3339 date-time")) {
            return other;
        }
        undecodable(ViolationKind.FORMAT, "no RFC 3339 date-time");
        return null;
    }

    private boolean isRepaired(OffsetDateTime value, String detail) {
        return !log.isStrict()
                && Rfc3339.isWritable(value)
                && isRepaired(ViolationKind.FORMAT, detail, JsonString.quoted(Rfc3339.format(value)));
    }

    @Override
    public @Nullable Instant instant() {
        if (isUnwrapped("string", false)) {
            return unwrapped(this::instant);
        }
        if (!isToken(JsonToken.VALUE_STRING, "string")) {
            return null;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        Instant value = UtcDateTime.parse(buffer, offset, length);
        if (value != null) {
            if (length > UtcDateTime.MAX_LENGTH) {
                String detail = "at most " + UtcDateTime.MAX_LENGTH + " characters, found " + length;
                if (!isRepaired(ViolationKind.TOO_LONG, value, detail)) {
                    report(ViolationKind.TOO_LONG, detail);
                }
            }
            return value;
        }
        value = UtcDateTime.parseOther(buffer, offset, length);
        String detail = value == null ? "no date-time" : "a date-time is in UTC, with Z or nothing for its offset";
        if (value == null && !log.isStrict()) {
            OffsetDateTime other = OtherNotations.dateTime(parser.getString(), ZoneOffset.UTC);
            value = other == null ? null : other.toInstant();
        }
        if (value == null || !isRepaired(ViolationKind.FORMAT, value, detail)) {
            undecodable(ViolationKind.FORMAT, detail);
        }
        return value;
    }

    private boolean isRepaired(ViolationKind kind, Instant value, String detail) {
        return !log.isStrict()
                && UtcDateTime.isWritable(value)
                && isRepaired(kind, detail, JsonString.quoted(UtcDateTime.format(value)));
    }

    @Override
    public @Nullable BigDecimal decimal() {
        if (isNumber()) {
            return decimal(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        }
        if (isUnwrapped("number", false)) {
            return unwrapped(this::decimal);
        }
        char[] other = numberInOtherNotation("number", false);
        if (other != null) {
            return decimal(other, 0, other.length);
        }
        reportType("number");
        return null;
    }

    private @Nullable BigDecimal decimal(char[] buffer, int offset, int length) {
        BigDecimal value = JsonNumber.parse(buffer, offset, length, limits);
        if (value == null && !log.leaveOut()) {
            undecodable(
                    ViolationKind.LIMIT,
                    "at most " + limits.maxDigits() + " digits and an exponent of " + limits.maxExponent()
                            + " are read");
        }
        return value;
    }

    /** The number that a text says, once that was accepted for it; null where there is none. */
    private char @Nullable [] numberInOtherNotation(String expected, boolean isInteger) {
        if (log.isStrict()
                || parser.currentToken() != JsonToken.VALUE_STRING
                || parser.getStringLength() > limits.maxDigits() + limits.maxExponent()) {
            return null;
        }
        String number = OtherNotations.number(parser.getString());
        if (number == null) {
            return null;
        }
        char[] digits = number.toCharArray();
        BigDecimal value = JsonNumber.parse(digits, 0, digits.length, limits);
        boolean fits = value != null && (!isInteger || isInt(value));
        return fits && isRepaired(ViolationKind.TYPE, typeFault(expected), number) ? digits : null;
    }

    private static boolean isInt(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 && value.toBigInteger().bitLength() < Integer.SIZE;
    }

    private boolean isNumber() {
        JsonToken token = parser.currentToken();
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    @Override
    public @Nullable BigDecimal decimal(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal value = decimal();
        if (value != null) {
            String fault = Bounds.fault(value, min, max);
            if (fault != null) {
                reportKept(ViolationKind.RANGE, fault);
            }
        }
        return value;
    }

    @Override
    public long integer() {
        if (isNumber()) {
            return integer(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        }
        if (isUnwrapped("integer", false)) {
            Long value = unwrapped(this::integer);
            return value == null ? UNDECODED : value;
        }
        char[] other = numberInOtherNotation("integer", true);
        if (other != null) {
            return integer(other, 0, other.length);
        }
        reportType("integer");
        return UNDECODED;
    }

    private long integer(char[] buffer, int offset, int length) {
        long value;
        if (JsonNumber.isPlainLong(buffer, offset, length)) {
            value = JsonNumber.plainLong(buffer, offset, length);
        } else {
            BigDecimal number = decimal(buffer, offset, length);
            if (number == null) {
                return UNDECODED;
            }
            if (number.stripTrailingZeros().scale() > 0) {
                undecodable(ViolationKind.TYPE, "integer expected, found a number with a fraction");
                return UNDECODED;
            }
            // Saturates to 64 bits, which is enough to see that it leaves 32.
            value = number.toBigInteger().bitLength() > 62 ? Long.MAX_VALUE : number.longValueExact();
        }
        if (value != (int) value) {
            undecodable(ViolationKind.RANGE, "outside the range of a 32-bit integer");
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
                reportKept(ViolationKind.RANGE, fault);
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
        if (isUnwrapped("boolean", false)) {
            return unwrapped(this::bool);
        }
        Boolean other = log.isStrict() ? null : boolInOtherNotation(token);
        if (other != null && isRepaired(ViolationKind.TYPE, typeFault("boolean"), other.toString())) {
            return other;
        }
        reportType("boolean");
        return null;
    }

    private @Nullable Boolean boolInOtherNotation(JsonToken token) {
        if (token == JsonToken.VALUE_STRING) {
            return OtherNotations.bool(parser.getString());
        }
        return token == JsonToken.VALUE_NUMBER_INT ? OtherNotations.boolOfNumber(parser.getString()) : null;
    }

    /** Reads the only element of an array, and the array's end. */
    private <T extends @Nullable Object> T unwrapped(Supplier<T> element) {
        T value = element.get();
        parser.nextToken();
        return value;
    }
}
