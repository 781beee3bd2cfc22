// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Time, as the user supplies it: what endpoints measure with, and what ends their waiting. Must be thread-safe. */
public interface Scheduler {

    /** Ends a wait early. */
    @FunctionalInterface
    interface Timer {

        /** Makes the task not run, unless it has begun; called at most once. */
        void cancel();
    }

    /**
     * Runs a task later. The task is short, but completes the stages of CALLs, and with them what the application
     * attached to them.
     *
     * @param delay how long to wait
     * @param task what to run, once
     * @return cancels it
     */
    Timer schedule(Duration delay, Runnable task);

    /**
     * A clock that only moves forward.
     *
     * @return nanoseconds since any moment
     */
    default long nanoTime() {
        return System.nanoTime();
    }

    /**
     * The scheduler on an executor of the JDK; one thread serves many thousand endpoints. Where CALLs are many, let the
     * executor {@linkplain java.util.concurrent.ScheduledThreadPoolExecutor#setRemoveOnCancelPolicy remove on cancel},
     * else it keeps every timer until it would have run.
     *
     * @param executor runs the tasks
     * @return the scheduler
     */
    static Scheduler of(ScheduledExecutorService executor) {
        return (delay, task) -> {
            Future<?> future = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> future.cancel(false);
        };
    }
}
