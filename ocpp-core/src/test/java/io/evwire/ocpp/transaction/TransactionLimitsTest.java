// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import static io.evwire.ocpp.transaction.Events.cost;
import static io.evwire.ocpp.transaction.Events.limited;
import static io.evwire.ocpp.transaction.Events.offline;
import static io.evwire.ocpp.transaction.Events.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.transaction.Events.Event;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransactionLimitsTest {

    private static final SupportedLimits ALL = SupportedLimits.parse("maxEnergy,maxCost,maxTime,maxSoC");
    private static final Map<LimitKind, BigDecimal> WANTED =
            Map.of(LimitKind.COST, new BigDecimal("25"), LimitKind.STATE_OF_CHARGE, new BigDecimal("80"));

    @Test
    void readsTheVariableOfTheStation() {
        assertThat(SupportedLimits.parse("maxEnergy, maxSoC").kinds())
                .containsExactlyInAnyOrder(LimitKind.ENERGY, LimitKind.STATE_OF_CHARGE);
        assertThat(SupportedLimits.parse("maxLength").kinds()).containsExactly(LimitKind.TIME);
        assertThat(SupportedLimits.parse("maxTime").kinds()).containsExactly(LimitKind.TIME);
        assertThat(SupportedLimits.parse("").kinds()).isEmpty();
        assertThat(SupportedLimits.parse("maxNoise").kinds()).isEmpty();
        assertThat(SupportedLimits.parse(null)).isEqualTo(SupportedLimits.NONE);
    }

    @Test
    void proposesOnlyWhatTheStationSupports() {
        assertThat(TransactionLimits.NONE.propose(WANTED, SupportedLimits.parse("maxCost")))
                .isEqualTo(Map.of(
                        LimitKind.COST, LimitOutcome.SEND, LimitKind.STATE_OF_CHARGE, LimitOutcome.NOT_SUPPORTED));
    }

    @Test
    void proposesALimitOnce() {
        TransactionLimits set = TransactionLimits.NONE.afterAnswer(cost("25"));

        assertThat(set.propose(cost("25.0"), ALL)).containsEntry(LimitKind.COST, LimitOutcome.ALREADY_SET);
        assertThat(set.propose(cost("30"), ALL)).containsEntry(LimitKind.COST, LimitOutcome.SEND);
    }

    @Test
    void leavesADriversLimitThatIsLowerOrEqual() {
        TransactionLimits drivers = TransactionLimits.NONE.after(set(1, cost("20")));

        assertThat(drivers.propose(cost("25"), ALL)).containsEntry(LimitKind.COST, LimitOutcome.ALREADY_LOWER);
        assertThat(drivers.propose(cost("20"), ALL)).containsEntry(LimitKind.COST, LimitOutcome.ALREADY_LOWER);
        assertThat(drivers.propose(cost("19.99"), ALL)).containsEntry(LimitKind.COST, LimitOutcome.SEND);
    }

    @Test
    void raisesALimitOfItsOwnThatWasConfirmed() {
        TransactionLimits confirmed =
                TransactionLimits.NONE.afterAnswer(cost("25")).after(set(1, cost("25")));

        assertThat(confirmed.propose(cost("40"), ALL)).containsEntry(LimitKind.COST, LimitOutcome.SEND);
    }

    @Test
    void raisesALimitSoFarThatItDoesNotMatterInsteadOfUnsettingIt() {
        TransactionLimits confirmed = TransactionLimits.NONE.afterAnswer(WANTED).after(set(1, WANTED));
        Map<LimitKind, BigDecimal> lifted = Map.of(
                LimitKind.COST, LimitKind.COST.lifted(), LimitKind.STATE_OF_CHARGE, LimitKind.STATE_OF_CHARGE.lifted());

        assertThat(confirmed.propose(lifted, ALL).values()).containsOnly(LimitOutcome.SEND);
        assertThat(confirmed.afterAnswer(cost("30")).active(LimitKind.STATE_OF_CHARGE))
                .isEqualByComparingTo("80");
    }

    @Test
    void isConfirmedByTheEcho() {
        TransactionLimits set = TransactionLimits.NONE.afterAnswer(WANTED);

        assertThat(set.state(LimitKind.COST).confirmation()).isEqualTo(Confirmation.AWAITED);
        assertThat(set.after(set(1, WANTED)).state(LimitKind.COST).confirmation())
                .isEqualTo(Confirmation.CONFIRMED);
        assertThat(set.after(set(1, WANTED)).active()).isEqualTo(WANTED);
    }

    @Test
    void isNotSupportedWhenTheEchoLeavesItOut() {
        TransactionLimits after = TransactionLimits.NONE.afterAnswer(WANTED).after(set(1, cost("25")));

        assertThat(after.state(LimitKind.STATE_OF_CHARGE).confirmation()).isEqualTo(Confirmation.NOT_ECHOED);
        assertThat(after.active()).isEqualTo(cost("25"));
    }

    @Test
    void isConfirmedByAnEchoThatComesLate() {
        TransactionLimits after = TransactionLimits.NONE
                .afterAnswer(cost("25"))
                .after(updated(1))
                .after(updated(2))
                .after(set(3, cost("25")));

        assertThat(after.state(LimitKind.COST).confirmation()).isEqualTo(Confirmation.CONFIRMED);
        assertThat(after.active(LimitKind.COST)).isEqualByComparingTo("25");
    }

    @Test
    void surviveAnEventThatWaitedInTheStationWhenTheyWereSet() {
        TransactionLimits after = TransactionLimits.NONE.afterAnswer(WANTED).after(updated(1, "ChargingStateChanged"));

        assertThat(after.state(LimitKind.COST).confirmation()).isEqualTo(Confirmation.AWAITED);
        assertThat(after.active()).isEqualTo(WANTED);
        assertThat(after.isRunningCostOwed(false)).isTrue();
        assertThat(after.after(set(2, WANTED)).state(LimitKind.COST).confirmation())
                .isEqualTo(Confirmation.CONFIRMED);
    }

    @Test
    void surviveALimitOfTheDriverThatWaitedInTheStationWhenTheyWereSet() {
        TransactionLimits after = TransactionLimits.NONE
                .afterAnswer(WANTED)
                .after(set(1, Map.of(LimitKind.ENERGY, new BigDecimal("10000"))));

        assertThat(after.active()).containsOnlyKeys(LimitKind.COST, LimitKind.STATE_OF_CHARGE, LimitKind.ENERGY);
    }

    @Test
    void areNotSupportedWhenTwoEventsInARowLeaveThemOut() {
        TransactionLimits after =
                TransactionLimits.NONE.afterAnswer(WANTED).after(updated(1)).after(updated(2));

        assertThat(after.state(LimitKind.COST).confirmation()).isEqualTo(Confirmation.NOT_ECHOED);
        assertThat(after.active()).isEmpty();
        assertThat(after.isRunningCostOwed(false)).isFalse();
    }

    @Test
    void areNotLeftOutByTheEchoOfAnEarlierAnswer() {
        TransactionLimits after = TransactionLimits.NONE
                .afterAnswer(cost("25"))
                .after(updated(1))
                .afterAnswer(Map.of(LimitKind.ENERGY, new BigDecimal("10000")))
                .after(set(2, cost("25")));

        assertThat(after.state(LimitKind.COST).confirmation()).isEqualTo(Confirmation.CONFIRMED);
        assertThat(after.state(LimitKind.ENERGY).confirmation()).isEqualTo(Confirmation.AWAITED);
    }

    @Test
    void areLiftedInEveryKindAndThenLimitNothing() {
        for (LimitKind kind : LimitKind.values()) {
            TransactionLimits reached = TransactionLimits.NONE
                    .afterAnswer(Map.of(kind, BigDecimal.TEN))
                    .after(updated(1, kind.reachedReason()));
            Map<LimitKind, BigDecimal> lift = Map.of(kind, kind.lifted());
            TransactionLimits lifted = reached.afterAnswer(lift).after(set(2, lift));

            assertThat(reached.reached()).containsExactly(kind);
            assertThat(reached.propose(lift, ALL)).containsEntry(kind, LimitOutcome.SEND);
            assertThat(lifted.reached()).isEmpty();
            assertThat(lifted.active()).isEmpty();
            assertThat(lifted.isRunningCostOwed(false)).isFalse();
            assertThat(lifted.propose(lift, ALL)).containsEntry(kind, LimitOutcome.ALREADY_SET);
        }
    }

    @Test
    void areNotReachedAfterBeingLiftedWhenTheBatteryIsFull() {
        Map<LimitKind, BigDecimal> full = Map.of(LimitKind.STATE_OF_CHARGE, new BigDecimal("100"));
        TransactionLimits lifted = TransactionLimits.NONE.afterAnswer(full).after(set(1, full));

        assertThat(lifted.after(updated(2, "SoCLimitReached")).reached()).isEmpty();
    }

    @Test
    void areNotLiftedWhereThereAreNone() {
        Map<LimitKind, BigDecimal> lift = Map.of(LimitKind.COST, LimitKind.COST.lifted());
        TransactionLimits notSupported =
                TransactionLimits.NONE.afterAnswer(cost("25")).after(updated(1)).after(updated(2));

        assertThat(TransactionLimits.NONE.propose(lift, ALL))
                .containsEntry(LimitKind.COST, LimitOutcome.NOTHING_TO_LIFT);
        assertThat(notSupported.propose(lift, ALL)).containsEntry(LimitKind.COST, LimitOutcome.NOTHING_TO_LIFT);
    }

    @Test
    void expectsNoConfirmationFromEventsThatHappenedOffline() {
        TransactionLimits after = TransactionLimits.NONE
                .afterAnswer(cost("25"))
                .after(offline(updated(1)))
                .after(offline(set(2, cost("60"))));

        assertThat(after.state(LimitKind.COST).confirmation()).isEqualTo(Confirmation.AWAITED);
        assertThat(after.state(LimitKind.COST).isExceeded()).isFalse();
        assertThat(after.active(LimitKind.COST)).isEqualByComparingTo("25");
    }

    @Test
    void acceptsThatTheDriverSetsALowerLimit() {
        TransactionLimits after = TransactionLimits.NONE
                .afterAnswer(cost("25"))
                .after(set(1, cost("25")))
                .after(set(2, cost("10")));

        assertThat(after.active(LimitKind.COST)).isEqualByComparingTo("10");
        assertThat(after.state(LimitKind.COST).isExceeded()).isFalse();
    }

    @Test
    void noticesThatTheStationExceedsALimitOfTheCsms() {
        TransactionLimits after = TransactionLimits.NONE
                .afterAnswer(cost("25"))
                .after(set(1, cost("25")))
                .after(set(2, cost("50")));

        assertThat(after.state(LimitKind.COST).isExceeded()).isTrue();
        assertThat(after.active(LimitKind.COST)).isEqualByComparingTo("25");
        assertThat(after.propose(cost("25"), ALL)).containsEntry(LimitKind.COST, LimitOutcome.SEND);
    }

    @Test
    void tellsWhichLimitIsReached() {
        for (LimitKind kind : LimitKind.values()) {
            TransactionLimits after = TransactionLimits.NONE.after(updated(1, kind.reachedReason()));

            assertThat(after.reached()).containsExactly(kind);
        }
        assertThat(LimitKind.reachedBy("LimitSet")).isNull();
    }

    @Test
    void isNoLongerReachedOnceItIsRaised() {
        TransactionLimits reached = TransactionLimits.NONE
                .afterAnswer(cost("25"))
                .after(set(1, cost("25")))
                .after(updated(2, "CostLimitReached"));
        TransactionLimits raised = reached.afterAnswer(cost("40"));

        assertThat(reached.after(set(3, cost("25"))).reached()).containsExactly(LimitKind.COST);
        assertThat(raised.reached()).containsExactly(LimitKind.COST);
        assertThat(raised.after(set(3, cost("40"))).reached()).isEmpty();
    }

    @Test
    void owesTheRunningCostWhileTheCostIsLimitedAndWorkedOutCentrally() {
        TransactionLimits set = TransactionLimits.NONE.afterAnswer(cost("25"));

        assertThat(TransactionLimits.NONE.isRunningCostOwed(false)).isFalse();
        assertThat(set.isRunningCostOwed(false)).isTrue();
        assertThat(set.isRunningCostOwed(true)).isFalse();
        assertThat(set.after(updated(1)).after(updated(2)).isRunningCostOwed(false))
                .isFalse();
        assertThat(set.after(set(1, cost("25"))).isRunningCostOwed(false)).isTrue();
    }

    @Test
    void isConfirmedByBeingReachedBeforeAnyEventEchoedIt() {
        TransactionLimits reached =
                TransactionLimits.NONE.afterAnswer(cost("25")).after(updated(1, "CostLimitReached"));

        assertThat(reached.state(LimitKind.COST).confirmation()).isEqualTo(Confirmation.CONFIRMED);
        assertThat(reached.active(LimitKind.COST)).isEqualByComparingTo("25");
        assertThat(reached.isRunningCostOwed(false)).isTrue();
        assertThat(reached.reached()).containsExactly(LimitKind.COST);
    }

    @Test
    void isNotConfirmedWhenALowerOneOfBeforeIsReached() {
        TransactionLimits reached = TransactionLimits.NONE
                .afterAnswer(cost("25"))
                .after(set(1, cost("25")))
                .afterAnswer(cost("40"))
                .after(offline(updated(2, "CostLimitReached")));

        assertThat(reached.state(LimitKind.COST).confirmation()).isEqualTo(Confirmation.AWAITED);
        assertThat(reached.reached()).containsExactly(LimitKind.COST);
    }

    private static Event set(int seqNo, Map<LimitKind, BigDecimal> limits) {
        return limited(updated(seqNo, "LimitSet"), limits);
    }
}
