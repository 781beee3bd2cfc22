// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.transaction;

import io.evwire.core.testing.transaction.TransactionProperties;
import io.evwire.ocpp.transaction.StoredTransaction;
import io.evwire.ocpp.transaction.TransactionEvent;
import io.evwire.ocpp.transaction.TransactionHistory;
import io.evwire.ocpp.v201.datatype.MeterValue;
import io.evwire.ocpp.v201.datatype.SampledValue;
import io.evwire.ocpp.v201.enumeration.ChargingStateEnum;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import io.evwire.ocpp.v201.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.List;

class TransactionModelPropertyTest
        extends TransactionProperties<TransactionEventRequest, TransactionEventResponse, TransactionView> {

    TransactionModelPropertyTest() {
        super(TransactionEventRequest.class, TransactionEventResponse.class);
    }

    @Override
    protected TransactionView empty() {
        return TransactionView.of(ID);
    }

    @Override
    protected StoredTransaction<TransactionView> read(String json) {
        return TransactionView.fromJson(json);
    }

    @Override
    protected TransactionEvent view(TransactionEventRequest event) {
        return TransactionEvents.view(event);
    }

    @Override
    protected TransactionHistory<TransactionEventRequest> history() {
        return TransactionEvents.history(ID);
    }

    @Override
    protected List<Asked<TransactionView>> asked() {
        return List.of(
                new Asked<>(TransactionView::idToken, true),
                new Asked<>(TransactionView::stopIdToken, false),
                new Asked<>(TransactionView::idTokenInfo, false),
                new Asked<>(TransactionView::reservationId, true),
                new Asked<>(TransactionView::remoteStartId, true),
                new Asked<>(TransactionView::totalCost, false),
                new Asked<>(TransactionView::chargingState, false),
                new Asked<>(TransactionView::timeSpentCharging, false),
                new Asked<>(TransactionView::stoppedReason, false),
                new Asked<>(TransactionView::interruption, false),
                new Asked<>(TransactionView::startedAt, true),
                new Asked<>(TransactionView::endedAt, false));
    }

    @Override
    protected TransactionEventRequest numbered(TransactionEventRequest event, int seqNo) {
        return Events.with(event.toBuilder().seqNo(seqNo).build(), info -> info.transactionId(ID));
    }

    @Override
    protected TransactionEventRequest offline(TransactionEventRequest event) {
        return Events.offline(event);
    }

    @Override
    protected TransactionEventRequest periodic(int seqNo) {
        TransactionEventRequest event = seqNo == 0 ? Events.started() : Events.updated(seqNo);
        return Events.with(event, info -> info.chargingState(ChargingStateEnum.CHARGING)).toBuilder()
                .meterValue(List.of(MeterValue.builder()
                        .timestamp(event.timestamp())
                        .sampledValue(List.of(SampledValue.builder()
                                .value(BigDecimal.valueOf(seqNo))
                                .build()))
                        .build()))
                .build();
    }
}
