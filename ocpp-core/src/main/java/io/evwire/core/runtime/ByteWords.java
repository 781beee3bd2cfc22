package io.evwire.core.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A short text in UTF-8 as words of eight bytes, compared with a buffer word by word. */
final class ByteWords {

    private final long[] words;
    private final long lastMask;
    private final int length;

    ByteWords(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int rest = bytes.length % Long.BYTES;
        this.length = bytes.length;
        this.lastMask = rest == 0 ? -1L : (1L << (rest * Byte.SIZE)) - 1;
        this.words = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
        byte[] padded = Arrays.copyOf(bytes, words.length * Long.BYTES);
        for (int i = 0; i < words.length; i++) {
            words[i] = (long) KnownBytes.WORDS.get(padded, i * Long.BYTES);
        }
    }

    int length() {
        return length;
    }

    /** Whether the text stands at a place of a buffer; false too where the buffer ends before the last word does. */
    boolean isAt(byte[] buffer, int start, int end) {
        int last = words.length - 1;
        if (start + words.length * Long.BYTES > end) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if ((long) KnownBytes.WORDS.get(buffer, start + i * Long.BYTES) != words[i]) {
                return false;
            }
        }
        long found = (long) KnownBytes.WORDS.get(buffer, start + last * Long.BYTES);
        return ((found ^ words[last]) & lastMask) == 0;
    }
}
