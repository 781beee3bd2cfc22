// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.text.EncodedLength;
import io.evwire.core.text.Surrogates;
import org.jspecify.annotations.Nullable;

/** The rules of the errorDescription: at most 255 characters. */
final class ErrorDescription {

    static final int MAX_LENGTH = 255;

    private ErrorDescription() {}

    /** In words, what keeps a text from being an errorDescription. */
    static @Nullable String fault(String text) {
        if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
            return "the errorDescription has at most " + MAX_LENGTH + " characters";
        }
        return Surrogates.hasLone(text) ? "the errorDescription holds half of a surrogate pair" : null;
    }

    static void require(String text) {
        String fault = fault(text);
        if (fault != null) {
            throw new IllegalArgumentException(fault + "; errorDetails have room for more");
        }
    }

    /** The text, cut to the length allowed, and to so many bytes of JSON, without splitting a character. */
    static String fit(String text, int maxBytes) {
        String fit = fit(text);
        int left = maxBytes - EncodedLength.of("");
        int end = 0;
        while (end < fit.length()) {
            int codePoint = fit.codePointAt(end);
            left -= EncodedLength.of(codePoint);
            if (left < 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return fit.substring(0, end);
    }

    /** The text, cut to the length allowed without splitting a character; empty where there is none. */
    static String fit(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String safe = Surrogates.replaceLone(text);
        return safe.codePointCount(0, safe.length()) <= MAX_LENGTH
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, MAX_LENGTH));
    }
}
