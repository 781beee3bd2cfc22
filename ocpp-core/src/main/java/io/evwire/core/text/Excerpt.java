// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.text;

import java.util.HexFormat;

/**
 * What a peer sent as words may show it: on one line, without anything that commands a terminal or turns a text around,
 * and encodable. Used wherever a text of a peer is put into a message, a description or {@code toString}.
 */
public final class Excerpt {

    private static final int MAX_CHARACTERS = 50;
    private static final HexFormat HEX = HexFormat.of();

    private Excerpt() {}

    /**
     * The text itself when it is short, else its beginning; never half of a surrogate pair.
     *
     * @param text what a peer sent
     * @return at most 50 of its characters, each that is not {@link #printable} as its escape
     */
    public static String of(String text) {
        boolean isShort = text.length() <= MAX_CHARACTERS || text.codePointCount(0, text.length()) <= MAX_CHARACTERS;
        String shown = isShort ? text : text.substring(0, text.offsetByCodePoints(0, MAX_CHARACTERS));
        return printable(Surrogates.replaceLone(shown)) + (isShort ? "" : "…");
    }

    /**
     * The whole text with each character that is not printable as its escape, such as {@code \}{@code u000a} for a line
     * feed: controls, line and paragraph separators, invisible marks such as those that turn the direction of writing,
     * and lone surrogates.
     *
     * @param text any text
     * @return the same text where every character is printable
     */
    public static String printable(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if ((c < ' ' || c > '~') && !isPrintable(c)) {
                return escaped(text);
            }
            i += Character.charCount(c);
        }
        return text;
    }

    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isPrintable(c)) {
                shown.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    shown.append("\\u").append(HEX.toHexDigits(unit));
                }
            }
        });
        return shown.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
