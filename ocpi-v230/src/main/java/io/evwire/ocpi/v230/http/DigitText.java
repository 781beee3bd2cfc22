// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import org.jspecify.annotations.Nullable;

/** Counts as URLs and headers have them: digits of ASCII alone. The JDK's own reader takes a sign and other digits. */
final class DigitText {

    private DigitText() {}

    /** The number of a text; null when it has anything but digits, none, or exceeds 31 bits. */
    static @Nullable Integer parse(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            value = value * 10 + (c - '0');
            if (c < '0' || c > '9' || value > Integer.MAX_VALUE) {
                return null;
            }
        }
        return text.isEmpty() ? null : Integer.valueOf((int) value);
    }
}
