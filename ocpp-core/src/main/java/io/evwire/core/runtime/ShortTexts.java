package io.evwire.core.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Shares the strings of very short texts: units, phases and codes of up to three ASCII characters come again and again.
 * Too short for a secret; a race between threads costs at most a string made twice.
 */
final class ShortTexts {

    private static final int MAX_LENGTH = 3;
    private static final int SLOTS = 256;

    private static final @Nullable String[] CACHE = new String[SLOTS];

    private ShortTexts() {}

    /** The text of a buffer's characters. */
    static String of(char[] buffer, int offset, int length) {
        if (length > MAX_LENGTH) {
            return new String(buffer, offset, length);
        }
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + buffer[i];
        }
        int slot = (hash ^ (hash >>> 8)) & (SLOTS - 1);
        String cached = CACHE[slot];
        if (cached == null || !matches(cached, buffer, offset, length)) {
            cached = new String(buffer, offset, length);
            CACHE[slot] = cached;
        }
        return cached;
    }

    private static boolean matches(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
