package io.evwire.core.json;

/** Cuts what a peer sent down to what a violation may show: short, and encodable. */
public final class Excerpt {

    private static final int MAX_CHARACTERS = 50;

    private Excerpt() {}

    /**
     * The text itself when it is short, else its beginning; never half of a surrogate pair.
     *
     * @param text what a peer sent
     * @return at most 51 characters
     */
    public static String of(String text) {
        String safe = Surrogates.replaceLone(text);
        if (safe.codePointCount(0, safe.length()) <= MAX_CHARACTERS) {
            return safe;
        }
        return safe.substring(0, safe.offsetByCodePoints(0, MAX_CHARACTERS)) + "…";
    }
}
