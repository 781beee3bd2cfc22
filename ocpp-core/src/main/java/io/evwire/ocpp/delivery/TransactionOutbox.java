// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.endpoint.CallFailedException;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.transaction.RetrySchedule;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The TransactionEvents of a Charging Station on their way to the CSMS: one at a time, in their order, each until it is
 * answered, through restarts and times without a connection. Thread-safe; {@link #offer} waits for the store.
 *
 * <p>What waits while there is no connection is marked as offline, as is what was waiting when the station was stopped.
 *
 * @param <E> the version's TransactionEventRequest
 * @param <R> the version's TransactionEventResponse
 * @see "OCPP 2.1 ed. 1, Part 2, E04, E11 to E13"
 */
public final class TransactionOutbox<E extends OcppRequest<R>, R extends OcppResponse> {

    /** How long to wait when the connection takes nothing, though nobody said that it has ended. */
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Stands for a timer that the scheduler refused: what happens next, an event or a connection, ends the wait. */
    private static final Scheduler.Timer REFUSED = () -> {};

    private final TransactionOutboxBuilder<E, R> settings;
    private final Queue<Runnable> news = new ArrayDeque<>();
    private final AtomicInteger proceedings = new AtomicInteger();
    private final Backlog<E, R> backlog;
    private @Nullable OcppEndpoint csms;
    private Backlog.@Nullable Item<E> sending;
    /** Tells one sending from the next of the same event. */
    private Object attempt = new Object();

    private Scheduler.@Nullable Timer timer;

    private RetrySchedule schedule = TransactionOutboxBuilder.DEFAULT_RETRY;

    TransactionOutbox(TransactionOutboxBuilder<E, R> settings) throws IOException {
        this.settings = settings;
        this.backlog = new Backlog<>(settings, news::add);
        backlog.markOffline();
        backlog.thin(null);
        tell();
    }

    /**
     * Takes an event, and sends it when its turn comes.
     *
     * @param event the event; when there is no connection, it is marked as offline
     * @throws io.evwire.ocpp.rpc.InvalidMessageException when the event breaks its schema; it is not taken
     */
    public void offer(E event) {
        Canonical.required(event, "the event");
        synchronized (this) {
            backlog.add(csms == null ? settings.form.withOffline().apply(event, true) : event);
            backlog.thin(sending);
            if (timer == REFUSED) {
                timer = null;
            }
        }
        tellAndProceed();
    }

    /**
     * Says that the CSMS can be reached, and has accepted the station: whatever waits is sent.
     *
     * @param endpoint the connection, of a protocol whose messages are those of this outbox
     */
    public void connected(OcppEndpoint endpoint) {
        Canonical.required(endpoint, "the connection");
        synchronized (this) {
            stopSending();
            csms = endpoint;
        }
        proceed();
    }

    /** Says that the connection has ended. To say it again does nothing. */
    public void disconnected() {
        synchronized (this) {
            if (csms == null) {
                return;
            }
            csms = null;
            stopSending();
            backlog.markOffline();
            backlog.thin(null);
        }
        tell();
    }

    /**
     * How many events wait, with the one that is being sent.
     *
     * @return the number
     */
    public synchronized int size() {
        return backlog.size();
    }

    /**
     * How much waits.
     *
     * @return the length of the payloads, in bytes
     */
    public synchronized long bytes() {
        return backlog.bytes();
    }

    private void stopSending() {
        sending = null;
        attempt = new Object();
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
    }

    /** Sends events as long as nothing speaks against it; who is answered at once does not begin anew within. */
    private void proceed() {
        if (proceedings.getAndIncrement() == 0) {
            do {
                sendNext();
            } while (proceedings.decrementAndGet() != 0);
        }
    }

    private void sendNext() {
        Backlog.Item<E> item;
        OcppEndpoint to;
        Object mine = new Object();
        synchronized (this) {
            item = backlog.first();
            to = csms;
            if (item == null || to == null || sending != null || timer != null) {
                return;
            }
            sending = item;
            attempt = mine;
        }
        CompletionStage<R> answers;
        try {
            answers = to.call(item.event());
        } catch (RuntimeException | Error impossible) {
            // Such as when the connection is of another version, or of the other side.
            answers = CompletableFuture.failedFuture(impossible);
        }
        answers.whenComplete((answer, failure) -> {
            if (failure == null) {
                delivered(item, mine, answer);
            } else {
                failed(item, mine, failure);
            }
        });
    }

    private void delivered(Backlog.Item<E> item, Object mine, R answer) {
        synchronized (this) {
            // Even when the connection has ended since: it has arrived.
            if (backlog.has(item.number())) {
                backlog.remove(item.number());
                news.add(() -> settings.listener.onDelivered(item.event(), answer));
            }
            if (attempt == mine) {
                sending = null;
            }
        }
        tellAndProceed();
    }

    private void failed(Backlog.Item<E> item, Object mine, Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        synchronized (this) {
            if (attempt != mine) {
                return;
            }
            sending = null;
            if (!(cause instanceof CallFailedException known)) {
                // No connection that is like this one takes it.
                count(item, new CallFailure.NotSent(cause));
            } else if (isOffline(known.failure())) {
                waitFor(PAUSE);
            } else {
                count(item, known.failure());
            }
        }
        tellAndProceed();
    }

    /** To be offline is no failure. */
    private static boolean isOffline(CallFailure failure) {
        return failure instanceof CallFailure.Closed
                || failure instanceof CallFailure.NotSent
                || failure instanceof CallFailure.QueueFull;
    }

    private void count(Backlog.Item<E> item, CallFailure failure) {
        int failures = item.failures() + 1;
        Optional<Duration> wait = schedule().waitAfter(failures);
        if (wait.isPresent()) {
            backlog.put(item.number(), item.event(), failures);
            waitFor(wait.get());
            news.add(() -> settings.listener.onFailure(item.event(), failure, wait.get()));
        } else {
            backlog.remove(item.number());
            news.add(() -> settings.listener.onDiscarded(item.event(), failure));
        }
    }

    /** What applies now; where that cannot be told, what did before. */
    private RetrySchedule schedule() {
        try {
            schedule = Canonical.required(settings.retry.get(), "the schedule");
        } catch (RuntimeException ofUser) {
            news.add(() -> report(ofUser));
        }
        return schedule;
    }

    private void waitFor(Duration wait) {
        OcppEndpoint waitsFor = csms;
        try {
            timer = settings.scheduler.schedule(wait, () -> {
                synchronized (this) {
                    if (csms != waitsFor) {
                        return;
                    }
                    timer = null;
                }
                proceed();
            });
        } catch (RuntimeException refused) {
            timer = REFUSED;
            news.add(() -> report(refused));
        }
    }

    private void tellAndProceed() {
        try {
            tell();
        } finally {
            proceed();
        }
    }

    /** Tells the listener what is new, outside of the lock. */
    private void tell() {
        while (true) {
            Runnable next;
            synchronized (this) {
                next = news.poll();
            }
            if (next == null) {
                return;
            }
            try {
                next.run();
            } catch (RuntimeException ofListener) {
                report(ofListener);
            }
        }
    }

    /** Nothing that code of the user throws keeps events from being sent. */
    private static void report(RuntimeException ofUser) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, ofUser);
    }
}
