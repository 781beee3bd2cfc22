// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.nio.charset.StandardCharsets;

/** Texts as {@link Utf8Buffer} writes them, read back. */
final class WrittenText {

    private WrittenText() {}

    /** Where a text ends that begins with the quotation mark at an index. */
    static int end(byte[] buffer, int start) {
        int at = start + 1;
        while (buffer[at] != '"') {
            at += buffer[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** The text that begins with the quotation mark at an index. */
    static String decode(byte[] buffer, int start) {
        String written = new String(buffer, start + 1, end(buffer, start) - start - 2, StandardCharsets.UTF_8);
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            c = written.charAt(++i);
            switch (c) {
                case 'b' -> text.append('\b');
                case 't' -> text.append('\t');
                case 'n' -> text.append('\n');
                case 'f' -> text.append('\f');
                case 'r' -> text.append('\r');
                case 'u' -> {
                    text.append((char) Integer.parseInt(written, i + 1, i + 5, 16));
                    i += 4;
                }
                default -> text.append(c);
            }
        }
        return text.toString();
    }
}
