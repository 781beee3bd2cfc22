package io.evwire.core.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds bytes that are no UTF-8, overlong forms and encoded surrogates included, which the tokenizer lets pass. */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    private static final long BACKSLASHES = '\\' * ONES;

    private Utf8() {}

    /** The index of the first byte that is no UTF-8, or {@link JsonSource#WELL_FORMED}. */
    static int malformedAt(byte[] bytes) {
        int ascii = asciiLength(bytes, bytes.length);
        return ascii == bytes.length ? JsonSource.WELL_FORMED : malformedAt(bytes, ascii);
    }

    /** How many of the first bytes, up to a length, are ASCII before the first that is not. */
    static int asciiLength(byte[] bytes, int length) {
        int i = 0;
        while (i + 4 * Long.BYTES <= length && (fourLongs(bytes, i) & HIGH_BITS) == 0) {
            i += 4 * Long.BYTES;
        }
        while (i < length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static long fourLongs(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index)
                | (long) LONGS.get(bytes, index + Long.BYTES)
                | (long) LONGS.get(bytes, index + 2 * Long.BYTES)
                | (long) LONGS.get(bytes, index + 3 * Long.BYTES);
    }

    /** The index of the first byte that is not ASCII or is a backslash, or the end. */
    static int plainEnd(byte[] bytes, int start, int end) {
        int i = start;
        while (i + 4 * Long.BYTES <= end
                && ((unplain(bytes, i)
                                        | unplain(bytes, i + Long.BYTES)
                                        | unplain(bytes, i + 2 * Long.BYTES)
                                        | unplain(bytes, i + 3 * Long.BYTES))
                                & HIGH_BITS)
                        == 0) {
            i += 4 * Long.BYTES;
        }
        while (i < end && bytes[i] >= 0 && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    /** Has the high bit of some byte where not all eight are plain. */
    private static long unplain(byte[] bytes, int index) {
        long eight = (long) LONGS.get(bytes, index);
        long backslashes = eight ^ BACKSLASHES;
        // A zero borrows; so do some bytes with a high bit, which are not plain either.
        return eight | (backslashes - ONES);
    }

    private static int malformedAt(byte[] bytes, int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(Math.min(in.remaining(), 1024));
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : JsonSource.WELL_FORMED;
    }
}
