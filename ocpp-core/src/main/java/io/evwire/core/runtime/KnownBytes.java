package io.evwire.core.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Some texts, found by their bytes in UTF-8 without making a string of them first. */
final class KnownBytes {

    /** Little-endian, so that the lowest bits are those of the first byte. */
    static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Open addressing over a power of two: the texts and, at the same index, which of all they are. */
    private final byte[][] texts;

    private final int[] indexes;

    KnownBytes(List<String> all) {
        int slots = Math.max(4, Integer.highestOneBit(all.size()) * 4);
        this.texts = new byte[slots][];
        this.indexes = new int[slots];
        for (int index = 0; index < all.size(); index++) {
            byte[] text = all.get(index).getBytes(StandardCharsets.UTF_8);
            int slot = hash(text, 0, text.length) & (slots - 1);
            while (texts[slot] != null) {
                slot = (slot + 1) & (slots - 1);
            }
            texts[slot] = text;
            indexes[slot] = index;
        }
    }

    /** Which of the texts stands in a buffer; below zero for none. */
    int find(byte[] buffer, int start, int length) {
        int mask = texts.length - 1;
        int slot = hash(buffer, start, length) & mask;
        for (byte[] text = texts[slot]; text != null; text = texts[slot]) {
            if (text.length == length && isSame(text, buffer, start)) {
                return indexes[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private static boolean isSame(byte[] text, byte[] buffer, int start) {
        int length = text.length;
        if (length < Long.BYTES) {
            for (int i = 0; i < length; i++) {
                if (text[i] != buffer[start + i]) {
                    return false;
                }
            }
            return true;
        }
        // Words of eight bytes; the last one may overlap the one before it.
        for (int i = 0; i + Long.BYTES < length; i += Long.BYTES) {
            if ((long) WORDS.get(text, i) != (long) WORDS.get(buffer, start + i)) {
                return false;
            }
        }
        int last = length - Long.BYTES;
        return (long) WORDS.get(text, last) == (long) WORDS.get(buffer, start + last);
    }

    /** A few bytes and the length tell the texts of one type apart well enough. */
    private static int hash(byte[] buffer, int start, int length) {
        if (length == 0) {
            return 0;
        }
        int last = buffer[start + length - 1];
        int middle = buffer[start + (length >> 1)];
        int quarter = buffer[start + (length >> 2)];
        int hash = (length * 31 + last) * 31 + middle * 17 + quarter;
        return hash ^ (hash >>> 5);
    }
}
