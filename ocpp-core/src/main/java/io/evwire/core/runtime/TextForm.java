// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.nio.CharBuffer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which characters a text may hold, and in which order, beside its length. */
public final class TextForm {

    private static final byte DELETE = 0x7f;

    /** Any text. */
    static final TextForm ANY = new TextForm(null, Others.ALL, "any characters");

    /** Any text without control characters; tabs and line breaks are such. */
    public static final TextForm PRINTABLE = new TextForm(null, Others.NO_CONTROLS, "no control characters");

    /** Printable ASCII, the blank included. */
    public static final TextForm ASCII = new TextForm(null, Others.NONE, "printable ASCII characters only");

    private final @Nullable Pattern pattern;
    /** The same as the pattern, where that is simple. */
    private final @Nullable CharacterRuns runs;

    private final Others others;
    private final String words;

    private TextForm(@Nullable Pattern pattern, Others others, String words) {
        this.pattern = pattern;
        this.runs = pattern == null ? null : CharacterRuns.of(pattern.pattern());
        this.others = others;
        this.words = words;
    }

    /**
     * The form that a pattern describes.
     *
     * @param regex the regular expression that the whole text matches
     * @param words what the pattern asks for, in words for a violation
     * @return the form
     */
    public static TextForm matching(String regex, String words) {
        return new TextForm(Pattern.compile(regex), Others.NONE, words);
    }

    /** What is asked for, in words. */
    String words() {
        return words;
    }

    /** Whether a character is printable ASCII, which most texts are made of. */
    static boolean isPlain(char c) {
        return c >= ' ' && c <= '~';
    }

    /** Whether every text of printable ASCII has this form. */
    boolean isOfPlain() {
        return pattern == null;
    }

    /** Whether a text without half of a surrogate pair has this form. */
    boolean accepts(String text) {
        char[] buffer = text.toCharArray();
        int plainEnd = 0;
        while (plainEnd < buffer.length && isPlain(buffer[plainEnd])) {
            plainEnd++;
        }
        return accepts(buffer, 0, buffer.length, plainEnd);
    }

    /** Whether it is more than a choice of characters. */
    boolean hasPattern() {
        return pattern != null;
    }

    /** The same of ASCII without controls below the blank, where there is no pattern. */
    boolean acceptsAscii(byte[] bytes, int start, int end) {
        if (others != Others.ALL) {
            for (int i = start; i < end; i++) {
                if (bytes[i] == DELETE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The same of characters of a buffer, where those before an index are known to be printable ASCII. */
    boolean accepts(char[] buffer, int offset, int end, int plainEnd) {
        if (runs != null) {
            return runs.matches(buffer, offset, end - offset);
        }
        if (pattern != null) {
            return pattern.matcher(CharBuffer.wrap(buffer, offset, end - offset))
                    .matches();
        }
        return plainEnd == end || others.accept(buffer, plainEnd, end);
    }

    /** Which characters other than printable ASCII a text may have. */
    private enum Others {
        NONE,
        NO_CONTROLS,
        ALL;

        boolean accept(char[] buffer, int start, int end) {
            return switch (this) {
                case NONE -> false;
                case NO_CONTROLS -> !hasControl(buffer, start, end);
                case ALL -> true;
            };
        }

        private static boolean hasControl(char[] buffer, int start, int end) {
            for (int i = start; i < end; i++) {
                if (Character.isISOControl(buffer[i])) {
                    return true;
                }
            }
            return false;
        }
    }
}
