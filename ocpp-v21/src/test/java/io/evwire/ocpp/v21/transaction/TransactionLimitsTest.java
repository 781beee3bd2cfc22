package io.evwire.ocpp.v21.transaction;

import static io.evwire.ocpp.v21.transaction.Events.cost;
import static io.evwire.ocpp.v21.transaction.Events.limited;
import static io.evwire.ocpp.v21.transaction.Events.offline;
import static io.evwire.ocpp.v21.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.v21.datatype.TransactionLimit;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransactionLimitsTest {

    private static final SupportedLimits ALL = SupportedLimits.parse("maxEnergy,maxCost,maxTime,maxSoC");
    private static final TransactionLimit WANTED =
            TransactionLimit.builder().maxCost(new BigDecimal("25")).maxSoC(80).build();

    @Test
    void readsTheVariableOfTheStation() {
        assertThat(SupportedLimits.parse("maxEnergy, maxSoC").kinds())
                .containsExactlyInAnyOrder(LimitKind.ENERGY, LimitKind.STATE_OF_CHARGE);
        assertThat(SupportedLimits.parse("maxLength").kinds()).containsExactly(LimitKind.TIME);
        assertThat(SupportedLimits.parse("maxTime").kinds()).containsExactly(LimitKind.TIME);
        assertThat(SupportedLimits.parse("").kinds()).isEmpty();
        assertThat(SupportedLimits.parse("maxNoise").kinds()).isEmpty();
        assertThat(SupportedLimits.parse(null)).isEqualTo(SupportedLimits.NONE);
        assertThat(SupportedLimits.VARIABLE).hasToString("TxCtrlr.SupportedLimits");
    }

    @Test
    void stripsWhatTheStationDoesNotSupport() {
        assertThat(SupportedLimits.parse("maxCost").strip(WANTED)).isEqualTo(cost("25"));
        assertThat(ALL.strip(WANTED)).isEqualTo(WANTED);
        assertThat(SupportedLimits.NONE.strip(WANTED)).isNull();
    }

    @Test
    void proposesOnlyWhatTheStationSupports() {
        assertThat(TransactionLimits.NONE.propose(WANTED, SupportedLimits.parse("maxCost")))
                .isEqualTo(new LimitProposal(
                        cost("25"),
                        Map.of(
                                LimitKind.COST,
                                LimitOutcome.SEND,
                                LimitKind.STATE_OF_CHARGE,
                                LimitOutcome.NOT_SUPPORTED)));
    }

    @Test
    void proposesNothingWhenThereIsNothingToSend() {
        assertThat(TransactionLimits.NONE.propose(WANTED, SupportedLimits.NONE).limit())
                .isNull();
    }

    @Test
    void proposesALimitOnce() {
        TransactionLimits set = TransactionLimits.NONE.after(answer(cost("25")));

        assertThat(set.propose(cost("25.0"), ALL).outcomes()).containsEntry(LimitKind.COST, LimitOutcome.ALREADY_SET);
        assertThat(set.propose(cost("30"), ALL).limit()).isEqualTo(cost("30"));
    }

    @Test
    void leavesADriversLimitThatIsLowerOrEqual() {
        TransactionLimits drivers = TransactionLimits.NONE.after(set(1, cost("20")));

        assertThat(drivers.propose(cost("25"), ALL).outcomes())
                .containsEntry(LimitKind.COST, LimitOutcome.ALREADY_LOWER);
        assertThat(drivers.propose(cost("20"), ALL).limit()).isNull();
        assertThat(drivers.propose(cost("19.99"), ALL).limit()).isEqualTo(cost("19.99"));
    }

    @Test
    void raisesALimitOfItsOwnThatWasConfirmed() {
        TransactionLimits confirmed =
                TransactionLimits.NONE.after(answer(cost("25"))).after(set(1, cost("25")));

        assertThat(confirmed.propose(cost("40"), ALL).limit()).isEqualTo(cost("40"));
    }

    @Test
    void raisesALimitSoFarThatItDoesNotMatterInsteadOfUnsettingIt() {
        TransactionLimits confirmed =
                TransactionLimits.NONE.after(answer(WANTED)).after(set(1, WANTED));
        TransactionLimit lifted = TransactionLimit.builder()
                .maxCost(LimitKind.COST.lifted())
                .maxSoC(LimitKind.STATE_OF_CHARGE.lifted().intValueExact())
                .build();

        assertThat(confirmed.propose(lifted, ALL).limit()).isEqualTo(lifted);
        assertThat(confirmed.after(answer(cost("30"))).active(LimitKind.STATE_OF_CHARGE))
                .isEqualByComparingTo("80");
    }

    @Test
    void isConfirmedByTheEcho() {
        TransactionLimits set = TransactionLimits.NONE.after(answer(WANTED));

        assertThat(set.state(LimitKind.COST).confirmation()).isEqualTo(Confirmation.AWAITED);
        assertThat(set.after(set(1, WANTED)).state(LimitKind.COST).confirmation())
                .isEqualTo(Confirmation.CONFIRMED);
        assertThat(set.after(set(1, WANTED)).active()).isEqualTo(WANTED);
    }

    @Test
    void isNotSupportedWhenTheEchoLeavesItOut() {
        TransactionLimits after = TransactionLimits.NONE.after(answer(WANTED)).after(set(1, cost("25")));

        assertThat(after.state(LimitKind.STATE_OF_CHARGE).confirmation()).isEqualTo(Confirmation.NOT_ECHOED);
        assertThat(after.active()).isEqualTo(cost("25"));
    }

    @Test
    void isConfirmedByAnEchoThatComesLate() {
        TransactionLimits after = TransactionLimits.NONE
                .after(answer(cost("25")))
                .after(updated(1))
                .after(set(2, cost("25")));

        assertThat(after.state(LimitKind.COST).confirmation()).isEqualTo(Confirmation.CONFIRMED);
    }

    @Test
    void expectsNoConfirmationFromEventsThatHappenedOffline() {
        TransactionLimits after = TransactionLimits.NONE
                .after(answer(cost("25")))
                .after(offline(updated(1)))
                .after(offline(set(2, cost("60"))));

        assertThat(after.state(LimitKind.COST).confirmation()).isEqualTo(Confirmation.AWAITED);
        assertThat(after.state(LimitKind.COST).isExceeded()).isFalse();
        assertThat(after.active(LimitKind.COST)).isEqualByComparingTo("25");
    }

    @Test
    void acceptsThatTheDriverSetsALowerLimit() {
        TransactionLimits after = TransactionLimits.NONE
                .after(answer(cost("25")))
                .after(set(1, cost("25")))
                .after(set(2, cost("10")));

        assertThat(after.active(LimitKind.COST)).isEqualByComparingTo("10");
        assertThat(after.state(LimitKind.COST).isExceeded()).isFalse();
    }

    @Test
    void noticesThatTheStationExceedsALimitOfTheCsms() {
        TransactionLimits after = TransactionLimits.NONE
                .after(answer(cost("25")))
                .after(set(1, cost("25")))
                .after(set(2, cost("50")));

        assertThat(after.state(LimitKind.COST).isExceeded()).isTrue();
        assertThat(after.active(LimitKind.COST)).isEqualByComparingTo("25");
        assertThat(after.propose(cost("25"), ALL).limit()).isEqualTo(cost("25"));
    }

    @Test
    void tellsWhichLimitIsReached() {
        for (LimitKind kind : LimitKind.values()) {
            TransactionLimits after = TransactionLimits.NONE.after(updated(1, kind.reachedReason()));

            assertThat(after.reached()).containsExactly(kind);
        }
        assertThat(LimitKind.reachedBy(TriggerReasonEnum.LIMIT_SET)).isNull();
    }

    @Test
    void isNoLongerReachedOnceItIsRaised() {
        TransactionLimits reached = TransactionLimits.NONE
                .after(answer(cost("25")))
                .after(set(1, cost("25")))
                .after(updated(2, TriggerReasonEnum.COST_LIMIT_REACHED));
        TransactionLimits raised = reached.after(answer(cost("40")));

        assertThat(reached.after(set(3, cost("25"))).reached()).containsExactly(LimitKind.COST);
        assertThat(raised.reached()).containsExactly(LimitKind.COST);
        assertThat(raised.after(set(3, cost("40"))).reached()).isEmpty();
    }

    @Test
    void owesTheRunningCostWhileTheCostIsLimitedAndWorkedOutCentrally() {
        TransactionLimits set = TransactionLimits.NONE.after(answer(cost("25")));

        assertThat(TransactionLimits.NONE.isRunningCostOwed(false)).isFalse();
        assertThat(set.isRunningCostOwed(false)).isTrue();
        assertThat(set.isRunningCostOwed(true)).isFalse();
        assertThat(set.after(updated(1)).isRunningCostOwed(false)).isFalse();
        assertThat(set.after(set(1, cost("25"))).isRunningCostOwed(false)).isTrue();
    }

    private static TransactionEventRequest set(int seqNo, TransactionLimit limit) {
        return limited(updated(seqNo, TriggerReasonEnum.LIMIT_SET), limit);
    }

    private static TransactionEventResponse answer(TransactionLimit limit) {
        return TransactionEventResponse.builder().transactionLimit(limit).build();
    }
}
