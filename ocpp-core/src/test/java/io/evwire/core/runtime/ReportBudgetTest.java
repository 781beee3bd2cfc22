// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.json.Limits;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import org.junit.jupiter.api.Test;

/**
 * The report of a document's faults grows with the document and no faster: 16,384 characters and four for each of it.
 */
class ReportBudgetTest {

    @Test
    void holdsWhatAnEmptyDocumentMayCost() {
        ReportBudget budget = ReportBudget.of(0);
        budget.spend(costing(16_383));
        assertThat(budget.isSpent()).isFalse();
        budget.spend(costing(64));
        assertThat(budget.isSpent()).isTrue();
    }

    @Test
    void isSpentByTheLastCharacterOfIt() {
        ReportBudget budget = ReportBudget.of(0);
        budget.spend(costing(16_384));
        assertThat(budget.isSpent()).isTrue();
    }

    @Test
    void growsByFourForEachCharacterOfTheDocument() {
        ReportBudget budget = ReportBudget.of(1_000);
        budget.spend(costing(16_384 + 3_999));
        assertThat(budget.isSpent()).isFalse();
        budget.spend(costing(64));
        assertThat(budget.isSpent()).isTrue();
    }

    @Test
    void growsBeyond32BitsWithTheLongestDocument() {
        ReportBudget budget = ReportBudget.of(Integer.MAX_VALUE);
        budget.spend(costing(100_000));
        assertThat(budget.isSpent()).isFalse();
    }

    @Test
    void hasNoEndForWhatAnApplicationBuilt() {
        ReportBudget budget = ReportBudget.unlimited();
        budget.spend(costing(1_000_000));
        assertThat(budget.isSpent()).isFalse();
    }

    @Test
    void isSharedByTheLogsOfTheParts() {
        ReportBudget budget = ReportBudget.of(0);
        ViolationLog one = ViolationLog.ofReading("", Limits.DEFAULT.withMaxViolations(10), Tolerance.STRICT, budget);
        ViolationLog other = ViolationLog.ofReading("", Limits.DEFAULT.withMaxViolations(10), Tolerance.STRICT, budget);
        assertThat(other.leaveOut()).isFalse();
        one.add(costing(16_384));

        assertThat(other.leaveOut()).isTrue();
        assertThat(other.isTruncated()).isTrue();
        assertThat(other.refused()).extracting(Violation::kind).containsExactly(ViolationKind.LIMIT);
        assertThat(one.leaveOut()).isTrue();
        assertThat(one.refused()).extracting(Violation::kind).containsExactly(ViolationKind.TYPE);
    }

    /** A fault whose path and detail, with 64 for the fault itself, come to this many characters. */
    private static Violation costing(int characters) {
        int texts = characters - 64;
        return new Violation("p".repeat(texts / 3), ViolationKind.TYPE, "d".repeat(texts - texts / 3));
    }
}
