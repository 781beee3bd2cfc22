// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Takes the lines of one log through the work of a subcommand. */
final class LogRun {

    private LogRun() {}

    /**
     * Reads a log to its end, or until nobody reads the report any more.
     *
     * @return the exit status
     */
    static int run(Arguments arguments, Streams streams, LineWork work, Output output) throws IOException {
        Tally tally = new Tally();
        try (InputStream in = open(arguments.file(), streams)) {
            LineReader lines = new LineReader(in, output);
            long number = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                Verdict verdict = work.line(++number, line);
                if (verdict != null) {
                    tally.add(verdict);
                }
            }
            work.end(tally);
            output.flush();
        } catch (Output.ReaderGoneException enough) {
            // What was read until then decides.
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError ended) {
            flush(output, ended);
            throw ended;
        }
        return tally.exitStatus();
    }

    /** Writes what was found before a log came to an early end. */
    private static void flush(Output output, Throwable ended) {
        try {
            output.flush();
        } catch (IOException unwritable) {
            ended.addSuppressed(unwritable);
        }
    }

    private static InputStream open(@Nullable String file, Streams streams) {
        if (file == null) {
            return new FilterInputStream(streams.in()) {
                @Override
                public void close() {
                    // Not opened here.
                }
            };
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UsageException(file + " is a directory; name one log file");
            }
            if (!Files.exists(path)) {
                throw new UsageException("no such file: " + file + "; name a log file, or none to read standard input");
            }
            return new FileInputStream(path.toFile());
        } catch (InvalidPathException wrong) {
            throw new UsageException("no such file: " + file + "; name a log file, or none to read standard input");
        } catch (IOException failed) {
            throw new UsageException("cannot read " + file + "; make it readable, or name another");
        }
    }
}
