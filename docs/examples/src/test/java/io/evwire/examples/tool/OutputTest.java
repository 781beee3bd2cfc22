package io.evwire.examples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputTest {

    private static final List<String> CHECK = List.of("check", "--version", "2.0.1", "--format", "json");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int check(InputStream in, OutputStream out) {
        return Evwire.run(CHECK, new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false));
    }

    private static InputStream log(int frames) {
        return new ByteArrayInputStream(
                "[2,\"a\",\"Heartbeat\",{}]\n".repeat(frames).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void endsQuietlyWhenNobodyReadsAnyMore() {
        assertThat(check(log(5000), new FailingOutput("Broken pipe"))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysThatTheOutputCannotBeWritten() {
        assertThat(check(log(1), new FailingOutput("No space left on device"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("evwire: cannot write the output: No space left on device" + System.lineSeparator());
    }

    @Test
    void writesWhatItFoundBeforeTheLogBecameUnreadable() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream broken = new EndingInput(log(2), () -> {
            throw new IOException("Input/output error");
        });

        assertThat(check(broken, out)).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("evwire: cannot read the log: Input/output error" + System.lineSeparator());
    }

    @Test
    void writesTheVerdictBeforeItWaitsForTheNextFrame() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream growing = new EndingInput(
                log(1), () -> assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"line\":1,"));

        assertThat(check(growing, out)).isZero();
    }

    /** What happens when a log has been read up to here. */
    private interface End {
        void reached() throws IOException;
    }

    private static final class EndingInput extends FilterInputStream {

        private final End end;

        EndingInput(InputStream in, End end) {
            super(in);
            this.end = end;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count < 0) {
                end.reached();
            }
            return count;
        }
    }

    private static final class FailingOutput extends OutputStream {

        private final String reason;

        FailingOutput(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
