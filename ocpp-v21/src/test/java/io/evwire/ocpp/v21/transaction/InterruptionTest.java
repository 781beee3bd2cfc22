// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import static io.evwire.ocpp.v21.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.transaction.Interruption;
import io.evwire.ocpp.v21.enumeration.ChargingStateEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    private static final TransactionEventRequest RESUMED = updated(4, TriggerReasonEnum.TX_RESUMED);

    @Test
    void isNotOneWhenTheCsmsAskedForTheReset() {
        TransactionView reset = TransactionView.of(Events.ID).with(updated(3, TriggerReasonEnum.RESET_COMMAND));
        TransactionView resumed = reset.with(RESUMED);

        assertThat(reset.interruption()).isEqualTo(Interruption.RESET);
        assertThat(resumed.interruption()).isEqualTo(Interruption.RESUMED_AFTER_RESET);
        assertThat(resumed.wasInterrupted()).isFalse();
        assertThat(resumed.with(updated(9, TriggerReasonEnum.TX_RESUMED)).wasInterrupted())
                .isTrue();
    }

    @Test
    void isTheSameInWhicheverOrderTheEventsCome() {
        TransactionView late = TransactionView.of(Events.ID)
                .with(RESUMED)
                .with(updated(5))
                .with(updated(3, TriggerReasonEnum.RESET_COMMAND));

        assertThat(late.interruption()).isEqualTo(Interruption.RESUMED_AFTER_RESET);
        assertThat(late.wasInterrupted()).isFalse();
    }

    @Test
    void isKnownWhenItsEventsAreNoLongerKept() {
        TransactionView view = TransactionView.of(Events.ID)
                .with(updated(3, TriggerReasonEnum.RESET_COMMAND))
                .with(RESUMED)
                .with(updated(5, TriggerReasonEnum.TX_RESUMED));
        for (int seqNo = 6; seqNo < 40; seqNo++) {
            view = view.with(updated(seqNo));
        }

        assertThat(view.interruption()).isEqualTo(Interruption.RESUMED);
        assertThat(view.wasInterrupted()).isTrue();
        assertThat(TransactionView.fromJson(view.toJson()).orThrow()).isEqualTo(view);
    }

    @Test
    void isSurvivedUpToTheTimeout() {
        ResumptionPolicy policy = new ResumptionPolicy(60, true);

        assertThat(policy.resumesAfter(Duration.ofSeconds(60))).isTrue();
        assertThat(policy.resumesAfter(Duration.ofSeconds(61))).isFalse();
        assertThat(new ResumptionPolicy(0, true).resumesAfter(Duration.ZERO)).isFalse();
        assertThat(ResumptionPolicy.TIMEOUT).hasToString("TxCtrlr.ResumptionTimeout");
    }

    @Test
    void goesOnInTheStateBeforeWhenEnergyMayFlow() {
        for (ChargingStateEnum state : ChargingStateEnum.known()) {
            assertThat(new ResumptionPolicy(60, true).statesAfter(state, true)).containsExactly(state);
            assertThat(new ResumptionPolicy(60, true).statesAfter(state, false))
                    .containsExactly(ChargingStateEnum.IDLE);
        }
    }

    @Test
    void goesOnWithoutChargingWhenNoEnergyMayFlow() {
        ResumptionPolicy policy = new ResumptionPolicy(60, false);

        for (ChargingStateEnum state : ChargingStateEnum.known()) {
            assertThat(policy.statesAfter(state, true)).doesNotContain(ChargingStateEnum.CHARGING);
        }
        assertThat(policy.statesAfter(ChargingStateEnum.CHARGING, true))
                .containsExactlyInAnyOrder(ChargingStateEnum.SUSPENDED_EVSE, ChargingStateEnum.EV_CONNECTED);
        assertThat(policy.statesAfter(ChargingStateEnum.SUSPENDED_EVSE, true))
                .containsExactly(ChargingStateEnum.SUSPENDED_EVSE);
    }
}
