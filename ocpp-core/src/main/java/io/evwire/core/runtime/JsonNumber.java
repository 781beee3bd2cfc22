// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as they stand in a message: exact, written without an exponent, bounded in digits before any work is done.
 */
final class JsonNumber {

    /** So many digits always fit a long. */
    private static final int LONG_DIGITS = 18;

    private JsonNumber() {}

    /**
     * The number of a text that the tokenizer found well-formed, exactly; null when written out it has more digits, or
     * as written a larger exponent, than the limits allow.
     */
    static @Nullable BigDecimal parse(char[] text, int start, int length, Limits limits) {
        int end = start + length;
        int first = text[start] == '-' ? start + 1 : start;
        long unscaled = 0;
        int digits = 0;
        int point = -1;
        for (int i = first; i < end; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                unscaled = unscaled * 10 + (c - '0');
                digits++;
            } else if (c == '.') {
                point = i;
            } else {
                return parseLong(text, start, length, digits, exponent(text, i + 1, end), limits);
            }
        }
        if (digits > LONG_DIGITS) {
            return parseLong(text, start, length, digits, 0, limits);
        }
        return BigDecimal.valueOf(first == start ? unscaled : -unscaled, point < 0 ? 0 : end - point - 1);
    }

    /** Whether a text is digits only, perhaps with a sign, and few enough that a long holds them. */
    static boolean isPlainLong(char[] text, int start, int length) {
        if (length > LONG_DIGITS) {
            return false;
        }
        for (int i = text[start] == '-' ? start + 1 : start; i < start + length; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return true;
    }

    /** The value of a text that {@link #isPlainLong} accepted. */
    static long plainLong(char[] text, int start, int length) {
        boolean negative = text[start] == '-';
        long value = 0;
        for (int i = negative ? start + 1 : start; i < start + length; i++) {
            value = value * 10 + (text[i] - '0');
        }
        return negative ? -value : value;
    }

    /** Whether a number, written without an exponent, keeps to the limit of digits. */
    static boolean isWritable(BigDecimal value, Limits limits) {
        return plainDigits(value) <= limits.maxDigits();
    }

    /** The same number with no negative scale, so that what is written and read again is equal. */
    static BigDecimal canonical(BigDecimal value) {
        return value.scale() < 0 && plainDigits(value) <= Limits.DEFAULT.maxDigits() ? value.setScale(0) : value;
    }

    private static @Nullable BigDecimal parseLong(
            char[] text, int start, int length, int digits, int exponent, Limits limits) {
        if (digits > limits.maxDigits() || Math.abs(exponent) > limits.maxExponent()) {
            return null;
        }
        BigDecimal value = new BigDecimal(text, start, length);
        if (plainDigits(value) > limits.maxDigits()) {
            return null;
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static long plainDigits(BigDecimal value) {
        long whole = value.signum() == 0 ? 1 : Math.max(1L, (long) value.precision() - value.scale());
        return whole + Math.max(value.scale(), 0);
    }

    /** The exponent's value, or a large one of either sign when it has too many digits to matter. */
    private static int exponent(char[] text, int start, int end) {
        boolean negative = text[start] == '-';
        int value = 0;
        for (int i = negative || text[start] == '+' ? start + 1 : start; i < end; i++) {
            value = Math.min(value * 10 + (text[i] - '0'), 1_000_000);
        }
        return negative ? -value : value;
    }
}
