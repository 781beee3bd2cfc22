// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

/** The characters of UTF-8 as Unicode 15, table 3-7 has them: overlong forms and encoded surrogates are none. */
public final class Utf8Characters {

    private Utf8Characters() {}

    /**
     * The length of the character that is not ASCII and begins at an index.
     *
     * @param bytes hold it
     * @param index of its first byte
     * @param end behind the last byte that may belong to it
     * @return in bytes; zero where no character begins there, or the end cuts it off
     */
    public static int length(byte[] bytes, int index, int end) {
        int lead = bytes[index] & 0xFF;
        int length = lengthOf(lead);
        int found = Math.min(length, end - index);
        for (int i = 1; i < found; i++) {
            if ((bytes[index + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        if (found > 1 && !isSecond(bytes[index + 1] & 0xFF, lead)) {
            return 0;
        }
        return found == length ? length : 0;
    }

    private static int lengthOf(int lead) {
        if (lead < 0xE0) {
            return lead < 0xC2 ? 0 : 2;
        }
        if (lead < 0xF0) {
            return 3;
        }
        return lead < 0xF5 ? 4 : 0;
    }

    /** Whether a byte that continues a character can follow its first: behind some, half of the range cannot. */
    private static boolean isSecond(int second, int lead) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
