// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a program that would run for ever end in good order when the process is told to end. */
final class Termination implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "termination");

    /** Begins to take notice, until it is closed. */
    void begin() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Asks the program to end. */
    void ask() {
        asked.countDown();
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits until the program is to end. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that the program has ended. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException terminating) {
            // It runs already, and knows now.
        }
    }

    private void end() {
        ask();
        try {
            if (ended.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                // To be terminated is how it ends, not a failure.
                Runtime.getRuntime().halt(0);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
