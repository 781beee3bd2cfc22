// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A little of what the profile {@code mutants} does by the million. */
class MutantTest {

    private static final List<Specimen> SOME = Specimens.of(1, 10);

    @Test
    void spoiltTextsAreDecodedOrRefusedInBothFormsAlike() {
        MutantRun run = new MutantRun(1, SOME, 0);
        run.block(0, 5_000);
        assertThat(run.tried()).isEqualTo(5_000);
        assertThat(run.valid()).as("mutants that are valid all the same").isBetween(100L, 2_500L);
    }

    @Test
    void aSeedGivesTheSameMutants() {
        MutantRun one = new MutantRun(7, SOME, 3);
        MutantRun same = new MutantRun(7, SOME, 0);
        one.block(3, 1_000);
        same.block(3, 1_000);
        assertThat(one.valid()).isEqualTo(same.valid());
    }
}
