// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values in a notation that the protocol does not have, but which says the same: nothing here guesses. What could mean
 * two things, such as {@code 1,234} or a day without a time, is none of them.
 */
final class OtherNotations {

    /** No date-time in another notation is longer, but for the digits of its fraction. */
    private static final int MAX_DATE_TIME = 64;

    private static final int MAX_FRACTION = 3;

    private static final int NANOS_PER_MILLI = 1_000_000;

    private static final Pattern NUMBER =
            Pattern.compile("[+]?(-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)");

    /** A date, a time to the second or to the minute, and an offset in any of the forms of ISO 8601, or none. */
    private static final Pattern DATE_TIME = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})"
            + "(?:[Tt]| {1,2})([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]+))?)?"
            + "( ?(?:[Zz]|UTC|GMT|([+-])([0-9]{2})(?::?([0-9]{2}))?))?");

    private OtherNotations() {}

    /** The number that a text says, as JSON writes it; null where it says none. */
    static @Nullable String number(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        return number.matches() && !text.strip().startsWith("+-") ? number.group(1) : null;
    }

    /** The boolean that a text says; null where it says none. */
    static @Nullable Boolean bool(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The boolean that a number says, as databases write them; null where it says none. */
    static @Nullable Boolean boolOfNumber(String number) {
        return switch (number) {
            case "1" -> Boolean.TRUE;
            case "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    /**
     * The date-time of a text, cut to milliseconds; null where it says none.
     *
     * @param unnamed the offset of a date-time that names none
     */
    static @Nullable OffsetDateTime dateTime(String text, ZoneOffset unnamed) {
        String stripped = text.strip();
        if (stripped.length() > MAX_DATE_TIME && fractionLength(stripped) < stripped.length() - MAX_DATE_TIME) {
            return null;
        }
        Matcher parts = DATE_TIME.matcher(stripped);
        if (!parts.matches()) {
            return null;
        }
        try {
            return OffsetDateTime.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(4)),
                    Integer.parseInt(parts.group(5)),
                    parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6)),
                    millis(parts.group(7)) * NANOS_PER_MILLI,
                    parts.group(8) == null ? unnamed : offset(parts));
        } catch (DateTimeException noSuchMoment) {
            return null;
        }
    }

    private static int fractionLength(String text) {
        int start = Math.max(text.indexOf('.'), text.indexOf(','));
        int end = start + 1;
        while (start >= 0 && end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - start - 1;
    }

    private static int millis(@Nullable String fraction) {
        if (fraction == null) {
            return 0;
        }
        return Integer.parseInt((fraction + "00").substring(0, MAX_FRACTION));
    }

    private static ZoneOffset offset(Matcher parts) {
        String sign = parts.group(9);
        if (sign == null) {
            return ZoneOffset.UTC;
        }
        int hours = Integer.parseInt(parts.group(10));
        int minutes = parts.group(11) == null ? 0 : Integer.parseInt(parts.group(11));
        return sign.equals("-")
                ? ZoneOffset.ofHoursMinutes(-hours, -minutes)
                : ZoneOffset.ofHoursMinutes(hours, minutes);
    }
}
