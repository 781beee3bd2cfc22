package io.evwire.core.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

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

    /** The same by the bytes of the texts. */
    private final KnownBytes bytes;

    private final Object[] all;

    KnownTexts(List<T> all, Function<T, String> textOf) {
        this.bytes = new KnownBytes(all.stream().map(textOf).toList());
        this.all = all.toArray();
        int slots = Math.max(4, Integer.highestOneBit(all.size()) * 4);
        this.texts = new char[slots][];
        Arrays.fill(texts, FREE);
        this.values = new @Nullable Object[slots];
        for (T value : all) {
            char[] text = textOf.apply(value).toCharArray();
            int slot = slotOf(text, 0, text.length);
            while (texts[slot] != FREE) {
                slot = next(slot);
            }
            texts[slot] = text;
            values[slot] = value;
        }
    }

    /**
     * What stands for the text at the tokenizer's current token; null where that is none of them, or no text.
     *
     * <p>All in one method, with a loop that makes the JIT compile it before the many codecs that call it: inlined into
     * each of them, it would make them several times as large, and slower.
     */
    @SuppressWarnings("unchecked") // Only values of the type were put in.
    @Nullable
    T find(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return null;
        }
        char[] buffer = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int length = parser.getStringLength();
        int slot = slotOf(buffer, offset, length);
        for (char[] text = texts[slot]; text != FREE; text = texts[slot]) {
            int same = 0;
            // Short as the texts are, a loop is faster than Arrays.equals.
            while (same < length && same < text.length && text[same] == buffer[offset + same]) {
                same++;
            }
            if (same == length && same == text.length) {
                return (T) values[slot];
            }
            slot = next(slot);
        }
        return null;
    }

    /** What stands for the text in a buffer; null where that is none of them. */
    @SuppressWarnings("unchecked") // Only values of the type were put in.
    @Nullable
    T find(byte[] buffer, int start, int length) {
        int index = bytes.find(buffer, start, length);
        return index < 0 ? null : (T) all[index];
    }

    /** Where to look first. */
    private int slotOf(char[] buffer, int offset, int length) {
        return length == 0 ? 0 : hash(buffer, offset, length) & (texts.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (texts.length - 1);
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
