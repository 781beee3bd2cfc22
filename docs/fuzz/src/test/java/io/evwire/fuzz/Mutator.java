// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Spoils a valid text in one to three places, quickly: the structure of the text is not looked at. */
final class Mutator {

    private static final byte[] MARKS = "\"\\{}[]:,0129-+.eE tnu/\u0000\u001f".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] BROKEN = {(byte) 0x80, (byte) 0xC0, (byte) 0xED, (byte) 0xEF, (byte) 0xF0, (byte) 0xFF};
    private static final List<byte[]> PIECES = List.of(
                    "null",
                    "true",
                    "{}",
                    "[]",
                    "[null]",
                    "\"\"",
                    "-1",
                    "1.0",
                    "1e2",
                    "1e999999999",
                    "0.0001",
                    "2147483648",
                    "\"x\":1,",
                    "\"customData\":{\"vendorId\":\"v\",\"a\":[1]},",
                    "\\ud800",
                    "\\ud83d\\ude00",
                    "\\u0000",
                    "é",
                    "😀",
                    "\u202E",
                    "2026-02-30T10:00:00Z",
                    "-Signed",
                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    "[[[[[[[[",
                    "]]",
                    "{\"a\":{\"a\":",
                    "}}",
                    "/**/",
                    "NaN")
            .stream()
            .map(Utf8::encoded)
            .toList();
    private static final int MAX_CHANGES = 3;
    private static final int MAX_RANGE = 24;

    private final SplittableRandom random;
    private final List<byte[]> others;

    /** Pieces of the other texts are put into the one that is spoilt. */
    Mutator(SplittableRandom random, List<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    byte[] spoil(byte[] valid) {
        byte[] text = valid.clone();
        for (int changes = 1 + random.nextInt(MAX_CHANGES); changes > 0; changes--) {
            text = change(text);
        }
        return text;
    }

    private byte[] change(byte[] text) {
        if (text.length == 0) {
            return any(PIECES);
        }
        int at = random.nextInt(text.length);
        return switch (random.nextInt(10)) {
            case 0, 1 -> set(text, at, (byte) (text[at] ^ 1 << random.nextInt(8)));
            case 2, 3 -> set(text, at, MARKS[random.nextInt(MARKS.length)]);
            case 4 -> set(text, at, BROKEN[random.nextInt(BROKEN.length)]);
            case 5 -> replaced(text, at, random.nextInt(MAX_RANGE), new byte[0]);
            case 6 -> replaced(text, at, 0, any(PIECES));
            case 7 -> replaced(text, at, random.nextInt(MAX_RANGE), any(PIECES));
            case 8 -> replaced(text, at, 0, range(text));
            default -> random.nextInt(8) == 0 ? Arrays.copyOf(text, at) : replaced(text, at, 0, range(any(others)));
        };
    }

    private static byte[] set(byte[] text, int at, byte value) {
        text[at] = value;
        return text;
    }

    private static byte[] replaced(byte[] text, int at, int length, byte[] with) {
        int end = Math.min(text.length, at + length);
        byte[] changed = new byte[at + with.length + text.length - end];
        System.arraycopy(text, 0, changed, 0, at);
        System.arraycopy(with, 0, changed, at, with.length);
        System.arraycopy(text, end, changed, at + with.length, text.length - end);
        return changed;
    }

    private byte[] range(byte[] text) {
        int start = random.nextInt(text.length);
        return Arrays.copyOfRange(text, start, Math.min(text.length, start + 1 + random.nextInt(MAX_RANGE)));
    }

    private byte[] any(List<byte[]> list) {
        return list.get(random.nextInt(list.size()));
    }
}
