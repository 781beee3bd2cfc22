// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import static io.evwire.ocpp.v21.transaction.Events.ended;
import static io.evwire.ocpp.v21.transaction.Events.started;
import static io.evwire.ocpp.v21.transaction.Events.updated;
import static io.evwire.ocpp.v21.transaction.Events.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evwire.ocpp.transaction.Gap;
import io.evwire.ocpp.transaction.GapReason;
import io.evwire.ocpp.transaction.TransactionHistory;
import io.evwire.ocpp.v21.datatype.CostDetails;
import io.evwire.ocpp.v21.datatype.EVSE;
import io.evwire.ocpp.v21.datatype.IdToken;
import io.evwire.ocpp.v21.datatype.IdTokenInfo;
import io.evwire.ocpp.v21.datatype.MeterValue;
import io.evwire.ocpp.v21.datatype.SampledValue;
import io.evwire.ocpp.v21.datatype.TotalCost;
import io.evwire.ocpp.v21.datatype.TotalPrice;
import io.evwire.ocpp.v21.datatype.TotalUsage;
import io.evwire.ocpp.v21.enumeration.AuthorizationStatusEnum;
import io.evwire.ocpp.v21.enumeration.ChargingStateEnum;
import io.evwire.ocpp.v21.enumeration.IdTokenEnumString;
import io.evwire.ocpp.v21.enumeration.OperationModeEnum;
import io.evwire.ocpp.v21.enumeration.PreconditioningStatusEnum;
import io.evwire.ocpp.v21.enumeration.ReasonEnum;
import io.evwire.ocpp.v21.enumeration.TariffCostEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransactionViewTest {

    private static final TransactionView NEW = TransactionView.of(Events.ID);

    @Test
    void knowsNothingAtFirst() {
        assertThat(NEW.evse()).isNull();
        assertThat(NEW.idToken()).isNull();
        assertThat(NEW.stoppedReason()).isNull();
        assertThat(NEW.transactionLimits()).isNull();
        assertThat(NEW.wasInterrupted()).isFalse();
    }

    @Test
    void keepsWhatIsSentOnce() {
        IdToken driver = token("driver");
        EVSE evse = EVSE.builder().id(1).connectorId(2).build();
        TransactionEventRequest authorized = with(
                updated(1, TriggerReasonEnum.AUTHORIZED).toBuilder()
                        .idToken(driver)
                        .reservationId(5)
                        .build(),
                info -> info.remoteStartId(73));
        TransactionView view = NEW.with(started().toBuilder().evse(evse).build())
                .with(authorized)
                .with(updated(2))
                .with(updated(3));

        assertThat(view.evse()).isEqualTo(evse);
        assertThat(view.idToken()).isEqualTo(driver);
        assertThat(view.reservationId()).isEqualTo(5);
        assertThat(view.remoteStartId()).isEqualTo(73);
    }

    @Test
    void keepsTheConnectorOfAnEvseNamedWithoutItLater() {
        EVSE connector = EVSE.builder().id(1).connectorId(2).build();
        EVSE evse = EVSE.builder().id(1).build();
        EVSE another = EVSE.builder().id(3).build();
        TransactionView view = NEW.with(started().toBuilder().evse(connector).build());

        assertThat(view.with(updated(1).toBuilder().evse(evse).build()).evse()).isEqualTo(connector);
        assertThat(view.with(updated(1).toBuilder().evse(another).build()).evse())
                .isEqualTo(another);
    }

    @Test
    void tellsWhoStoppedFromWhoStarted() {
        TransactionView view = NEW.with(
                        ended(2).toBuilder().idToken(token("friend")).build())
                .with(started().toBuilder().idToken(token("driver")).build());

        assertThat(view.idToken()).isEqualTo(token("driver"));
        assertThat(view.stopIdToken()).isEqualTo(token("friend"));
    }

    @Test
    void followsWhatChangesByTheNumbersOfTheEvents() {
        TransactionEventRequest late = with(
                        updated(1),
                        info -> info.chargingState(ChargingStateEnum.EV_CONNECTED)
                                .operationMode(OperationModeEnum.CHARGING_ONLY)
                                .tariffId("day"))
                .toBuilder()
                .preconditioningStatus(PreconditioningStatusEnum.PRECONDITIONING)
                .evseSleep(true)
                .build();
        TransactionEventRequest early = with(
                        updated(2),
                        info -> info.chargingState(ChargingStateEnum.CHARGING)
                                .operationMode(OperationModeEnum.CENTRAL_SETPOINT)
                                .tariffId("night"))
                .toBuilder()
                .preconditioningStatus(PreconditioningStatusEnum.READY)
                .evseSleep(false)
                .build();
        TransactionView view = NEW.with(early).with(late);

        assertThat(view.chargingState()).isEqualTo(ChargingStateEnum.CHARGING);
        assertThat(view.operationMode()).isEqualTo(OperationModeEnum.CENTRAL_SETPOINT);
        assertThat(view.tariffId()).isEqualTo("night");
        assertThat(view.preconditioningStatus()).isEqualTo(PreconditioningStatusEnum.READY);
        assertThat(view.evseSleep()).isFalse();
    }

    @Test
    void knowsTheRunningAndThenTheFinalCost() {
        TransactionView view = NEW.with(ended(2), answer("9.91"))
                .with(updated(1), answer("5.20"))
                .with(started());

        assertThat(view.totalCost()).isEqualByComparingTo("9.91");
    }

    @Test
    void takesTheAnswerThatWasGivenLast() {
        TransactionView view = NEW.with(updated(1), answer("5.20")).with(updated(1), answer("5.25"));

        assertThat(view.totalCost()).isEqualByComparingTo("5.25");
    }

    @Test
    void keepsWhatWasLastSaidOfTheIdToken() {
        IdTokenInfo accepted =
                IdTokenInfo.builder().status(AuthorizationStatusEnum.ACCEPTED).build();
        IdTokenInfo blocked =
                IdTokenInfo.builder().status(AuthorizationStatusEnum.BLOCKED).build();
        TransactionView view = NEW.with(started(), of(accepted)).with(updated(1), answer("5.20"));

        assertThat(NEW.with(started()).idTokenInfo()).isNull();
        assertThat(view.idTokenInfo()).isEqualTo(accepted);
        assertThat(view.with(updated(2), of(blocked)).idTokenInfo()).isEqualTo(blocked);
    }

    @Test
    void keepsTheLatestCostThatTheStationWorkedOut() {
        CostDetails first = costDetails("1.10");
        CostDetails second = costDetails("2.35");
        TransactionView view = NEW.with(
                        updated(2).toBuilder().costDetails(second).build())
                .with(updated(1).toBuilder().costDetails(first).build())
                .with(updated(3));

        assertThat(NEW.with(updated(3)).costDetails()).isNull();
        assertThat(view.costDetails()).isEqualTo(second);
    }

    @Test
    void leavesTheMeterValuesOfAllEventsToTheHistory() {
        TransactionHistory<TransactionEventRequest> history = TransactionEvents.history(Events.ID);
        Stream.of(metered(updated(2), "30", "45"), metered(started(), "0"), updated(3), metered(updated(1), "15"))
                .forEach(history::add);

        assertThat(history.events())
                .flatExtracting(TransactionEventRequest::meterValue)
                .flatExtracting(MeterValue::sampledValue)
                .extracting(SampledValue::value)
                .containsExactly(new BigDecimal("0"), new BigDecimal("15"), new BigDecimal("30"), new BigDecimal("45"));
    }

    @Test
    void explainsAGapByAnEventThatWasRefused() {
        TransactionView view = NEW.with(started()).with(updated(1)).with(updated(3));

        assertThat(view.sequence().gaps()).containsExactly(new Gap(2, 2, GapReason.MISSING_ONLINE));
        assertThat(view.withRefused(2).sequence().gaps())
                .containsExactly(new Gap(2, 2, GapReason.DISCARDED_AFTER_REFUSAL));
        assertThat(view.with(updated(4), answer("5.20")).withRefused(2).totalCost())
                .isEqualByComparingTo("5.20");
    }

    @Test
    void tellsWhyTheTransactionEnded() {
        assertThat(NEW.with(ended(2)).stoppedReason()).isEqualTo(ReasonEnum.LOCAL);
        for (ReasonEnum reason : ReasonEnum.known()) {
            assertThat(NEW.with(with(ended(2), info -> info.stoppedReason(reason)))
                            .stoppedReason())
                    .isEqualTo(reason);
        }
    }

    @Test
    void knowsThatTheTransactionWasInterrupted() {
        assertThat(NEW.with(updated(3, TriggerReasonEnum.TX_RESUMED)).wasInterrupted())
                .isTrue();
        assertThat(NEW.with(with(ended(3), info -> info.stoppedReason(ReasonEnum.POWER_LOSS)).toBuilder()
                                .triggerReason(TriggerReasonEnum.ABNORMAL_CONDITION)
                                .build())
                        .wasInterrupted())
                .isTrue();
        assertThat(NEW.with(ended(3)).wasInterrupted()).isFalse();
    }

    @Test
    void knowsWhenItStartedAndEnded() {
        TransactionView view = NEW.with(ended(9)).with(started());

        assertThat(view.startedAt()).isEqualTo(started().timestamp());
        assertThat(view.endedAt()).isEqualTo(ended(9).timestamp());
    }

    @Test
    void refusesAnEventOfAnotherTransaction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransactionView.of("another").with(started()));
        assertThat(TransactionView.of(Events.ID.toLowerCase(Locale.ROOT))
                        .with(started())
                        .sequence()
                        .hasStarted())
                .isTrue();
    }

    private static TransactionEventResponse answer(String cost) {
        return TransactionEventResponse.builder()
                .totalCost(new BigDecimal(cost))
                .build();
    }

    private static TransactionEventResponse of(IdTokenInfo info) {
        return TransactionEventResponse.builder().idTokenInfo(info).build();
    }

    private static CostDetails costDetails(String cost) {
        return CostDetails.builder()
                .totalCost(TotalCost.builder()
                        .currency("EUR")
                        .typeOfCost(TariffCostEnum.NORMAL_COST)
                        .total(TotalPrice.builder()
                                .exclTax(new BigDecimal(cost))
                                .build())
                        .build())
                .totalUsage(TotalUsage.builder()
                        .energy(BigDecimal.ONE)
                        .chargingTime(60)
                        .idleTime(0)
                        .build())
                .build();
    }

    private static TransactionEventRequest metered(TransactionEventRequest event, String... values) {
        return event.toBuilder()
                .meterValue(Stream.of(values)
                        .map(value -> MeterValue.builder()
                                .timestamp(event.timestamp())
                                .sampledValue(List.of(SampledValue.builder()
                                        .value(new BigDecimal(value))
                                        .build()))
                                .build())
                        .toList())
                .build();
    }

    private static IdToken token(String text) {
        return IdToken.builder().idToken(text).type(IdTokenEnumString.CENTRAL).build();
    }
}
