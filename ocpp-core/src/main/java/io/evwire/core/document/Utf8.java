// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.document;

import io.evwire.core.runtime.Utf8Characters;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds bytes that are no UTF-8 as Unicode 15, table 3-7 has it, overlong forms and encoded surrogates included, which
 * the tokenizer lets pass.
 */
final class Utf8 {

    /** Little-endian, so that the lowest bits are those of the first byte. */
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** The index, from the start, of the first byte that is no UTF-8, or {@link JsonSource#WELL_FORMED}. */
    static int malformedAt(byte[] bytes, int start, int end) {
        int i = asciiEnd(bytes, start, end);
        while (i < end) {
            int length = Utf8Characters.length(bytes, i, end);
            if (length == 0) {
                return i - start;
            }
            i = asciiEnd(bytes, i + length, end);
        }
        return JsonSource.WELL_FORMED;
    }

    /** The index of the first byte that is not ASCII, or the end. */
    static int asciiEnd(byte[] bytes, int start, int end) {
        int i = start;
        while (i + 4 * Long.BYTES <= end
                && ((eight(bytes, i)
                                        | eight(bytes, i + Long.BYTES)
                                        | eight(bytes, i + 2 * Long.BYTES)
                                        | eight(bytes, i + 3 * Long.BYTES))
                                & HIGH_BITS)
                        == 0) {
            i += 4 * Long.BYTES;
        }
        while (i + Long.BYTES <= end) {
            long high = eight(bytes, i) & HIGH_BITS;
            if (high != 0) {
                return i + Long.numberOfTrailingZeros(high) / Byte.SIZE;
            }
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static long eight(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }
}
