// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.text;

/** Lone surrogates: halves of a character that JSON escapes can produce and UTF-8 cannot carry. */
public final class Surrogates {

    private Surrogates() {}

    /**
     * Whether a text holds half of a surrogate pair.
     *
     * @param text any text
     * @return true if it cannot be encoded as UTF-8
     */
    public static boolean hasLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /**
     * Whether characters of a buffer hold half of a surrogate pair.
     *
     * @param buffer holds them
     * @param offset of the first
     * @param length how many there are
     * @return true if they cannot be encoded as UTF-8
     */
    public static boolean hasLone(char[] buffer, int offset, int length) {
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (buffer[i] >= Character.MIN_SURROGATE && buffer[i] <= Character.MAX_SURROGATE) {
                if (i + 1 == end || !Character.isSurrogatePair(buffer[i], buffer[i + 1])) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /**
     * The text with each lone surrogate replaced by U+FFFD.
     *
     * @param text any text
     * @return the same text where there is none
     */
    public static String replaceLone(String text) {
        if (!hasLone(text)) {
            return text;
        }
        StringBuilder encodable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(encodable::appendCodePoint);
        return encodable.toString();
    }
}
