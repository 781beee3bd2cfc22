// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** A comparison with the reference data is made, or skipped and counted, or fails; it is never passed over. */
class ReferenceTest {

    @TempDir
    Path folder;

    @Test
    void findsWhatTheFolderHolds() throws Exception {
        Path file = Files.createFile(folder.resolve("facts.json"));
        assertThat(Reference.find(folder.toString(), "facts.json")).isEqualTo(file);
    }

    @Test
    void findsNothingWhereNoFolderIsNamed() {
        assertThat(Reference.find(null, "facts.json")).isNull();
        assertThat(Reference.find(" ", "facts.json")).isNull();
    }

    @Test
    void failsWhereTheFolderThatIsNamedIsNotThere() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> Reference.find(folder.resolve("typo").toString(), "facts.json"))
                .withMessage("EVWIRE_REFERENCE is set to %s, which does not hold facts.json", folder.resolve("typo"));
    }

    @Test
    void failsWhereTheFolderLacksWhatIsNeeded() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> Reference.find(folder.toString(), "facts.json"))
                .withMessageContaining("does not hold facts.json");
    }

    @Test
    void saysHowManyTestsOfAClassWereSkipped() {
        assertThat(SkippedComparisons.line(ReferenceTest.class, 369))
                .isEqualTo("io.evwire.core.testing.ReferenceTest: skipped: 369 comparisons with reference data;"
                        + " set EVWIRE_REFERENCE");
        assertThat(SkippedComparisons.line(ReferenceTest.class, 1)).contains("skipped: 1 comparison with");
    }
}
