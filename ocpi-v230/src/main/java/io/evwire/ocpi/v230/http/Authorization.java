// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Authorization} header: a credentials token, in either form. Its text form shows no token.
 *
 * <p>From the header alone nobody can tell one form from the other: a token may look like Base64. So the receiver says
 * which form it expects, or tries {@link TokenForm#BASE64} and then {@link TokenForm#RAW} with a peer that may be old.
 *
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_authorization"
 */
public final class Authorization {

    /** The header's name. */
    public static final String HEADER = "Authorization";

    private static final Pattern TOKEN = Pattern.compile("[!-~]{1,64}");
    private static final Pattern HEADER_FORM = Pattern.compile("(?i)[ \t]*token[ \t]+(\\S+)\\s*");

    private final String text;

    private Authorization(String text) {
        this.text = text;
    }

    /**
     * The header for a token.
     *
     * @param token the credentials token
     * @param form the form to send it in
     * @return the header
     * @throws IllegalArgumentException when it is not a credentials token: 1 to 64 printable ASCII characters, no
     *     blanks
     */
    public static Authorization of(String token, TokenForm form) {
        if (!isToken(token)) {
            throw new IllegalArgumentException("a credentials token is 1 to 64 printable ASCII characters, no blanks");
        }
        return new Authorization(
                form == TokenForm.RAW
                        ? token
                        : Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Whether a text can be a credentials token; one that a lenient codec let pass may not.
     *
     * @param text the text
     * @return true for 1 to 64 printable ASCII characters without blanks
     */
    public static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /**
     * Reads a header.
     *
     * @param value the header's value, or null when there is none
     * @return the header, or null when there is none or it is no {@code Token} and a text
     */
    public static @Nullable Authorization read(@Nullable String value) {
        if (value == null) {
            return null;
        }
        var matcher = HEADER_FORM.matcher(value);
        return matcher.matches() ? new Authorization(matcher.group(1)) : null;
    }

    /**
     * The header's value.
     *
     * @return the word {@code Token}, a blank, and the token in its form
     */
    public String value() {
        return "Token " + text;
    }

    /**
     * The token, if the header holds one in this form. A line feed at its end, which the examples of OCPI have, is left
     * out.
     *
     * @param form the form
     * @return the credentials token, or null when the header holds none in this form
     */
    public @Nullable String token(TokenForm form) {
        String token = form == TokenForm.RAW ? text : decoded();
        return token != null && TOKEN.matcher(token).matches() ? token : null;
    }

    /**
     * Whether the header holds a token, compared in a time that tells nothing about it.
     *
     * @param token the token expected
     * @param form the form
     * @return true when it does
     */
    public boolean holds(String token, TokenForm form) {
        String found = token(form);
        return found != null
                && MessageDigest.isEqual(
                        found.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String decoded() {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            String token = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return token.replaceFirst("\r?\n$", "");
        } catch (IllegalArgumentException | CharacterCodingException noSuchForm) {
            return null;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Authorization header && text.equals(header.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The word {@code Token} and a mask. */
    @Override
    public String toString() {
        return "Token ***";
    }
}
