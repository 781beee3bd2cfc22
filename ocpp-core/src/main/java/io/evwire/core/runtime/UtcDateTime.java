// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Date-times as OCPI exchanges them: always UTC, with or without a {@code Z}, never with an offset. The 25 characters
 * that OCPI allows hold more digits of a second's fraction than the three that its examples have: more are read, but a
 * millisecond is the finest unit that is held and written.
 */
public final class UtcDateTime {

    /** The most characters of a date-time. */
    static final int MAX_LENGTH = 25;

    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final int DAYS_BEFORE_1970 = 719_528;

    /** The length of {@code 2026-01-31T10:00:00}. */
    private static final int SECONDS_END = 19;

    /** By month, of a year that is not a leap year; the first of each is not used. */
    private static final int[] DAYS_OF_MONTH = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int[] DAYS_BEFORE_MONTH = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private UtcDateTime() {}

    /**
     * Reads a date-time that stands by itself, such as in a query.
     *
     * @param text any text
     * @return the moment to the millisecond, or null when the text is not a date-time in UTC
     */
    public static @Nullable Instant parse(String text) {
        return text.length() > MAX_LENGTH ? null : parse(text.toCharArray(), 0, text.length());
    }

    /**
     * Writes a date-time that stands by itself, such as in a query.
     *
     * @param value a moment in the years 0 to 9999
     * @return the text, such as {@code 2026-01-31T10:00:00Z}
     * @throws IllegalArgumentException when the year has more or less than four digits
     */
    public static String format(Instant value) {
        if (!isWritable(value)) {
            throw new IllegalArgumentException("a year from 0 to 9999 can be written, found " + value);
        }
        byte[] buffer = new byte[MAX_LENGTH];
        return new String(buffer, 0, format(canonical(value), buffer, 0), StandardCharsets.US_ASCII);
    }

    /**
     * Reads a date-time that stands by itself in a notation that OCPI does not have, such as one with an offset.
     *
     * @param text any text
     * @return the moment to the millisecond, or null when the text does not say one; without an offset it is in UTC
     */
    public static @Nullable Instant parseOther(String text) {
        OffsetDateTime value = OtherNotations.dateTime(text, ZoneOffset.UTC);
        return value == null || !isWritable(value.toInstant()) ? null : value.toInstant();
    }

    /** Reads a date-time in UTC, cut to the finest unit; null when the text is none. */
    static @Nullable Instant parse(char[] text, int start, int length) {
        int end = start + length;
        if (length < SECONDS_END
                || text[start + 4] != '-'
                || text[start + 7] != '-'
                || text[start + 10] != 'T'
                || text[start + 13] != ':'
                || text[start + 16] != ':') {
            return null;
        }
        int next = start + SECONDS_END;
        int nanos = 0;
        if (next < end && text[next] == '.') {
            int fractionEnd = Rfc3339.fractionEnd(text, next + 1, end);
            if (fractionEnd == next + 1) {
                return null;
            }
            nanos = Rfc3339.millis(text, next + 1, fractionEnd) * NANOS_PER_MILLI;
            next = fractionEnd;
        }
        if (next < end && text[next] == 'Z') {
            next++;
        }
        return next == end ? instant(text, start, nanos) : null;
    }

    /** Reads a date-time whose offset or letters OCPI does not allow; null when the text is not a date-time at all. */
    static @Nullable Instant parseOther(char[] text, int start, int length) {
        OffsetDateTime value = Rfc3339.parse(text, start, length);
        return value == null ? null : value.toInstant();
    }

    /** The same moment, cut to the finest unit. */
    static Instant canonical(Instant value) {
        int nanos = value.getNano();
        int excess = nanos % NANOS_PER_MILLI;
        return excess == 0 ? value : Instant.ofEpochSecond(value.getEpochSecond(), nanos - excess);
    }

    /** Whether a moment can be written: its year has four digits. */
    static boolean isWritable(Instant value) {
        return !value.isBefore(FIRST) && value.isBefore(END);
    }

    /** Writes a moment with no or three fraction digits; returns where it ends, 20 or 24 bytes on. */
    static int format(Instant value, byte[] buffer, int start) {
        int end = Rfc3339.formatLocal(
                LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC), buffer, start);
        buffer[end] = 'Z';
        return end + 1;
    }

    /** The moment of a text whose separators are where they belong; null when a digit is none or out of its range. */
    private static @Nullable Instant instant(char[] text, int start, int nanos) {
        int century = twoDigits(text, start);
        int ofCentury = twoDigits(text, start + 2);
        int month = twoDigits(text, start + 5);
        int day = twoDigits(text, start + 8);
        int hour = twoDigits(text, start + 11);
        int minute = twoDigits(text, start + 14);
        int second = twoDigits(text, start + 17);
        // Below zero where a part is not a number or out of its range.
        int excess = century
                | ofCentury
                | (month - 1)
                | (12 - month)
                | (day - 1)
                | hour
                | (23 - hour)
                | minute
                | (59 - minute)
                | second
                | (59 - second);
        if (excess < 0) {
            return null;
        }
        boolean isLeap = ofCentury % 4 == 0 && (ofCentury != 0 || century % 4 == 0);
        if (day > DAYS_OF_MONTH[month] && !(isLeap && month == 2 && day == 29)) {
            return null;
        }
        int year = century * 100 + ofCentury;
        int leapDaysBefore = year / 4 - century + century / 4 + (isLeap && month <= 2 ? 0 : 1);
        int days = year * 365 + leapDaysBefore + DAYS_BEFORE_MONTH[month] + day - 1 - DAYS_BEFORE_1970;
        return Instant.ofEpochSecond((days * 24L + hour) * 3600 + minute * 60L + second, nanos);
    }

    /** The value of two digits, or -1 when one is not a digit: no less, since a difference of it must not overflow. */
    private static int twoDigits(char[] text, int start) {
        int tens = text[start] - '0';
        int units = text[start + 1] - '0';
        return (tens | units | (9 - tens) | (9 - units)) < 0 ? -1 : tens * 10 + units;
    }
}
