// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.transaction;

import io.evwire.ocpp.delivery.AnswerStore;
import io.evwire.ocpp.delivery.EventForm;
import io.evwire.ocpp.delivery.MessageStore;
import io.evwire.ocpp.delivery.TransactionInbox;
import io.evwire.ocpp.delivery.TransactionOutboxBuilder;
import io.evwire.ocpp.endpoint.AsyncCallHandler;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.transaction.OfflineQueue;
import io.evwire.ocpp.transaction.TransactionEvent;
import io.evwire.ocpp.transaction.TransactionHistory;
import io.evwire.ocpp.v201.internal.rule.EventView;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import io.evwire.ocpp.v201.message.TransactionEventResponse;

/** The TransactionEvents of OCPP 2.0.1, as what all versions share works with them. */
public final class TransactionEvents {

    private TransactionEvents() {}

    /**
     * What an event says, whichever version it is of.
     *
     * @param event the event
     * @return a view of it
     */
    public static TransactionEvent view(TransactionEventRequest event) {
        return new EventView(event);
    }

    /**
     * A history that keeps every event of a transaction.
     *
     * @param transactionId the transaction's id, which has no letter case
     * @return a history without events
     */
    public static TransactionHistory<TransactionEventRequest> history(String transactionId) {
        return new TransactionHistory<>(EventMessages.INSTANCE, transactionId);
    }

    /**
     * Begins an outbox of a Charging Station, which sends each event until it is answered.
     *
     * @param store keeps what waits to be sent
     * @param scheduler ends the waiting before an event is sent again
     * @return takes what else makes the outbox
     */
    public static TransactionOutboxBuilder<TransactionEventRequest, TransactionEventResponse> outbox(
            MessageStore store, Scheduler scheduler) {
        return new TransactionOutboxBuilder<>(form(), store, scheduler);
    }

    /**
     * A handler of a CSMS that hands on each event once, and answers a repetition as it did before.
     *
     * @param store keeps the answers
     * @param handler handles what is new
     * @return the handler to give to a node
     */
    public static TransactionInbox<TransactionEventRequest, TransactionEventResponse> inbox(
            AnswerStore store,
            AsyncCallHandler<? super TransactionEventRequest, ? extends TransactionEventResponse> handler) {
        return new TransactionInbox<>(form(), store, handler);
    }

    private static EventForm<TransactionEventRequest, TransactionEventResponse> form() {
        EventMessages messages = EventMessages.INSTANCE;
        return new EventForm<>(
                messages.events(),
                messages.answers(),
                TransactionEvents::view,
                messages::withOffline,
                OfflineQueue.OCPP_201);
    }
}
