// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import io.evwire.ocpp.delivery.AnswerStore;
import io.evwire.ocpp.delivery.FileMessageStore;
import io.evwire.ocpp.delivery.TransactionOutbox;
import io.evwire.ocpp.endpoint.AsyncCallHandler;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.transaction.RetrySchedule;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import io.evwire.ocpp.v201.message.TransactionEventResponse;
import io.evwire.ocpp.v201.transaction.TransactionEvents;
import java.io.IOException;
import java.nio.file.Path;

/** Both ends of the way that TransactionEvents of OCPP 2.0.1 take. */
final class DeliveredTransactions {

    private DeliveredTransactions() {}

    /** At the station: an event is kept until it is answered. */
    static TransactionOutbox<TransactionEventRequest, TransactionEventResponse> offer(
            Path folder, Scheduler scheduler, TransactionEventRequest event) throws IOException {
        TransactionOutbox<TransactionEventRequest, TransactionEventResponse> outbox = TransactionEvents.outbox(
                        FileMessageStore.open(folder.resolve("outbox")), scheduler)
                .retry(() -> new RetrySchedule(60, 5))
                .mostBytes(1 << 20)
                .open();
        outbox.offer(event);
        return outbox;
    }

    /** At the CSMS: an event is handled once. */
    static AsyncCallHandler<TransactionEventRequest, TransactionEventResponse> once(
            AsyncCallHandler<TransactionEventRequest, TransactionEventResponse> handler) {
        AsyncCallHandler<TransactionEventRequest, TransactionEventResponse> once =
                TransactionEvents.inbox(AnswerStore.inMemory(100_000), handler);
        return once;
    }
}
