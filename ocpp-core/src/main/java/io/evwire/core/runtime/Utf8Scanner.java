// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.nio.charset.StandardCharsets;

/**
 * The notation of JSON in UTF-8, scanned in place: blanks, strings, numbers, literals. What is not exactly JSON, or not
 * UTF-8, ends the attempt: the position moves to the end, where nothing that anybody asks for can follow, so that
 * whatever is reading comes to its end by itself. (An exception would cost more than the whole of a short frame.)
 */
abstract class Utf8Scanner extends ValueReader {

    private static final long EACH_BYTE = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * EACH_BYTE;
    private static final long BACKSLASHES = '\\' * EACH_BYTE;
    private static final long BLANKS = ' ' * EACH_BYTE;

    /** Where something ends that does not: the attempt is given up. */
    static final int NOWHERE = Integer.MIN_VALUE;

    /** What is next where nothing is. */
    private static final int NOTHING = 0;

    /** Longer numbers and date-times are left to the exact reader. */
    static final int SCRATCH = 64;

    final byte[] bytes;
    final int end;
    int position;

    /** Of the string scanned last, where it is not plain: whether it has an escape. */
    boolean hasEscape;

    private boolean hasGivenUp;
    private char[] scratch = {};

    Utf8Scanner(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    /** Ends the attempt, whatever the reason: the exact reader finds it. */
    public final void giveUp() {
        hasGivenUp = true;
        position = end;
    }

    /**
     * Whether the attempt has ended without success, so that what was read means nothing.
     *
     * @return true when the text is to be read exactly
     */
    public final boolean hasGivenUp() {
        return hasGivenUp;
    }

    /** The next byte that is not a blank; stays at it. Nothing that JSON has where the text is at its end. */
    final int peek() {
        int at = position;
        if (at < end && bytes[at] > ' ') {
            return bytes[at];
        }
        return peekBehindBlanks();
    }

    private int peekBehindBlanks() {
        while (position < end) {
            int c = bytes[position];
            if (!isBlank(c)) {
                return c;
            }
            position++;
        }
        giveUp();
        return NOTHING;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /**
     * Takes one character of the notation.
     *
     * @param c such as {@code [}
     */
    public final void expect(char c) {
        if (peek() == c) {
            position++;
        } else {
            giveUp();
        }
    }

    /** Takes one character if it is next. */
    final boolean takes(char c) {
        if (peek() != c) {
            return false;
        }
        position++;
        return true;
    }

    /** Takes the end of the document: nothing but blanks may be left. */
    public final void expectEnd() {
        while (position < end) {
            if (!isBlank(bytes[position])) {
                giveUp();
                return;
            }
            position++;
        }
    }

    final void literal(String text) {
        int length = text.length();
        boolean isThere = length <= end - position;
        for (int i = 0; isThere && i < length; i++) {
            isThere = bytes[position + i] == text.charAt(i);
        }
        if (isThere) {
            position += length;
        } else {
            giveUp();
        }
    }

    /**
     * The index of the quote that ends the string whose first character is at an index. It is inverted, hence below
     * zero, where the string is not plain: not ASCII, or with an escape; {@link #NOWHERE} where it does not end.
     */
    final int stringEnd(int start) {
        int at = start;
        for (int last = end - Long.BYTES; at <= last; at += Long.BYTES) {
            long eight = (long) KnownBytes.WORDS.get(bytes, at);
            // The lowest bit set is that of the first byte that is not ASCII, a quote, a backslash or a control.
            long other =
                    (eight | ((eight ^ QUOTES) - EACH_BYTE) | ((eight ^ BACKSLASHES) - EACH_BYTE) | (eight - BLANKS))
                            & HIGH_BITS;
            if (other != 0) {
                at += Long.numberOfTrailingZeros(other) / Byte.SIZE;
                return bytes[at] == '"' ? at : otherStringEnd(at);
            }
        }
        return otherStringEnd(at);
    }

    /** The same from a byte that needs a closer look. */
    private int otherStringEnd(int from) {
        int at = from;
        boolean isPlain = true;
        hasEscape = false;
        while (at < end) {
            int c = bytes[at];
            if (c == '"') {
                return isPlain ? at : ~at;
            }
            if (c == '\\') {
                isPlain = false;
                hasEscape = true;
                at = escapeEnd(at);
                if (at < 0) {
                    return nowhere();
                }
            } else if (c >= ' ') {
                at++;
            } else {
                isPlain = false;
                int length = c < 0 ? Utf8Characters.length(bytes, at, end) : 0;
                if (length == 0) {
                    return nowhere();
                }
                at += length;
            }
        }
        return nowhere();
    }

    private int nowhere() {
        giveUp();
        return NOWHERE;
    }

    private int escapeEnd(int backslash) {
        int c = backslash + 1 < end ? bytes[backslash + 1] : 0;
        switch (c) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return backslash + 2;
            }
            case 'u' -> {
                return backslash + 6 <= end && unit(backslash + 2) >= 0 ? backslash + 6 : NOWHERE;
            }
            default -> {
                return NOWHERE;
            }
        }
    }

    /** The text of a plain string, of which each byte is a character. */
    final String plain(int start, int stop) {
        return new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1);
    }

    /** The text of the string scanned last, which is not plain. */
    final String other(int start, int stop) {
        return hasEscape ? unescaped(start, stop) : new String(bytes, start, stop - start, StandardCharsets.UTF_8);
    }

    private String unescaped(int start, int stop) {
        StringBuilder text = new StringBuilder(stop - start);
        int from = start;
        int at = start;
        while (at < stop) {
            if (bytes[at] != '\\') {
                at++;
                continue;
            }
            text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
            int c = bytes[at + 1];
            at += 2;
            switch (c) {
                case 'b' -> text.append('\b');
                case 'f' -> text.append('\f');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'u' -> {
                    text.append((char) unit(at));
                    at += 4;
                }
                default -> text.append((char) c);
            }
            from = at;
        }
        return text.append(new String(bytes, from, stop - from, StandardCharsets.UTF_8))
                .toString();
    }

    /** The UTF-16 unit that four hexadecimal digits name; below zero where they are none. */
    private int unit(int start) {
        int unit = 0;
        for (int i = start; i < start + 4; i++) {
            int c = bytes[i];
            int digit = c >= 0 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return digit;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    /** The index behind the number that begins at the position; {@link #NOWHERE} where none does. */
    final int numberEnd() {
        int at = position;
        if (at < end && bytes[at] == '-') {
            at++;
        }
        int first = at;
        at = digitsEnd(at);
        if (at == first || (bytes[first] == '0' && at > first + 1)) {
            return nowhere();
        }
        if (at < end && bytes[at] == '.') {
            at = someDigitsEnd(at + 1);
        }
        if (at >= 0 && at < end && (bytes[at] | 0x20) == 'e') {
            at++;
            boolean isSigned = at < end && (bytes[at] == '+' || bytes[at] == '-');
            at = someDigitsEnd(isSigned ? at + 1 : at);
        }
        return at;
    }

    private int someDigitsEnd(int start) {
        int at = digitsEnd(start);
        return at == start ? nowhere() : at;
    }

    private int digitsEnd(int start) {
        int at = start;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    /** ASCII of at most {@link #SCRATCH} bytes as characters, in a buffer that is used again. */
    final char[] characters(int start, int length) {
        if (scratch.length == 0) {
            scratch = new char[SCRATCH];
        }
        char[] characters = scratch;
        for (int i = 0; i < length; i++) {
            characters[i] = (char) bytes[start + i];
        }
        return characters;
    }
}
