package io.evwire.core.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A string of ASCII as bytes, in a buffer that is used again: the tokenizer of UTF-8 is faster than the one of
 * characters, by more than the copy costs. Not thread-safe; {@link JsonText} lends one to each decode.
 */
final class AsciiText {

    /** Longer texts are rare, and not worth the memory that waits for them. */
    private static final int CAPACITY = 8192;

    private final char[] characters = new char[CAPACITY];
    private final byte[] bytes = new byte[CAPACITY];
    private final CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();

    /** The buffer, filled from its start with the text; null when the text is too long or not ASCII. */
    byte @Nullable [] encode(String text) {
        int length = text.length();
        if (length > CAPACITY) {
            return null;
        }
        text.getChars(0, length, characters, 0);
        // Latin-1, because the JDK copies that with vector instructions; what is no ASCII is found right after.
        boolean isLatin1 = encoder.reset()
                .encode(CharBuffer.wrap(characters, 0, length), ByteBuffer.wrap(bytes), true)
                .isUnderflow();
        return isLatin1 && Utf8.asciiEnd(bytes, 0, length) == length ? bytes : null;
    }
}
