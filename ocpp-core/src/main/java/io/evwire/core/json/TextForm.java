package io.evwire.core.json;

import java.nio.CharBuffer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which characters a text may hold, and in which order, beside its length. */
public final class TextForm {

    /** Any text without control characters; tabs and line breaks are such. */
    public static final TextForm PRINTABLE = new TextForm(null, false, "no control characters");

    /** Printable ASCII, the blank included. */
    public static final TextForm ASCII = new TextForm(null, true, "printable ASCII characters only");

    private final @Nullable Pattern pattern;
    /** The same as the pattern, where that is simple. */
    private final @Nullable CharacterRuns runs;

    private final boolean isAscii;
    private final String words;

    private TextForm(@Nullable Pattern pattern, boolean isAscii, String words) {
        this.pattern = pattern;
        this.runs = pattern == null ? null : CharacterRuns.of(pattern.pattern());
        this.isAscii = isAscii;
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
        return new TextForm(Pattern.compile(regex), false, words);
    }

    /** What is asked for, in words. */
    String words() {
        return words;
    }

    /** Whether a text has this form; a text with half of a surrogate pair has none. */
    boolean accepts(char[] buffer, int offset, int length) {
        if (runs != null) {
            return runs.matches(buffer, offset, length);
        }
        if (pattern != null) {
            return pattern.matcher(CharBuffer.wrap(buffer, offset, length)).matches();
        }
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            char c = buffer[i];
            if (c < ' ' || c > '~') {
                return !isAscii && isPrintable(buffer, i, end);
            }
        }
        return true;
    }

    private static boolean isPrintable(char[] buffer, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isISOControl(buffer[i])) {
                return false;
            }
        }
        return !Surrogates.hasLone(buffer, start, end - start);
    }
}
