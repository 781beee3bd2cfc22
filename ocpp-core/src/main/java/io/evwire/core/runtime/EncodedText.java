// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A name or a constant as it stands in every document, encoded once. Held as words of eight bytes, because most take
 * one to four stores then: the call of a copy that knows its length only at run time costs more than that.
 */
final class EncodedText {

    /** How many bytes beyond its own {@link #putInto} may write. */
    static final int EXCESS = Long.BYTES - 1;

    /** The order does not matter, as long as it is the same for both ways; this is that of most processors. */
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long[] words;
    private final int length;

    private EncodedText(byte[] utf8) {
        this.length = utf8.length;
        this.words = new long[(length + Long.BYTES - 1) / Long.BYTES];
        byte[] padded = Arrays.copyOf(utf8, words.length * Long.BYTES);
        for (int i = 0; i < words.length; i++) {
            words[i] = (long) LONGS.get(padded, i * Long.BYTES);
        }
    }

    /** The name of a property with its colon. */
    static EncodedText name(String name) {
        JsonOutput out = JsonOutput.alone(Integer.MAX_VALUE);
        out.name(name);
        return new EncodedText(out.written());
    }

    /** A word of JSON as a value, with the comma behind it. */
    static EncodedText constant(String word) {
        return new EncodedText((word + ',').getBytes(StandardCharsets.US_ASCII));
    }

    /** A text as a value, with the comma behind it. */
    static EncodedText value(String text) {
        JsonOutput out = JsonOutput.alone(Integer.MAX_VALUE);
        out.text(text);
        return new EncodedText(out.written());
    }

    int length() {
        return length;
    }

    /** Writes the text and up to {@link #EXCESS} bytes more, which are to be written over. */
    void putInto(byte[] buffer, int start) {
        int at = start;
        for (long word : words) {
            LONGS.set(buffer, at, word);
            at += Long.BYTES;
        }
    }
}
