package io.evwire.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/**
 * A stream of JSON in UTF-8 as the tokenizer can take it. Bytes that are no UTF-8, which the tokenizer would let pass,
 * end it with a {@link MalformedInputException} after all that stands before them. A surrogate pair that is escaped
 * becomes the character that it means, because the tokenizer takes such a pair in a property name for broken. Not
 * thread-safe.
 */
final class Utf8Stream extends InputStream {

    /** As many bytes as the tokenizer asks for at once. */
    private static final int BUFFER_SIZE = 8000;

    /** The length of an escaped UTF-16 unit; of a pair it is twice that. */
    private static final int ESCAPE_LENGTH = 6;

    private final InputStream in;

    /** What was read: given out up to the position, ready to be up to the next index, the rest perhaps incomplete. */
    private final byte[] bytes = new byte[BUFFER_SIZE];

    private int position;
    private int ready;
    private int limit;
    private boolean isEnded;
    private boolean isMalformed;

    Utf8Stream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : bytes[position++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == limit && !isEnded && !isMalformed) {
            // Nothing is held back, so bytes can go straight to the target, where they stay if all are plain.
            int count = in.read(target, offset, Math.min(length, BUFFER_SIZE));
            if (count > 0 && Utf8.plainEnd(target, offset, offset + count) == offset + count) {
                return count;
            }
            System.arraycopy(target, offset, bytes, 0, Math.max(count, 0));
            limit = 0;
            take(count);
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, ready - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Whether there is nothing more; if there is, some of it is ready. */
    private boolean isAtEnd() throws IOException {
        while (position == ready) {
            if (isMalformed) {
                throw new MalformedInputException(1);
            }
            if (isEnded) {
                return true;
            }
            fill();
        }
        return false;
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, ready, bytes, 0, limit - ready);
        limit -= ready;
        take(in.read(bytes, limit, bytes.length - limit));
    }

    /** Makes ready what can be, after some bytes were added to those not given out; below zero for the end of all. */
    private void take(int count) {
        if (count < 0) {
            isEnded = true;
        } else {
            limit += count;
        }
        position = 0;
        int from = Utf8.plainEnd(bytes, 0, limit);
        int to = from;
        while (from < limit) {
            int pair = pairAt(from);
            int end = pair < 0 ? characterEnd(from) : from + 2 * ESCAPE_LENGTH;
            if (end < 0) {
                break;
            }
            int plainEnd = Utf8.plainEnd(bytes, end, limit);
            to = pair < 0 ? move(from, plainEnd, to) : move(end, plainEnd, put(pair, to));
            from = plainEnd;
        }
        ready = to;
        limit = move(from, limit, to);
    }

    /** The end of what begins at an index: a character, or an escape; below zero where it is incomplete, or none. */
    private int characterEnd(int index) {
        if (bytes[index] == '\\') {
            return escapeEnd(index);
        }
        int length = Utf8.characterLength(bytes, index, limit);
        if (length > 0) {
            return index + length;
        }
        isMalformed = length == 0 || isEnded;
        return -1;
    }

    /** The end of a backslash and what it escapes, another one perhaps; below zero where a pair may yet come. */
    private int escapeEnd(int index) {
        if (limit - index < 2 * ESCAPE_LENGTH && !isEnded) {
            return -1;
        }
        boolean isAsciiEscaped = index + 1 < limit && bytes[index + 1] >= 0;
        return index + (isAsciiEscaped ? 2 : 1);
    }

    /** Moves some bytes to before where they are, if that is elsewhere; returns their new end. */
    private int move(int start, int end, int to) {
        if (start != to) {
            System.arraycopy(bytes, start, bytes, to, end - start);
        }
        return to + end - start;
    }

    /** The character whose escaped pair stands at an index, or a negative number. */
    private int pairAt(int index) {
        if (limit - index < 2 * ESCAPE_LENGTH) {
            return -1;
        }
        int high = unitAt(index);
        int low = unitAt(index + ESCAPE_LENGTH);
        return high >= Character.MIN_HIGH_SURROGATE
                        && high <= Character.MAX_HIGH_SURROGATE
                        && low >= Character.MIN_LOW_SURROGATE
                        && low <= Character.MAX_LOW_SURROGATE
                ? Character.toCodePoint((char) high, (char) low)
                : -1;
    }

    /** The UTF-16 unit whose escape stands at an index, or a negative number. */
    private int unitAt(int index) {
        if (bytes[index] != '\\' || bytes[index + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = index + 2; i < index + ESCAPE_LENGTH; i++) {
            unit = (unit << 4) | Character.digit(bytes[i], 16);
        }
        return unit;
    }

    private int put(int character, int index) {
        byte[] utf8 = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(utf8, 0, bytes, index, utf8.length);
        return index + utf8.length;
    }
}
