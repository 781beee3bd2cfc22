// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.v21.datatype.Transaction;
import io.evwire.ocpp.v21.datatype.TransactionLimit;
import io.evwire.ocpp.v21.enumeration.TransactionEventEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;

/** Short ways to write the events of one transaction. */
final class Events {

    static final String ID = "AB1234";

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-05-11T17:02:10Z");

    private Events() {}

    static TransactionEventRequest started() {
        return event(0, TransactionEventEnum.STARTED, TriggerReasonEnum.CABLE_PLUGGED_IN);
    }

    static TransactionEventRequest updated(int seqNo) {
        return event(seqNo, TransactionEventEnum.UPDATED, TriggerReasonEnum.METER_VALUE_PERIODIC);
    }

    static TransactionEventRequest updated(int seqNo, TriggerReasonEnum reason) {
        return event(seqNo, TransactionEventEnum.UPDATED, reason);
    }

    static TransactionEventRequest ended(int seqNo) {
        return event(seqNo, TransactionEventEnum.ENDED, TriggerReasonEnum.STOP_AUTHORIZED);
    }

    static TransactionEventRequest offline(TransactionEventRequest event) {
        return event.toBuilder().offline(true).build();
    }

    static TransactionEventRequest event(int seqNo, TransactionEventEnum type, TriggerReasonEnum reason) {
        return TransactionEventRequest.builder()
                .eventType(type)
                .timestamp(START.plusMinutes(seqNo))
                .triggerReason(reason)
                .seqNo(seqNo)
                .transactionInfo(Transaction.builder().transactionId(ID).build())
                .build();
    }

    static TransactionEventRequest with(TransactionEventRequest event, UnaryOperator<Transaction.Builder> change) {
        return event.toBuilder()
                .transactionInfo(
                        change.apply(event.transactionInfo().toBuilder()).build())
                .build();
    }

    static TransactionEventRequest limited(TransactionEventRequest event, TransactionLimit limit) {
        return with(event, info -> info.transactionLimit(limit));
    }

    static TransactionLimit cost(String value) {
        return TransactionLimit.builder().maxCost(new BigDecimal(value)).build();
    }
}
