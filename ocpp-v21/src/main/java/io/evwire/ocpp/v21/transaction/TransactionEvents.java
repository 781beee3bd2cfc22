package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.transaction.TransactionEvent;
import io.evwire.ocpp.transaction.TransactionHistory;
import io.evwire.ocpp.v21.internal.rule.EventView;
import io.evwire.ocpp.v21.message.TransactionEventRequest;

/** The TransactionEvents of OCPP 2.1, as what all versions share works with them. */
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
}
