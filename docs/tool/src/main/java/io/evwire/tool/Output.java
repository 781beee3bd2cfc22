// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Buffered output of lines in UTF-8; tells a reader that has gone from other failures. */
final class Output implements Flushable {

    private static final int BUFFER_LENGTH = 1 << 16;

    private final OutputStream out;

    Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER_LENGTH);
    }

    void write(ByteArrayOutputStream text) throws IOException {
        try {
            text.writeTo(out);
        } catch (IOException failed) {
            throw named(failed);
        }
    }

    void write(CharSequence text) throws IOException {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw named(failed);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException failed) {
            throw named(failed);
        }
    }

    private static IOException named(IOException failed) {
        // There is no type for it; the words are the operating system's.
        return "Broken pipe".equals(failed.getMessage()) ? new ReaderGoneException(failed) : failed;
    }

    /** Says that nobody reads the output any more, as when it is piped into {@code head}. */
    static final class ReaderGoneException extends IOException {

        private static final long serialVersionUID = 1L;

        ReaderGoneException(IOException cause) {
            super(cause);
        }
    }
}
