// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Some texts, found by their bytes in UTF-8 without making a string of them first. The first and the last eight bytes,
 * each compared as one number, tell most texts apart and are all there is of those of up to 16 bytes.
 */
final class KnownBytes {

    /** Little-endian, so that the lowest bits are those of the first byte. */
    static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Spreads neighbouring numbers: 2 to the power of 64, divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** What a slot holds: head, tail, and length and index in one number, which is zero where the slot is free. */
    private static final int SLOT = 4;

    private static final int TAIL = 1;
    private static final int KEY = 2;

    // Open addressing over a power of two, in one array: a look-up touches one line of the processor's cache.
    private final long[] slots;
    private final byte[][] texts;
    private final int shift;

    KnownBytes(List<String> all) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * all.size());
        this.slots = new long[SLOT << bits];
        this.texts = new byte[all.size()][];
        this.shift = Long.SIZE - bits;
        for (int index = 0; index < all.size(); index++) {
            byte[] text = all.get(index).getBytes(StandardCharsets.UTF_8);
            long head = head(text, 0, text.length);
            long tail = tail(text, 0, text.length);
            int slot = slotOf(head, tail, text.length);
            while (slots[slot + KEY] != 0) {
                slot = next(slot);
            }
            slots[slot] = head;
            slots[slot + TAIL] = tail;
            slots[slot + KEY] = (long) (text.length + 1) << Integer.SIZE | index;
            texts[index] = text;
        }
    }

    /** Which of the texts stands in a buffer; below zero for none. */
    int find(byte[] buffer, int start, int length) {
        long head = head(buffer, start, length);
        long tail = tail(buffer, start, length);
        int slot = slotOf(head, tail, length);
        for (long key = slots[slot + KEY]; key != 0; key = slots[slot + KEY]) {
            if (key >>> Integer.SIZE == length + 1 && slots[slot] == head && slots[slot + TAIL] == tail) {
                int index = (int) key;
                if (length <= 2 * Long.BYTES || isSameBetween(texts[index], buffer, start)) {
                    return index;
                }
            }
            slot = next(slot);
        }
        return -1;
    }

    private static boolean isSameBetween(byte[] text, byte[] buffer, int start) {
        // The last of these words overlaps the tail, which is the same already.
        for (int i = Long.BYTES; i < text.length - Long.BYTES; i += Long.BYTES) {
            if ((long) WORDS.get(text, i) != (long) WORDS.get(buffer, start + i)) {
                return false;
            }
        }
        return true;
    }

    private int slotOf(long head, long tail, int length) {
        return (int) ((((head ^ Long.rotateLeft(tail, 23)) + length) * SPREAD) >>> shift) * SLOT;
    }

    private int next(int slot) {
        return (slot + SLOT) & (slots.length - 1);
    }

    /** The first eight bytes; zeros behind a shorter text. */
    private static long head(byte[] buffer, int start, int length) {
        if (length >= Long.BYTES) {
            return (long) WORDS.get(buffer, start);
        }
        if (start + Long.BYTES <= buffer.length) {
            return (long) WORDS.get(buffer, start) & ((1L << (length * Byte.SIZE)) - 1);
        }
        long head = 0;
        for (int i = length - 1; i >= 0; i--) {
            head = head << Byte.SIZE | (buffer[start + i] & 0xFF);
        }
        return head;
    }

    /** The last eight bytes of a text that has more. */
    private static long tail(byte[] buffer, int start, int length) {
        return length <= Long.BYTES ? 0 : (long) WORDS.get(buffer, start + length - Long.BYTES);
    }
}
