// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static List<String> lines(String text) throws IOException {
        LineReader reader =
                new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), () -> {});
        List<String> lines = new ArrayList<>();
        for (byte[] line = reader.next(); line != null; line = reader.next()) {
            lines.add(new String(line, StandardCharsets.ISO_8859_1));
        }
        return lines;
    }

    @Test
    void findsNoLineAfterTheLastLineEnd() throws IOException {
        assertThat(lines("a\nb\n")).containsExactly("a", "b");
    }

    @Test
    void readsALastLineWithoutEnd() throws IOException {
        assertThat(lines("a\nb")).containsExactly("a", "b");
    }

    @Test
    void keepsEmptyLines() throws IOException {
        assertThat(lines("\n\na\n\n")).containsExactly("", "", "a", "");
    }

    @Test
    void dropsOneCarriageReturnBeforeTheLineEnd() throws IOException {
        assertThat(lines("a\r\nb\r\r\n\rc\r\n\r\n")).containsExactly("a", "b\r", "\rc", "");
    }

    @Test
    void keepsEveryOtherByte() throws IOException {
        assertThat(lines("\0\u0085\u00ff\u000b\u000c")).containsExactly("\0\u0085\u00ff\u000b\u000c");
    }

    @Test
    void readsLinesAcrossTheEndOfItsBuffer() throws IOException {
        String begin = "x".repeat((1 << 16) - 1);

        assertThat(lines(begin + "\r\nb\n")).containsExactly(begin, "b");
        assertThat(lines(begin + "\nb\n")).containsExactly(begin, "b");
        assertThat(lines(begin + begin + begin + "y\nb")).containsExactly(begin + begin + begin + "y", "b");
    }

    @Test
    void keepsTheBeginningOfAnOverlongLine() throws IOException {
        List<String> lines = lines("x".repeat(LineReader.MAX_LENGTH + 100_000) + "\nb\n");

        assertThat(lines).hasSize(2).last().isEqualTo("b");
        assertThat(lines.get(0)).hasSize(LineReader.MAX_LENGTH);
    }
}
