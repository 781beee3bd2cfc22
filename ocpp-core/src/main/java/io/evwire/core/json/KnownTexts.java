package io.evwire.core.json;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some texts and what stands for each, found without making a string of a buffer's characters first.
 *
 * @param <T> what stands for a text
 */
final class KnownTexts<T> {

    private static final char[] FREE = {};

    /** Open addressing over a power of two: the texts and, at the same index, what stands for them. */
    private final char[][] texts;

    private final @Nullable Object[] values;

    KnownTexts(List<T> all, Function<T, String> textOf) {
        int slots = Math.max(4, Integer.highestOneBit(all.size()) * 4);
        this.texts = new char[slots][];
        Arrays.fill(texts, FREE);
        this.values = new @Nullable Object[slots];
        for (T value : all) {
            char[] text = textOf.apply(value).toCharArray();
            int slot = slotOf(text, 0, text.length);
            texts[slot] = text;
            values[slot] = value;
        }
    }

    @SuppressWarnings("unchecked") // Only values of the type were put in.
    @Nullable
    T find(char[] buffer, int offset, int length) {
        return length == 0 ? null : (T) values[slotOf(buffer, offset, length)];
    }

    /** The slot of this text if it is known, else a free one. */
    private int slotOf(char[] buffer, int offset, int length) {
        int mask = texts.length - 1;
        int slot = hash(buffer, offset, length) & mask;
        while (texts[slot] != FREE && !matches(texts[slot], buffer, offset, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean matches(char[] text, char[] buffer, int offset, int length) {
        if (text.length != length) {
            return false;
        }
        // Short as they are, a loop is faster than Arrays.equals.
        for (int i = 0; i < length; i++) {
            if (text[i] != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    /** A few characters and the length tell the texts of one type apart well enough. */
    private static int hash(char[] buffer, int offset, int length) {
        int last = buffer[offset + length - 1];
        int middle = buffer[offset + (length >> 1)];
        int quarter = buffer[offset + (length >> 2)];
        int hash = (length * 31 + last) * 31 + middle * 17 + quarter;
        return hash ^ (hash >>> 5);
    }
}
