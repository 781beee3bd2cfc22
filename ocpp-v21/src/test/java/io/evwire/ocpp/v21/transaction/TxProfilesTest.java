// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.transaction;

import static io.evwire.ocpp.v21.transaction.Events.ended;
import static io.evwire.ocpp.v21.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.transaction.TxProfileMemory;
import io.evwire.ocpp.v21.datatype.ChargingProfile;
import io.evwire.ocpp.v21.datatype.ChargingSchedule;
import io.evwire.ocpp.v21.datatype.ChargingSchedulePeriod;
import io.evwire.ocpp.v21.datatype.ClearChargingProfile;
import io.evwire.ocpp.v21.datatype.EVSE;
import io.evwire.ocpp.v21.datatype.IdToken;
import io.evwire.ocpp.v21.enumeration.ChargingProfileKindEnum;
import io.evwire.ocpp.v21.enumeration.ChargingProfilePurposeEnum;
import io.evwire.ocpp.v21.enumeration.ChargingRateUnitEnum;
import io.evwire.ocpp.v21.enumeration.IdTokenEnumString;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.ClearChargingProfileRequest;
import io.evwire.ocpp.v21.message.RequestStartTransactionRequest;
import io.evwire.ocpp.v21.message.SetChargingProfileRequest;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TxProfilesTest {

    private static final TransactionEventRequest RESUMED = updated(4, TriggerReasonEnum.TX_RESUMED);
    private static final ChargingProfilePurposeEnum TX_PROFILE = ChargingProfilePurposeEnum.TX_PROFILE;

    private static final SetChargingProfileRequest OWN = set(7, 16, TX_PROFILE, Events.ID);
    private static final SetChargingProfileRequest REPLACED = set(7, 32, TX_PROFILE, Events.ID);
    private static final SetChargingProfileRequest FOREIGN = set(8, 16, TX_PROFILE, "another");
    private static final SetChargingProfileRequest DEFAULT =
            set(9, 16, ChargingProfilePurposeEnum.TX_DEFAULT_PROFILE, null);

    private final TxProfileMemory<SetChargingProfileRequest> sent =
            TxProfiles.none().after(REPLACED).after(FOREIGN).after(DEFAULT).after(OWN);

    @Test
    void areSentAgainWhenTheirTransactionIsResumed() {
        assertThat(sent.toResend(RESUMED, null)).containsExactly(OWN);
        assertThat(sent.toResend(RESUMED, false)).containsExactly(OWN);
    }

    @Test
    void areNotSentAgainToAStationThatKeepsThem() {
        assertThat(sent.toResend(RESUMED, true)).isEmpty();
        assertThat(TxProfiles.PERSISTENCE).hasToString("SmartChargingCtrlr.ChargingProfilePersistence[TxProfile]");
    }

    @Test
    void areNotSentAgainWhenNothingWasResumed() {
        assertThat(sent.toResend(updated(4), null)).isEmpty();
        assertThat(sent.toResend(updated(4, TriggerReasonEnum.RESET_COMMAND), null))
                .isEmpty();
        assertThat(sent.toResend(ended(4), null)).isEmpty();
        assertThat(sent.toResend(OWN, null)).isEmpty();
    }

    @Test
    void areSentAgainAfterAResetThatTheCsmsAskedFor() {
        assertThat(sent.after(updated(3, TriggerReasonEnum.RESET_COMMAND)).toResend(RESUMED, null))
                .containsExactly(OWN);
    }

    @Test
    void countWhenTheyCameWithARemoteStart() {
        TxProfileMemory<SetChargingProfileRequest> started =
                TxProfiles.none().after(remoteStart(1)).after(starting(5, 1));

        assertThat(started.toResend(RESUMED, null)).containsExactly(set(11, 20, TX_PROFILE, Events.ID));
        assertThat(TxProfiles.none().after(remoteStart(1)).after(starting(6, 1)).toResend(RESUMED, null))
                .isEmpty();
    }

    @Test
    void areForTheEvseThatTheStationChoseForARemoteStart() {
        TxProfileMemory<SetChargingProfileRequest> started =
                TxProfiles.none().after(remoteStart(null)).after(starting(5, null));

        assertThat(started.toResend(RESUMED, null)).isEmpty();
        assertThat(started.after(at(updated(2), 3)).toResend(RESUMED, null))
                .extracting(SetChargingProfileRequest::evseId)
                .containsExactly(3);
        assertThat(started.toResend(at(RESUMED, 2), null))
                .extracting(SetChargingProfileRequest::evseId)
                .containsExactly(2);
    }

    @Test
    void areForgottenWhenTheyAreCleared() {
        assertThat(sent.after(clear(7, null)).toResend(RESUMED, null)).isEmpty();
        assertThat(sent.after(clear(8, null)).toResend(RESUMED, null)).containsExactly(OWN);
        assertThat(cleared(criteria().evseId(1))).isEmpty();
        assertThat(cleared(criteria().evseId(2))).containsExactly(OWN);
        assertThat(cleared(criteria().stackLevel(0))).isEmpty();
        assertThat(cleared(criteria().stackLevel(1))).containsExactly(OWN);
        assertThat(cleared(criteria().chargingProfilePurpose(TX_PROFILE))).isEmpty();
        assertThat(cleared(criteria().chargingProfilePurpose(ChargingProfilePurposeEnum.TX_DEFAULT_PROFILE)))
                .containsExactly(OWN);
        assertThat(cleared(criteria().chargingProfilePurpose(TX_PROFILE).evseId(2)))
                .containsExactly(OWN);
    }

    @Test
    void areForgottenWhenTheirTransactionEnds() {
        assertThat(sent.after(ended(9)).toResend(RESUMED, null)).isEmpty();
    }

    @Test
    void areForgottenWhenAProfileOfAnotherPurposeTakesTheirId() {
        assertThat(sent.after(set(7, 16, ChargingProfilePurposeEnum.TX_DEFAULT_PROFILE, null))
                        .toResend(RESUMED, null))
                .isEmpty();
    }

    private List<SetChargingProfileRequest> cleared(ClearChargingProfile.Builder criteria) {
        return sent.after(clear(null, criteria.build())).toResend(RESUMED, null);
    }

    private static ClearChargingProfile.Builder criteria() {
        return ClearChargingProfile.builder();
    }

    private static ClearChargingProfileRequest clear(@Nullable Integer id, @Nullable ClearChargingProfile criteria) {
        return ClearChargingProfileRequest.builder()
                .chargingProfileId(id)
                .chargingProfileCriteria(criteria)
                .build();
    }

    private static TransactionEventRequest at(TransactionEventRequest event, int evseId) {
        return event.toBuilder()
                .evse(EVSE.builder().id(evseId).connectorId(1).build())
                .build();
    }

    private static TransactionEventRequest starting(int remoteStartId, @Nullable Integer evseId) {
        TransactionEventRequest event =
                Events.with(updated(1, TriggerReasonEnum.REMOTE_START), info -> info.remoteStartId(remoteStartId));
        return evseId == null ? event : at(event, evseId);
    }

    private static RequestStartTransactionRequest remoteStart(@Nullable Integer evseId) {
        return RequestStartTransactionRequest.builder()
                .remoteStartId(5)
                .idToken(IdToken.builder()
                        .idToken("04E91A5F")
                        .type(IdTokenEnumString.ISO14443)
                        .build())
                .evseId(evseId)
                .chargingProfile(profile(11, 20, TX_PROFILE, null))
                .build();
    }

    private static SetChargingProfileRequest set(
            int id, int limit, ChargingProfilePurposeEnum purpose, @Nullable String transactionId) {
        return SetChargingProfileRequest.builder()
                .evseId(1)
                .chargingProfile(profile(id, limit, purpose, transactionId))
                .build();
    }

    private static ChargingProfile profile(
            int id, int limit, ChargingProfilePurposeEnum purpose, @Nullable String transactionId) {
        return ChargingProfile.builder()
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
                .build();
    }
}
