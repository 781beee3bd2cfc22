// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes as text. */
final class Utf8 {

    private Utf8() {}

    /** The text that the bytes encode; null when they are no UTF-8. */
    static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
