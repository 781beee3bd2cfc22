// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * RFC 3339 date-times as OCPP exchanges them: an offset is required and kept, milliseconds are the finest unit.
 * Lower-case {@code t} and {@code z} are read, upper-case is written. Leap seconds and offsets beyond 18 hours cannot
 * be held by {@link OffsetDateTime} and are refused.
 */
final class Rfc3339 {

    private static final int NANOS_PER_MILLI = 1_000_000;

    /** The length of {@code 2026-01-31T10:00:00}, the part before fraction and offset. */
    private static final int SECONDS_END = 19;

    /** The most characters of a date-time that is written: {@code 2026-01-31T10:00:00.000+01:00}. */
    static final int MAX_LENGTH = 29;

    private Rfc3339() {}

    /** Reads a date-time, cut to milliseconds; null when the text is none. */
    static @Nullable OffsetDateTime parse(char[] text, int start, int length) {
        int end = start + length;
        if (length <= SECONDS_END
                || text[start + 4] != '-'
                || text[start + 7] != '-'
                || (text[start + 10] | 0x20) != 't'
                || text[start + 13] != ':'
                || text[start + 16] != ':') {
            return null;
        }
        int year = digits(text, start, 4);
        int month = digits(text, start + 5, 2);
        int day = digits(text, start + 8, 2);
        int hour = digits(text, start + 11, 2);
        int minute = digits(text, start + 14, 2);
        int second = digits(text, start + 17, 2);
        int next = start + SECONDS_END;
        int nanos = 0;
        if (text[next] == '.') {
            int fractionEnd = fractionEnd(text, next + 1, end);
            if (fractionEnd == next + 1) {
                return null;
            }
            nanos = millis(text, next + 1, fractionEnd) * NANOS_PER_MILLI;
            next = fractionEnd;
        }
        ZoneOffset offset = offset(text, next, end);
        if (offset == null || (year | month | day | hour | minute | second) < 0) {
            return null;
        }
        return dateTime(year, month, day, hour, minute, second, nanos, offset);
    }

    /** How many fraction digits a date-time text has; only for text that {@link #parse} accepted. */
    static int fractionDigits(char[] text, int start, int length) {
        int next = start + SECONDS_END;
        return text[next] == '.' ? fractionEnd(text, next + 1, start + length) - next - 1 : 0;
    }

    /** Whether a date-time can be written: a year of four digits, an offset of whole minutes. */
    static boolean isWritable(OffsetDateTime value) {
        return value.getYear() >= 0
                && value.getYear() <= 9999
                && value.getOffset().getTotalSeconds() % 60 == 0;
    }

    /** The text of a date-time that stands by itself. */
    static String format(OffsetDateTime value) {
        if (!isWritable(value)) {
            throw new IllegalArgumentException(
                    "a year from 0 to 9999 and an offset of whole minutes can be written, found " + value);
        }
        byte[] buffer = new byte[MAX_LENGTH];
        return new String(buffer, 0, format(value, buffer, 0), StandardCharsets.US_ASCII);
    }

    /** Writes a date-time with no or three fraction digits; returns where it ends. */
    static int format(OffsetDateTime value, byte[] buffer, int start) {
        int end = formatLocal(value.toLocalDateTime(), buffer, start);
        int offsetMinutes = value.getOffset().getTotalSeconds() / 60;
        if (offsetMinutes == 0) {
            buffer[end] = 'Z';
            return end + 1;
        }
        buffer[end] = (byte) (offsetMinutes < 0 ? '-' : '+');
        put(buffer, end + 1, Math.abs(offsetMinutes) / 60);
        buffer[end + 3] = ':';
        put(buffer, end + 4, Math.abs(offsetMinutes) % 60);
        return end + 6;
    }

    /** Writes a date and time with no or three fraction digits, without offset; returns where it ends. */
    static int formatLocal(LocalDateTime value, byte[] buffer, int start) {
        int year = value.getYear();
        put(buffer, start, year / 100);
        put(buffer, start + 2, year % 100);
        buffer[start + 4] = '-';
        put(buffer, start + 5, value.getMonthValue());
        buffer[start + 7] = '-';
        put(buffer, start + 8, value.getDayOfMonth());
        buffer[start + 10] = 'T';
        put(buffer, start + 11, value.getHour());
        buffer[start + 13] = ':';
        put(buffer, start + 14, value.getMinute());
        buffer[start + 16] = ':';
        put(buffer, start + 17, value.getSecond());
        int end = start + SECONDS_END;
        int millis = value.getNano() / NANOS_PER_MILLI;
        if (millis == 0) {
            return end;
        }
        buffer[end] = '.';
        buffer[end + 1] = (byte) ('0' + millis / 100);
        put(buffer, end + 2, millis % 100);
        return end + 4;
    }

    private static @Nullable OffsetDateTime dateTime(
            int year, int month, int day, int hour, int minute, int second, int nanos, ZoneOffset offset) {
        boolean inRange =
                month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59 && second <= 59;
        if (!inRange) {
            return null;
        }
        try {
            return OffsetDateTime.of(year, month, day, hour, minute, second, nanos, offset);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(char[] text, int start, int end) {
        int length = end - start;
        if (length == 1 && (text[start] | 0x20) == 'z') {
            return ZoneOffset.UTC;
        }
        if (length != 6 || (text[start] != '+' && text[start] != '-') || text[start + 3] != ':') {
            return null;
        }
        int hours = digits(text, start + 1, 2);
        int minutes = digits(text, start + 4, 2);
        int seconds = (hours * 60 + minutes) * 60;
        if ((hours | minutes) < 0 || minutes > 59 || seconds > ZoneOffset.MAX.getTotalSeconds()) {
            return null;
        }
        return ZoneOffset.ofTotalSeconds(text[start] == '-' ? -seconds : seconds);
    }

    static int fractionEnd(char[] text, int start, int end) {
        int next = start;
        while (next < end && text[next] >= '0' && text[next] <= '9') {
            next++;
        }
        return next;
    }

    /** The first three digits of a fraction; what is missing counts as zero. */
    static int millis(char[] text, int start, int end) {
        int millis = 0;
        for (int i = start; i < start + 3; i++) {
            millis = millis * 10 + (i < end ? text[i] - '0' : 0);
        }
        return millis;
    }

    /** The value of that many digits, or a negative number when one is not a digit. */
    private static int digits(char[] text, int start, int count) {
        int value = 0;
        for (int i = start; i < start + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static void put(byte[] buffer, int index, int twoDigits) {
        buffer[index] = (byte) ('0' + twoDigits / 10);
        buffer[index + 1] = (byte) ('0' + twoDigits % 10);
    }
}
