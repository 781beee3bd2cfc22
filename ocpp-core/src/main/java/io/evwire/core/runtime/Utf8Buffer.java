// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;

/**
 * JSON values by themselves as UTF-8, each with the comma behind it that the next one needs. What ends an object, an
 * array or the document takes the place of the last comma: so nothing that is written asks whether it is the first.
 */
abstract class Utf8Buffer {

    /** What a text was found to be made of, when it was written. */
    enum Text {
        /** Printable ASCII without quotation marks and backslashes, which most texts are. */
        PLAIN,
        /** Other characters as well. */
        MIXED,
        /** Half of a surrogate pair, which UTF-8 does not have: nothing was written. */
        BROKEN
    }

    /** Room that is always left: for a mark, for the longest constant of JSON, and for what is written over. */
    private static final int SLACK = 16;

    /** The most bytes of one character: {@code \}{@code u001f}. */
    private static final int MAX_ESCAPE = 6;

    /** So many digits always fit a long. */
    private static final int LONG_DIGITS = 18;

    private static final int MAX_ARRAY_LENGTH = Integer.MAX_VALUE - 8;

    private static final EncodedText NULL = EncodedText.constant("null");
    private static final EncodedText TRUE = EncodedText.constant("true");
    private static final EncodedText FALSE = EncodedText.constant("false");

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    byte[] buffer;
    int end;

    Utf8Buffer(byte[] buffer) {
        this.buffer = buffer;
    }

    /** Makes room where there is none; between two values, or between a name and its value. */
    abstract void makeRoom(int more);

    final void resize(int more) {
        long needed = (long) end + more + SLACK;
        if (needed > MAX_ARRAY_LENGTH) {
            throw new OutOfMemoryError("a document of more than " + MAX_ARRAY_LENGTH + " bytes");
        }
        buffer = Arrays.copyOf(buffer, (int) Math.min(MAX_ARRAY_LENGTH, Math.max(needed, buffer.length * 2L)));
    }

    final boolean hasRoom(int more) {
        return buffer.length - end - SLACK >= more;
    }

    private void room(int more) {
        if (!hasRoom(more)) {
            makeRoom(more);
        }
    }

    final void mark(char mark) {
        room(1);
        buffer[end++] = (byte) mark;
    }

    final void encoded(EncodedText text) {
        room(text.length() + EncodedText.EXCESS);
        text.putInto(buffer, end);
        end += text.length();
    }

    /** Writes null. */
    public final void nullValue() {
        encoded(NULL);
    }

    /**
     * Writes a boolean.
     *
     * @param value the boolean
     */
    public final void bool(boolean value) {
        encoded(value ? TRUE : FALSE);
    }

    /**
     * Writes a text, and finds out on the way what it is made of: one look at each character serves escapes, UTF-8,
     * surrogates, and the forms that texts of OCPI have.
     *
     * @param text the text
     * @return what it is made of; nothing is written of one that is {@link Text#BROKEN}
     */
    final Text tryText(String text) {
        int length = text.length();
        room(length);
        byte[] to = buffer;
        int at = end;
        to[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                return tryMixed(text, i, at);
            }
            to[at++] = (byte) c;
        }
        to[at] = '"';
        to[at + 1] = ',';
        end = at + 2;
        return Text.PLAIN;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~' && c != '"' && c != '\\';
    }

    /** Writes the rest of a text from its first character that is not plain. */
    private Text tryMixed(String text, int first, int start) {
        int length = text.length();
        int at = start;
        for (int i = first; i < length; i++) {
            if (buffer.length - at < MAX_ESCAPE + SLACK) {
                resize(at - end + Math.max(MAX_ESCAPE, length - i));
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                at = isPlain(c) ? put(at, c) : escape(at, c);
            } else if (c < 0x800) {
                at = six(put(at, 0xC0 | c >> 6), c);
            } else if (!Character.isSurrogate(c)) {
                at = six(six(put(at, 0xE0 | c >> 12), c >> 6), c);
            } else if (i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                at = six(put(at, 0xF0 | point >> 18), point >> 12);
                at = six(six(at, point >> 6), point);
            } else {
                return Text.BROKEN;
            }
        }
        end = put(put(at, '"'), ',');
        return Text.MIXED;
    }

    private int put(int at, int value) {
        buffer[at] = (byte) value;
        return at + 1;
    }

    /** Writes six bits of a character, as each of its bytes but the first holds them. */
    private int six(int at, int bits) {
        return put(at, 0x80 | (bits & 0x3F));
    }

    private int escape(int at, char c) {
        return switch (c) {
            case '"', '\\' -> put(put(at, '\\'), c);
            case '\b' -> put(put(at, '\\'), 'b');
            case '\t' -> put(put(at, '\\'), 't');
            case '\n' -> put(put(at, '\\'), 'n');
            case '\f' -> put(put(at, '\\'), 'f');
            case '\r' -> put(put(at, '\\'), 'r');
            case 0x7F -> put(at, c);
            default -> {
                int digits = put(put(put(put(at, '\\'), 'u'), '0'), '0');
                yield put(put(digits, HEX[c >> 4]), HEX[c & 0xF]);
            }
        };
    }

    /**
     * Writes an integer.
     *
     * @param value the integer
     */
    public final void number(int value) {
        room(0);
        int at = value < 0 ? put(end, '-') : end;
        long size = Math.abs((long) value);
        int digits = 1;
        for (long power = 10; size >= power; power *= 10) {
            digits++;
        }
        digits(size, at, digits);
        end = put(at + digits, ',');
    }

    /** Writes a number without an exponent. */
    final void number(BigDecimal value) {
        int scale = value.scale();
        int precision = value.precision();
        if (scale < 0 || precision > LONG_DIGITS) {
            plain(value.toPlainString());
            return;
        }
        int wholeDigits = Math.max(1, precision - scale);
        room(wholeDigits + scale + 2);
        // The digits as an integer, by the one way to them that makes no BigInteger.
        long digits = Math.abs(value.scaleByPowerOfTen(scale).longValue());
        int at = value.signum() < 0 ? put(end, '-') : end;
        int point = at + wholeDigits;
        if (scale > 0) {
            digits = digits(digits, point + 1, scale);
            buffer[point] = '.';
        }
        digits(digits, at, wholeDigits);
        end = put(scale > 0 ? point + 1 + scale : point, ',');
    }

    private void plain(String ascii) {
        room(ascii.length());
        int at = end;
        for (int i = 0; i < ascii.length(); i++) {
            at = put(at, ascii.charAt(i));
        }
        end = put(at, ',');
    }

    /** Writes the last digits of a number that is not negative; returns the number without them. */
    private long digits(long value, int start, int count) {
        byte[] to = buffer;
        long left = value;
        for (int at = start + count - 1; at >= start; at--) {
            long tenth = left / 10;
            to[at] = (byte) ('0' + (left - tenth * 10));
            left = tenth;
        }
        return left;
    }

    /** Writes a date-time that {@link Rfc3339#isWritable can be written}. */
    final void dateTime(OffsetDateTime value) {
        room(Rfc3339.MAX_LENGTH);
        int at = put(end, '"');
        end = put(put(Rfc3339.format(value, buffer, at), '"'), ',');
    }

    /** Writes a moment that {@link UtcDateTime#isWritable can be written}. */
    final void instant(Instant value) {
        room(UtcDateTime.MAX_LENGTH);
        int at = put(end, '"');
        end = put(put(UtcDateTime.format(value, buffer, at), '"'), ',');
    }
}
