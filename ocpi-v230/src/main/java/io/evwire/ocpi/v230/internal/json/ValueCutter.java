// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Not API: cuts the values out of JSON text that arrives as a stream, with one of them in memory at a time. It looks no
 * further than to where a value ends; whether it is JSON, its reader finds out. Not thread-safe.
 */
public final class ValueCutter implements AutoCloseable {

    /** Returned by {@link #peek()} at the end of the stream. */
    public static final int END = -1;

    private static final int INITIAL_SIZE = 8192;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Little-endian, so that the lowest bits are those of the first byte. */
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private final InputStream in;
    private final int maxLength;

    private byte[] bytes = new byte[INITIAL_SIZE];
    /** Where the value begins that is being cut, or was cut last; what stands before is forgotten. */
    private int start;

    private int position;
    private int limit;
    private long forgotten;

    /**
     * A cutter at the beginning of a stream.
     *
     * @param in the text as UTF-8
     * @param maxLength the most bytes that a value may have
     */
    public ValueCutter(InputStream in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /**
     * The next byte that is not white space, which stays where it is.
     *
     * @return the byte, or {@link #END}
     * @throws IOException when the stream fails
     */
    public int peek() throws IOException {
        start = position;
        while (true) {
            if (position == limit) {
                start = position;
                if (!fill()) {
                    return END;
                }
            }
            byte next = bytes[position];
            if (!isWhiteSpace(next)) {
                start = position;
                // Without its sign: the byte of eight ones is not the end of the stream.
                return next & 0xFF;
            }
            position++;
        }
    }

    /**
     * Whether the stream begins with a byte order mark, which stands in the buffer then; asked before anything is read.
     *
     * @return true where it does
     * @throws IOException when the stream fails
     */
    public boolean isAtByteOrderMark() throws IOException {
        while (limit < MARK.length && (limit == 0 || bytes[limit - 1] == MARK[limit - 1]) && fill()) {
            // A stream may come byte by byte.
        }
        return limit >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** Passes the byte order mark. */
    public void passByteOrderMark() {
        position = MARK.length;
    }

    /** Passes the byte that was peeked at. */
    public void pass() {
        position++;
    }

    /**
     * Cuts the value that begins at the byte peeked at.
     *
     * @return false when it is longer than values may be; where the stream ends within it, it ends there
     * @throws IOException when the stream fails
     */
    public boolean cut() throws IOException {
        switch (peek()) {
            case '{', '[' -> passStructure();
            case '"' -> {
                position++;
                passText();
            }
            default -> passScalar();
        }
        return length() <= maxLength;
    }

    /**
     * The buffer in which the value stands that was cut last, until the next one is peeked at.
     *
     * @return the buffer
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Where the value begins in the buffer.
     *
     * @return an index
     */
    public int start() {
        return start;
    }

    /**
     * The length of the value.
     *
     * @return in bytes
     */
    public int length() {
        return position - start;
    }

    /**
     * Where in the stream the value begins, or what was peeked at.
     *
     * @return the number of bytes before it
     */
    public long offset() {
        return forgotten + start;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void passStructure() throws IOException {
        int depth = 0;
        do {
            if (position == limit && !fill()) {
                return;
            }
            switch (bytes[position++]) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> passText();
                default -> {
                    // Part of a number or a word, or between values.
                }
            }
        } while (depth > 0);
    }

    /** Passes a text behind its opening quote. */
    private void passText() throws IOException {
        while (true) {
            position = quoteOrBackslash();
            if (position == limit) {
                if (!fill()) {
                    return;
                }
            } else if (bytes[position] == '"') {
                position++;
                return;
            } else if (position + 1 < limit || fill()) {
                position += 2;
            } else {
                position = limit;
                return;
            }
        }
    }

    private void passScalar() throws IOException {
        while ((position < limit || fill()) && !isDelimiter(bytes[position])) {
            position++;
        }
    }

    private int quoteOrBackslash() {
        int i = position;
        while (i + Long.BYTES <= limit) {
            long eight = (long) LONGS.get(bytes, i);
            long found = zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES);
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            i += Long.BYTES;
        }
        while (i < limit && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Has the high bit of the first byte that is zero, and of none before it. */
    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }

    private static boolean isWhiteSpace(byte character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    private static boolean isDelimiter(byte character) {
        return isWhiteSpace(character) || character == ',' || character == ']' || character == '}' || character == ':';
    }

    /** Reads more behind what is there; false at the end, which a value that is already too long has reached too. */
    private boolean fill() throws IOException {
        if (limit - start > maxLength) {
            return false;
        }
        if (limit == bytes.length) {
            makeRoom();
        }
        int count = in.read(bytes, limit, bytes.length - limit);
        if (count < 0) {
            return false;
        }
        limit += count;
        return count > 0 || fill();
    }

    private void makeRoom() {
        int kept = limit - start;
        byte[] roomy = kept > bytes.length / 2
                ? new byte[(int) Math.min(2L * bytes.length, Integer.MAX_VALUE - Long.BYTES)]
                : bytes;
        System.arraycopy(bytes, start, roomy, 0, kept);
        bytes = roomy;
        forgotten += start;
        position -= start;
        limit = kept;
        start = 0;
    }

    /**
     * A copy of the value that was cut last.
     *
     * @return its bytes
     */
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, start, position);
    }
}
