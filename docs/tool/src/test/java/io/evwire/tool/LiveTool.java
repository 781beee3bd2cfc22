// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** A run of a program of the tool that goes on while the test does something. */
final class LiveTool implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Thread thread;
    private volatile int status = -1;

    private LiveTool(List<String> words) {
        Streams streams = new Streams(
                InputStream.nullInputStream(), out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        thread = new Thread(() -> status = Evwire.run(words, streams), "tool");
        thread.start();
    }

    static LiveTool start(String... words) {
        return new LiveTool(List.of(words));
    }

    /** A CSMS that listens. */
    static LiveTool csms(String... options) {
        List<String> words = new ArrayList<>(List.of("csms"));
        words.addAll(List.of(options));
        LiveTool tool = new LiveTool(words);
        tool.awaitOut(out -> out.startsWith("listening on ") && out.contains("\n"));
        return tool;
    }

    /** Where the CSMS listens. */
    String url() {
        return out().lines().findFirst().orElseThrow().substring("listening on ".length());
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Waits until something is printed. */
    void awaitOut(Predicate<String> condition) {
        await(() -> condition.test(out()), this);
    }

    /** Waits until something is so. */
    static void await(BooleanSupplier condition, Object told) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + told);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Waits for its end; the exit status. */
    int join() {
        await(() -> !thread.isAlive(), this);
        return status;
    }

    /** Ends it as a signal would. */
    int stop() {
        thread.interrupt();
        return join();
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public String toString() {
        return out() + err();
    }
}
