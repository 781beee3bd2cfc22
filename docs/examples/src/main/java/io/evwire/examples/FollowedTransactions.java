// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import io.evwire.ocpp.transaction.Arrival;
import io.evwire.ocpp.transaction.Gap;
import io.evwire.ocpp.transaction.GapVerdict;
import io.evwire.ocpp.transaction.TransactionHistory;
import io.evwire.ocpp.transaction.TransactionModel;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import io.evwire.ocpp.v201.message.TransactionEventResponse;
import io.evwire.ocpp.v201.transaction.TransactionEvents;
import io.evwire.ocpp.v201.transaction.TransactionView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSMS that follows the transactions of OCPP 2.0.1 and keeps them in a store. */
final class FollowedTransactions {

    /** Stands for a store outside of the process. */
    private final Map<String, String> store = new HashMap<>();

    private final Map<String, TransactionHistory<TransactionEventRequest>> bills = new HashMap<>();

    /** Answers an event, and a repetition as its event. */
    TransactionEventResponse answer(TransactionEventRequest event) {
        String id = event.transactionInfo().transactionId();
        TransactionView before = load(id);
        if (before.arrivalOf(event) == Arrival.REPETITION) {
            TransactionEventResponse given = before.answerTo(event.seqNo());
            if (given != null) {
                store.put(id, before.with(event).toJson()); // it may have become offline
                return given;
            }
        }
        TransactionEventResponse response = TransactionEventResponse.builder().build();
        store.put(id, before.with(event, response).toJson());
        return response;
    }

    /** The transaction as it was stored; of a document that somebody damaged nothing is known. */
    TransactionView load(String id) {
        String stored = store.get(id);
        if (stored == null) {
            return TransactionView.of(id);
        }
        return TransactionView.fromJson(stored).match(valid -> valid.transaction(), invalid -> {
            System.err.println(invalid.violations());
            return TransactionView.of(id);
        });
    }

    /** Whoever needs every event keeps them. */
    List<TransactionEventRequest> allEvents(TransactionEventRequest event) {
        String id = event.transactionInfo().transactionId();
        TransactionHistory<TransactionEventRequest> history = bills.computeIfAbsent(id, TransactionEvents::history);
        history.add(event);
        return history.events();
    }

    /** What is the same in every version. */
    static String summary(TransactionModel<?, ?, ?> transaction) {
        List<Gap> lost = transaction.sequence().gaps().stream()
                .filter(gap -> gap.verdict() == GapVerdict.SUSPICIOUS)
                .toList();
        return transaction.startedAt() + " to " + transaction.endedAt()
                + (transaction.sequence().isComplete() ? ", complete" : ", missing " + lost)
                + (transaction.wasInterrupted() ? ", interrupted" : "")
                + ", limits " + transaction.limits().active();
    }
}
