// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.transaction.TransactionProperties;
import io.evwire.ocpp.transaction.Interruption;
import io.evwire.ocpp.transaction.StoredTransaction;
import io.evwire.ocpp.transaction.TransactionEvent;
import io.evwire.ocpp.transaction.TransactionHistory;
import io.evwire.ocpp.v21.datatype.MeterValue;
import io.evwire.ocpp.v21.datatype.SampledValue;
import io.evwire.ocpp.v21.enumeration.ChargingStateEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

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
                new Asked<>(TransactionView::tariffId, false),
                new Asked<>(TransactionView::costDetails, false),
                new Asked<>(TransactionView::totalCost, false),
                new Asked<>(TransactionView::chargingState, false),
                new Asked<>(TransactionView::operationMode, false),
                new Asked<>(TransactionView::preconditioningStatus, false),
                new Asked<>(TransactionView::evseSleep, false),
                new Asked<>(TransactionView::timeSpentCharging, false),
                new Asked<>(TransactionView::stoppedReason, false),
                new Asked<>(TransactionView::startedAt, true),
                new Asked<>(TransactionView::endedAt, false));
    }

    /** The one thing that two events tell together: what was resumed after the station was reset. */
    @Property(tries = 40)
    void tellsOfTheLastInterruptionAndWhetherAResetCameBeforeIt(
            @ForAll("long") List<Step<TransactionEventRequest, TransactionEventResponse>> steps) {
        Interruption expected = null;
        for (Step<TransactionEventRequest, TransactionEventResponse> step : steps) {
            Interruption told = empty().with(step.event()).interruption();
            boolean isAfterReset = told == Interruption.RESUMED && expected == Interruption.RESET;
            expected = isAfterReset ? Interruption.RESUMED_AFTER_RESET : told == null ? expected : told;
        }

        assertThat(fold(steps).interruption()).isEqualTo(expected);
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
