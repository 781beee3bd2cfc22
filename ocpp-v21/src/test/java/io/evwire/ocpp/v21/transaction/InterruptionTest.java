package io.evwire.ocpp.v21.transaction;

import static io.evwire.ocpp.v21.transaction.Events.ended;
import static io.evwire.ocpp.v21.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.v21.datatype.ChargingProfile;
import io.evwire.ocpp.v21.datatype.ChargingSchedule;
import io.evwire.ocpp.v21.datatype.ChargingSchedulePeriod;
import io.evwire.ocpp.v21.enumeration.ChargingProfileKindEnum;
import io.evwire.ocpp.v21.enumeration.ChargingProfilePurposeEnum;
import io.evwire.ocpp.v21.enumeration.ChargingRateUnitEnum;
import io.evwire.ocpp.v21.enumeration.ChargingStateEnum;
import io.evwire.ocpp.v21.enumeration.ReasonEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.SetChargingProfileRequest;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    private static final TransactionEventRequest RESUMED = updated(4, TriggerReasonEnum.TX_RESUMED);

    private static final SetChargingProfileRequest OWN =
            profile(7, 16, ChargingProfilePurposeEnum.TX_PROFILE, Events.ID);
    private static final SetChargingProfileRequest REPLACED =
            profile(7, 32, ChargingProfilePurposeEnum.TX_PROFILE, Events.ID);
    private static final SetChargingProfileRequest FOREIGN =
            profile(8, 16, ChargingProfilePurposeEnum.TX_PROFILE, "another");
    private static final SetChargingProfileRequest DEFAULT =
            profile(9, 16, ChargingProfilePurposeEnum.TX_DEFAULT_PROFILE, null);

    @Test
    void callsForTheTxProfilesOfTheTransactionAgain() {
        List<SetChargingProfileRequest> sent = List.of(REPLACED, FOREIGN, DEFAULT, OWN);

        assertThat(TxProfiles.toResend(RESUMED, sent, null)).containsExactly(OWN);
        assertThat(TxProfiles.toResend(RESUMED, sent, false)).containsExactly(OWN);
    }

    @Test
    void callsForNoProfilesWhenTheStationKeepsThem() {
        assertThat(TxProfiles.toResend(RESUMED, List.of(OWN), true)).isEmpty();
        assertThat(TxProfiles.PERSISTENCE).hasToString("SmartChargingCtrlr.ChargingProfilePersistence[TxProfile]");
    }

    @Test
    void callsForNoProfilesWhenNothingWasResumed() {
        assertThat(TxProfiles.toResend(updated(4), List.of(OWN), null)).isEmpty();
        assertThat(TxProfiles.toResend(abnormal(ReasonEnum.POWER_LOSS), List.of(OWN), null))
                .isEmpty();
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

    private static TransactionEventRequest abnormal(@Nullable ReasonEnum reason) {
        return Events.with(ended(4), info -> info.stoppedReason(reason)).toBuilder()
                .triggerReason(TriggerReasonEnum.ABNORMAL_CONDITION)
                .build();
    }

    private static SetChargingProfileRequest profile(
            int id, int limit, ChargingProfilePurposeEnum purpose, @Nullable String transactionId) {
        return SetChargingProfileRequest.builder()
                .evseId(1)
                .chargingProfile(ChargingProfile.builder()
                        .id(id)
                        .stackLevel(0)
                        .chargingProfilePurpose(purpose)
                        .chargingProfileKind(ChargingProfileKindEnum.RELATIVE)
                        .transactionId(transactionId)
                        .chargingSchedule(List.of(ChargingSchedule.builder()
                                .id(1)
                                .chargingRateUnit(ChargingRateUnitEnum.A)
                                .chargingSchedulePeriod(List.of(ChargingSchedulePeriod.builder()
                                        .startPeriod(0)
                                        .limit(BigDecimal.valueOf(limit))
                                        .build()))
                                .build()))
                        .build())
                .build();
    }
}
