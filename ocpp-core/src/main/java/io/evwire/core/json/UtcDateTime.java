package io.evwire.core.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Date-times as OCPI exchanges them: always UTC, with or without a {@code Z}, never with an offset. A text of 25
 * characters holds four digits of a second's fraction and the {@code Z}, so a tenth of a millisecond is the finest
 * unit.
 */
public final class UtcDateTime {

    /** The most characters of a date-time. */
    static final int MAX_LENGTH = 25;

    /** The finest unit that is held. */
    static final int NANOS_PER_UNIT = 100_000;

    private static final int NANOS_PER_MILLI = 1_000_000;
    private static final int SECONDS_PER_DAY = 86_400;

    /** The length of {@code 2026-01-31T10:00:00}. */
    private static final int SECONDS_END = 19;

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private UtcDateTime() {}

    /**
     * Reads a date-time that stands by itself, such as in a query.
     *
     * @param text any text
     * @return the moment to a tenth of a millisecond, or null when the text is no date-time in UTC
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
        char[] buffer = new char[MAX_LENGTH];
        return new String(buffer, 0, format(canonical(value), buffer));
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
        int year = Rfc3339.digits(text, start, 4);
        int month = Rfc3339.digits(text, start + 5, 2);
        int day = Rfc3339.digits(text, start + 8, 2);
        int hour = Rfc3339.digits(text, start + 11, 2);
        int minute = Rfc3339.digits(text, start + 14, 2);
        int second = Rfc3339.digits(text, start + 17, 2);
        int next = start + SECONDS_END;
        int nanos = 0;
        if (next < end && text[next] == '.') {
            int fractionEnd = Rfc3339.fractionEnd(text, next + 1, end);
            if (fractionEnd == next + 1) {
                return null;
            }
            nanos = fraction(text, next + 1, fractionEnd);
            next = fractionEnd;
        }
        if (next < end && text[next] == 'Z') {
            next++;
        }
        boolean isComplete = next == end && (year | month | day | hour | minute | second) >= 0;
        return isComplete ? instant(year, month, day, hour, minute, second, nanos) : null;
    }

    /** Reads a date-time whose offset or letters OCPI does not allow; null when the text is no date-time at all. */
    static @Nullable Instant parseOther(char[] text, int start, int length) {
        OffsetDateTime value = Rfc3339.parse(text, start, length);
        return value == null ? null : value.toInstant();
    }

    /** The same moment, cut to the finest unit. */
    static Instant canonical(Instant value) {
        int nanos = value.getNano();
        int excess = nanos % NANOS_PER_UNIT;
        return excess == 0 ? value : Instant.ofEpochSecond(value.getEpochSecond(), nanos - excess);
    }

    /** Whether a moment can be written: its year has four digits. */
    static boolean isWritable(Instant value) {
        return !value.isBefore(FIRST) && value.isBefore(END);
    }

    /** Writes a moment with no, three or four fraction digits; returns the length, which is at most 25. */
    static int format(Instant value, char[] buffer) {
        int nanos = value.getNano();
        LocalDateTime dateTime = LocalDateTime.ofEpochSecond(value.getEpochSecond(), nanos, ZoneOffset.UTC);
        int end = Rfc3339.formatSeconds(dateTime, buffer);
        if (nanos != 0) {
            int millis = nanos / NANOS_PER_MILLI;
            int tenths = nanos / NANOS_PER_UNIT % 10;
            buffer[end] = '.';
            buffer[end + 1] = (char) ('0' + millis / 100);
            buffer[end + 2] = (char) ('0' + millis / 10 % 10);
            buffer[end + 3] = (char) ('0' + millis % 10);
            buffer[end + 4] = (char) ('0' + tenths);
            end += tenths == 0 ? 4 : 5;
        }
        buffer[end] = 'Z';
        return end + 1;
    }

    private static @Nullable Instant instant(
            int year, int month, int day, int hour, int minute, int second, int nanos) {
        boolean inRange =
                month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59 && second <= 59;
        if (!inRange) {
            return null;
        }
        try {
            long epochDay = LocalDate.of(year, month, day).toEpochDay();
            return Instant.ofEpochSecond(epochDay * SECONDS_PER_DAY + (hour * 60 + minute) * 60L + second, nanos);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int fraction(char[] text, int start, int end) {
        int units = 0;
        for (int i = start; i < start + 4; i++) {
            units = units * 10 + (i < end ? text[i] - '0' : 0);
        }
        return units * NANOS_PER_UNIT;
    }
}
