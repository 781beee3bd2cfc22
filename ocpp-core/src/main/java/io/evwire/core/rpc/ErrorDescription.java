package io.evwire.core.rpc;

import io.evwire.core.json.Surrogates;

/** The rules of the errorDescription: at most 255 characters. */
final class ErrorDescription {

    static final int MAX_LENGTH = 255;

    private ErrorDescription() {}

    static boolean isValid(String text) {
        return text.codePointCount(0, text.length()) <= MAX_LENGTH && !Surrogates.hasLone(text);
    }

    static void require(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException(
                    "errorDescription: at most " + MAX_LENGTH + " characters; put the rest into errorDetails");
        }
    }

    /** The text, cut to the length allowed without splitting a character. */
    static String fit(String text) {
        String safe = Surrogates.replaceLone(text);
        return safe.codePointCount(0, safe.length()) <= MAX_LENGTH
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, MAX_LENGTH));
    }
}
