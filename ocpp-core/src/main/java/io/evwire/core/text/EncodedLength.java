// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.text;

/** How long texts are once they are written: as JSON, in UTF-8. */
public final class EncodedLength {

    private static final int QUOTES = 2;
    private static final int SHORT_ESCAPE = 2;
    private static final int UNICODE_ESCAPE = 6;

    private EncodedLength() {}

    /**
     * The length of a text as a JSON string.
     *
     * @param text a text without lone surrogates
     * @return in bytes, quotes included
     */
    public static int of(String text) {
        int length = QUOTES;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            length += of(codePoint);
            i += Character.charCount(codePoint);
        }
        return length;
    }

    /**
     * The length of a character within a JSON string.
     *
     * @param codePoint the character
     * @return in bytes
     */
    public static int of(int codePoint) {
        if (codePoint < ' ') {
            return switch (codePoint) {
                case '\b', '\t', '\n', '\f', '\r' -> SHORT_ESCAPE;
                default -> UNICODE_ESCAPE;
            };
        }
        if (codePoint < 0x80) {
            return codePoint == '"' || codePoint == '\\' ? SHORT_ESCAPE : 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }
}
