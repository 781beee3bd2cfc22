// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits bytes, whatever they are, into lines that end in {@code \n} or {@code \r\n}. */
final class LineReader {

    /**
     * What is kept of one line, in bytes: many times what the codec reads of a message, so that a longer line gets the
     * verdict it would get in full and a file without line ends cannot fill the memory.
     */
    static final int MAX_LENGTH = 16 << 20;

    private static final int BUFFER_LENGTH = 1 << 16;

    private final InputStream in;
    private final Flushable output;
    private final byte[] buffer = new byte[BUFFER_LENGTH];
    private int start;
    private int end;

    /**
     * A reader over a stream.
     *
     * @param in the bytes
     * @param output flushed before the reader has to wait for more, so that a log can be followed while it grows
     */
    LineReader(InputStream in, Flushable output) {
        this.in = in;
        this.output = output;
    }

    /** The next line without its end, or null when there is none. The end of the last line begins no other. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = null;
        while (true) {
            if (start == end && !fill()) {
                return line == null ? null : withoutReturn(line);
            }
            int lineEnd = start;
            while (lineEnd < end && buffer[lineEnd] != '\n') {
                lineEnd++;
            }
            if (line == null) {
                line = new ByteArrayOutputStream(lineEnd - start);
            }
            line.write(buffer, start, Math.min(lineEnd - start, MAX_LENGTH - line.size()));
            if (lineEnd < end) {
                start = lineEnd + 1;
                return withoutReturn(line);
            }
            start = end;
        }
    }

    private boolean fill() throws IOException {
        int count;
        if (isAboutToWait()) {
            output.flush();
        }
        try {
            count = in.read(buffer);
        } catch (IOException failed) {
            output.flush();
            throw new UsageException("cannot read the log: " + failed.getMessage());
        }
        start = 0;
        end = Math.max(count, 0);
        return count > 0;
    }

    private boolean isAboutToWait() {
        try {
            return in.available() == 0;
        } catch (IOException unknown) {
            return true;
        }
    }

    private static byte[] withoutReturn(ByteArrayOutputStream line) {
        byte[] bytes = line.toByteArray();
        int length = bytes.length;
        return length > 0 && bytes[length - 1] == '\r' ? Arrays.copyOf(bytes, length - 1) : bytes;
    }
}
