// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import io.evwire.ocpp.rpc.PayloadCodec;
import io.evwire.ocpp.transaction.LimitKind;
import io.evwire.ocpp.transaction.StoredTransaction;
import io.evwire.ocpp.transaction.TransactionEvent;
import io.evwire.ocpp.transaction.TransactionMessages;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.internal.rule.EventView;
import io.evwire.ocpp.v21.internal.rule.LimitValues;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The TransactionEvents of OCPP 2.1, as the model reads them. */
final class EventMessages extends TransactionMessages<TransactionEventRequest, TransactionEventResponse> {

    static final EventMessages INSTANCE = new EventMessages();

    private EventMessages() {
        super("2.1", TransactionView.FACTS, TransactionView.ANSWER_FACTS);
    }

    StoredTransaction<TransactionView> fromJson(String json) {
        return read(json, TransactionView::new);
    }

    @Override
    protected TransactionEvent view(TransactionEventRequest event) {
        return new EventView(event);
    }

    @Override
    protected TransactionEventRequest withOffline(TransactionEventRequest event, boolean isOffline) {
        Boolean offline = isOffline ? Boolean.TRUE : null;
        return Objects.equals(event.offline(), offline)
                ? event
                : event.toBuilder().offline(offline).build();
    }

    @Override
    protected TransactionEventRequest withoutMeterValues(TransactionEventRequest event) {
        return event.toBuilder().meterValue(List.of()).build();
    }

    @Override
    protected Map<LimitKind, BigDecimal> limits(TransactionEventResponse answer) {
        return LimitValues.of(answer.transactionLimit());
    }

    @Override
    protected TransactionEventResponse withLimits(TransactionEventResponse answer, Map<LimitKind, BigDecimal> limits) {
        return answer.toBuilder().transactionLimit(LimitValues.limit(limits)).build();
    }

    @Override
    protected TransactionEventResponse withTotalCost(TransactionEventResponse answer, BigDecimal totalCost) {
        return answer.toBuilder().totalCost(totalCost).build();
    }

    @Override
    protected PayloadCodec<TransactionEventRequest> events() {
        return Codecs.EVENTS;
    }

    @Override
    protected PayloadCodec<TransactionEventResponse> answers() {
        return Codecs.ANSWERS;
    }

    /** Made when first asked for: who stores nothing does not load them. */
    private static final class Codecs {
        static final PayloadCodec<TransactionEventRequest> EVENTS =
                Ocpp21.codec().payload(TransactionEventRequest.class);
        static final PayloadCodec<TransactionEventResponse> ANSWERS =
                Ocpp21.codec().payload(TransactionEventResponse.class);

        private Codecs() {}
    }
}
