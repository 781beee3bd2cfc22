// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.endpoint;

import io.evwire.ocpp.endpoint.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Time that passes when a test says so. */
public final class ManualScheduler implements Scheduler {

    /** Two of them are never the same, though they may be due at the same time. */
    private static final class Entry {
        private final long due;
        private final Runnable task;

        Entry(long due, Runnable task) {
            this.due = due;
            this.task = task;
        }

        long due() {
            return due;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private long now;

    @Override
    public synchronized Timer schedule(Duration delay, Runnable task) {
        Entry entry = new Entry(now + delay.toNanos(), task);
        entries.add(entry);
        return () -> cancel(entry);
    }

    private synchronized void cancel(Entry entry) {
        entries.remove(entry);
    }

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    /** How many tasks wait for their time. */
    public synchronized int waiting() {
        return entries.size();
    }

    /** Lets time pass, and runs what is due. */
    public void advance(Duration time) {
        synchronized (this) {
            now += time.toNanos();
        }
        Optional<Entry> due = takeDue();
        while (due.isPresent()) {
            due.get().task.run();
            due = takeDue();
        }
    }

    private synchronized Optional<Entry> takeDue() {
        Optional<Entry> due =
                entries.stream().filter(entry -> entry.due() <= now).min(Comparator.comparingLong(Entry::due));
        due.ifPresent(entries::remove);
        return due;
    }
}
