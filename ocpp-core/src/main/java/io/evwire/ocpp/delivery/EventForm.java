// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.PayloadCodec;
import io.evwire.ocpp.transaction.OfflineQueue;
import io.evwire.ocpp.transaction.TransactionEvent;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The TransactionEvents of a version, as this package handles them; each version has one.
 *
 * @param events the codec of events
 * @param answers the codec of answers
 * @param view what an event says
 * @param withOffline an event that says it happened offline, or that it did not
 * @param dropping which events may be dropped
 * @param <E> the event
 * @param <R> the answer
 */
public record EventForm<E extends OcppRequest<R>, R extends OcppResponse>(
        PayloadCodec<E> events,
        PayloadCodec<R> answers,
        Function<E, TransactionEvent> view,
        BiFunction<E, Boolean, E> withOffline,
        OfflineQueue dropping) {

    /**
     * Refuses null.
     *
     * @param events the codec of events
     * @param answers the codec of answers
     * @param view what an event says
     * @param withOffline an event that says it happened offline, or that it did not
     * @param dropping which events may be dropped
     */
    public EventForm {
        Canonical.required(events, "EventForm.events");
        Canonical.required(answers, "EventForm.answers");
        Canonical.required(view, "EventForm.view");
        Canonical.required(withOffline, "EventForm.withOffline");
        Canonical.required(dropping, "EventForm.dropping");
    }
}
