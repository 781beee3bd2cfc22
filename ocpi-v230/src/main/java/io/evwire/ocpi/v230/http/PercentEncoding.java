// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.text.Surrogates;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Any text as part of a URL, by RFC 3986: every byte of UTF-8 but the unreserved ones as a percent sign and two digits.
 */
public final class PercentEncoding {

    private static final String UNRESERVED_SIGNS = "-._~";
    private static final String DIGITS = "0123456789ABCDEF";

    private PercentEncoding() {}

    /**
     * Encodes a text.
     *
     * @param text any text
     * @return letters and digits of ASCII, {@code - . _ ~}, and percent signs with two digits
     * @throws IllegalArgumentException when the text has half of a surrogate pair, which UTF-8 cannot hold
     */
    public static String encode(String text) {
        if (Surrogates.hasLone(text)) {
            throw new IllegalArgumentException("half of a surrogate pair cannot stand in a URL: leave it out");
        }
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isUnreserved(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    /**
     * Decodes a part of a URL; a plus sign stands for itself.
     *
     * @param encoded the part
     * @return the text, or null when a percent sign lacks its digits or the bytes are no UTF-8
     */
    public static @Nullable String decode(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        byte[] utf8 = encoded.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < utf8.length; i++) {
            if (utf8[i] != '%') {
                bytes.write(utf8[i]);
                continue;
            }
            if (i + 2 >= utf8.length) {
                return null;
            }
            int high = Character.digit(utf8[i + 1], 16);
            int low = Character.digit(utf8[i + 2], 16);
            if (high < 0 || low < 0) {
                return null;
            }
            bytes.write((high << 4) | low);
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException noText) {
            return null;
        }
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || UNRESERVED_SIGNS.indexOf(c) >= 0;
    }
}
