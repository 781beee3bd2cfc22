package io.evwire.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
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
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer ignored = CharBuffer.allocate(256);

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
        int plain = Utf8.plainEnd(bytes, 0, limit);
        ready = plain == limit ? limit : joinPairs(plain, completeEnd(plain));
    }

    /** The end of the characters that are complete, from the start of one; notes what is none. */
    private int completeEnd(int start) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, start, limit - start);
        decoder.reset();
        CoderResult result;
        do {
            ignored.clear();
            result = decoder.decode(rest, ignored, isEnded);
        } while (result.isOverflow());
        isMalformed = result.isError();
        return rest.position();
    }

    /** Replaces escaped pairs by their characters; returns the end of what is ready, before a pair not yet complete. */
    private int joinPairs(int start, int end) {
        boolean isLast = isEnded || isMalformed;
        int from = backslash(start, end);
        int to = from;
        while (from < end && (isLast || end - from >= 2 * ESCAPE_LENGTH)) {
            int character = pairAt(from, end);
            // A backslash escapes the one behind it.
            int next = character < 0 ? Math.min(from + 2, end) : from + 2 * ESCAPE_LENGTH;
            to = character < 0 ? move(from, next, to) : put(character, to);
            from = backslash(next, end);
            to = move(next, from, to);
        }
        limit = move(from, limit, to);
        return to;
    }

    private int backslash(int start, int end) {
        int i = start;
        while (i < end && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Moves some bytes to before where they are, if that is elsewhere; returns their new end. */
    private int move(int start, int end, int to) {
        if (start != to) {
            System.arraycopy(bytes, start, bytes, to, end - start);
        }
        return to + end - start;
    }

    /** The character whose escaped pair stands at an index, or a negative number. */
    private int pairAt(int index, int end) {
        if (end - index < 2 * ESCAPE_LENGTH) {
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
