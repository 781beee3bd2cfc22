// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.transaction.RetrySchedule;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * Collects what makes an outbox. Not thread-safe.
 *
 * @param <E> the event
 * @param <R> the answer
 */
public final class TransactionOutboxBuilder<E extends OcppRequest<R>, R extends OcppResponse> {

    static final RetrySchedule DEFAULT_RETRY = new RetrySchedule(60, 5);

    final EventForm<E, R> form;
    final MessageStore store;
    final Scheduler scheduler;
    Supplier<RetrySchedule> retry = () -> DEFAULT_RETRY;
    long mostBytes = Long.MAX_VALUE;
    OutboxListener<E, R> listener = new OutboxListener<>() {};

    /**
     * Begins an outbox; {@code TransactionEvents.outbox} of a version does.
     *
     * @param form the events of the version
     * @param store keeps what waits to be sent
     * @param scheduler ends the waiting before an event is sent again
     */
    public TransactionOutboxBuilder(EventForm<E, R> form, MessageStore store, Scheduler scheduler) {
        this.form = Canonical.required(form, "the form of events");
        this.store = Canonical.required(store, "the store");
        this.scheduler = Canonical.required(scheduler, "the scheduler");
    }

    /**
     * Says how often, and when, an event is sent again that was not accepted.
     *
     * @param schedule asked after each failure, since the CSMS can change it; 5 times in all and every 60 s more by
     *     default. When it throws, the schedule that it gave before applies
     * @return this builder
     * @see "OCPP 2.1 ed. 1, Part 2, E13"
     */
    public TransactionOutboxBuilder<E, R> retry(Supplier<RetrySchedule> schedule) {
        retry = Canonical.required(schedule, "the schedule");
        return this;
    }

    /**
     * Bounds what waits. Beyond the bound events are dropped that may be: Updated ones that happened offline, every
     * other one first. Whatever else there is, is kept.
     *
     * @param bytes of the payloads, as they are sent; no bound by default
     * @return this builder
     * @throws IllegalArgumentException when it is not positive
     * @see "OCPP 2.1 ed. 1, Part 2, E11.FR.04, E12.FR.04"
     */
    public TransactionOutboxBuilder<E, R> mostBytes(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("an outbox of " + bytes + " bytes holds no event; give it more");
        }
        mostBytes = bytes;
        return this;
    }

    /**
     * Has someone learn what becomes of the events.
     *
     * @param learns learns it
     * @return this builder
     */
    public TransactionOutboxBuilder<E, R> listener(OutboxListener<E, R> learns) {
        listener = Canonical.required(learns, "the listener");
        return this;
    }

    /**
     * The outbox, with what the store holds.
     *
     * @return an outbox that is not connected
     * @throws IOException when the store cannot be read
     */
    public TransactionOutbox<E, R> open() throws IOException {
        return new TransactionOutbox<>(this);
    }
}
