// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.transaction;

import static io.evwire.ocpp.v201.transaction.Events.ended;
import static io.evwire.ocpp.v201.transaction.Events.offline;
import static io.evwire.ocpp.v201.transaction.Events.started;
import static io.evwire.ocpp.v201.transaction.Events.updated;
import static io.evwire.ocpp.v201.transaction.Events.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evwire.ocpp.transaction.Arrival;
import io.evwire.ocpp.transaction.Gap;
import io.evwire.ocpp.transaction.GapReason;
import io.evwire.ocpp.transaction.OfflineQueue;
import io.evwire.ocpp.v201.datatype.EVSE;
import io.evwire.ocpp.v201.datatype.IdToken;
import io.evwire.ocpp.v201.enumeration.ChargingStateEnum;
import io.evwire.ocpp.v201.enumeration.IdTokenEnum;
import io.evwire.ocpp.v201.enumeration.ReasonEnum;
import io.evwire.ocpp.v201.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v201.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransactionViewTest {

    private static final TransactionView NEW = TransactionView.of(Events.ID);

    @Test
    void mergesWhatIsSentOnceWithWhatChanges() {
        IdToken driver =
                IdToken.builder().idToken("driver").type(IdTokenEnum.CENTRAL).build();
        EVSE connector = EVSE.builder().id(1).connectorId(2).build();
        TransactionView view = NEW.with(with(updated(2), info -> info.chargingState(ChargingStateEnum.CHARGING)))
                .with(updated(1, TriggerReasonEnum.AUTHORIZED).toBuilder()
                        .idToken(driver)
                        .evse(EVSE.builder().id(1).build())
                        .build())
                .with(started().toBuilder().evse(connector).build());

        assertThat(view.idToken()).isEqualTo(driver);
        assertThat(view.evse()).isEqualTo(connector);
        assertThat(view.chargingState()).isEqualTo(ChargingStateEnum.CHARGING);
        assertThat(view.startedAt()).isEqualTo(started().timestamp());
        assertThat(view.stoppedReason()).isNull();
        assertThat(view.with(ended(3)).stoppedReason()).isEqualTo(ReasonEnum.LOCAL);
    }

    @Test
    void judgesGapsAndMergesWhatBecameOffline() {
        TransactionView view = NEW.with(started()).with(updated(1)).with(offline(updated(3)));

        assertThat(view.sequence().gaps()).containsExactly(new Gap(2, 2, GapReason.DROPPED_AT_EDGE_OF_OFFLINE));
        assertThat(view.arrivalOf(offline(updated(1)))).isEqualTo(Arrival.REPETITION);
        assertThat(view.with(offline(updated(1))).sequence().gaps())
                .containsExactly(new Gap(2, 2, GapReason.DROPPED_OFFLINE));
    }

    @Test
    void givesARepetitionTheAnswerOfBefore() {
        TransactionEventResponse answer = TransactionEventResponse.builder()
                .totalCost(new BigDecimal("1.20"))
                .build();
        TransactionView view = NEW.with(started()).with(updated(1), answer);

        assertThat(view.arrivalOf(updated(1))).isEqualTo(Arrival.REPETITION);
        assertThat(view.answerTo(1)).isEqualTo(answer);
        assertThat(view.answerTo(0)).isNull();
        assertThat(view.totalCost()).isEqualByComparingTo("1.20");
    }

    @Test
    void hasNoLimitsAndNoInterruptions() {
        TransactionView view = NEW.with(started()).with(ended(1));

        assertThat(view.limits().active()).isEmpty();
        assertThat(view.wasInterrupted()).isFalse();
    }

    @Test
    void thinsTheQueueOfAStation() {
        assertThat(OfflineQueue.OCPP_201.thin(
                        List.of(offline(updated(1)), offline(updated(2)), offline(ended(3))), TransactionEvents::view))
                .containsExactly(offline(updated(2)), offline(ended(3)));
    }

    @Test
    void refusesAnEventOfAnotherTransaction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransactionView.of("another").with(started()))
                .withMessageContaining("keep a view of each");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TransactionEvents.history("another").add(started()));
    }
}
