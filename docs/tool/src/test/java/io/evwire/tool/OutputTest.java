// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @MethodSource("faults")
    void saysInOneLineThatItFailedItselfAndLosesNoOutput(End fault, String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(check(new NeverWaitingInput(new EndingInput(log(2), fault)), out))
                .isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("evwire: a fault of ours, please report it: " + words + System.lineSeparator());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        () -> {
                            throw new IllegalStateException("two\nlines\u202e");
                        },
                        "java.lang.IllegalStateException: two\\u000alines\\u202e"),
                fault(
                        () -> {
                            throw new StackOverflowError();
                        },
                        "java.lang.StackOverflowError"),
                fault(
                        () -> {
                            throw new OutOfMemoryError("heap");
                        },
                        "java.lang.OutOfMemoryError: heap"));
    }

    private static Arguments fault(End fault, String words) {
        return Arguments.of(fault, words);
    }

    @Test
    void saysThatItFailedThoughNobodyReadsAnyMore() {
        InputStream breaking = new NeverWaitingInput(new EndingInput(log(2), () -> {
            throw new IllegalStateException("x");
        }));

        assertThat(check(breaking, new FailingOutput("Broken pipe"))).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
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

    /** Always has more to give, so that nothing is written before it is at its end. */
    private static final class NeverWaitingInput extends FilterInputStream {

        NeverWaitingInput(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 1;
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
