// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import org.junit.jupiter.api.Test;

class ViolationLogTest {

    private static final Violation TYPE = new Violation("/a", ViolationKind.TYPE, "string expected, found number");
    private static final Violation UNKNOWN = new Violation("/b", ViolationKind.UNKNOWN_PROPERTY, "no such property");
    private static final Violation OFFERED_TYPE = TYPE.remedied(Remedy.OMIT, "1", null);
    private static final Violation OFFERED_UNKNOWN = UNKNOWN.remedied(Remedy.DROP, "1", null);
    private static final Violation REQUIRED = new Violation("/c", ViolationKind.REQUIRED, "required, but absent");

    @Test
    void keepsFaultsInOrderUpToItsLimit() {
        ViolationLog log = new ViolationLog(2, Tolerance.STRICT);
        assertThat(log.isClean()).isTrue();

        log.add(UNKNOWN);
        log.add(TYPE);
        assertThat(log.isTruncated()).isFalse();
        log.add(REQUIRED);

        assertThat(log.refused()).containsExactly(UNKNOWN, TYPE);
        assertThat(log.tolerated()).isEmpty();
        assertThat(log.isTruncated()).isTrue();
        assertThat(log.isClean()).isFalse();
    }

    @Test
    void leavesOutOnlyWhatItHasNoRoomFor() {
        ViolationLog log = new ViolationLog(1, Tolerance.STRICT);

        assertThat(log.leaveOut()).isFalse();
        log.add(TYPE);
        assertThat(log.isTruncated()).isFalse();
        assertThat(log.leaveOut()).isTrue();
        assertThat(log.isTruncated()).isTrue();
    }

    @Test
    void separatesWhatIsTolerated() {
        ViolationLog log =
                new ViolationLog(2, (message, violation) -> violation.path().equals("/b"));
        log.add(OFFERED_TYPE);
        log.add(OFFERED_UNKNOWN);

        assertThat(log.refused()).containsExactly(TYPE);
        assertThat(log.tolerated()).containsExactly(OFFERED_UNKNOWN);
        assertThat(log.isClean()).isFalse();
    }

    @Test
    void tellsWhetherAFaultIsRefused() {
        ViolationLog log =
                new ViolationLog(2, (message, violation) -> violation.path().equals("/b"));
        assertThat(log.add(OFFERED_TYPE)).isTrue();
        assertThat(log.add(OFFERED_UNKNOWN)).isFalse();
    }

    @Test
    void refusesForEveryToleratedFaultWhereNoneLeavesAValueUndecoded() {
        ViolationLog log = new ViolationLog(3, (message, violation) -> true);
        log.add(OFFERED_UNKNOWN);
        log.addIncomplete();

        assertThat(log.refused()).containsExactly(UNKNOWN);
    }

    @Test
    void isCleanWithToleratedFaultsAlone() {
        ViolationLog log = new ViolationLog(1, (message, violation) -> true);
        log.add(OFFERED_TYPE);
        log.add(OFFERED_UNKNOWN);

        assertThat(log.isClean()).isTrue();
        assertThat(log.refused()).isEmpty();
        assertThat(log.tolerated()).containsExactly(OFFERED_TYPE, OFFERED_UNKNOWN);
        assertThat(log.isTruncated()).isFalse();
    }

    @Test
    void neverToleratesThatARequiredPropertyIsAbsent() {
        ViolationLog log = new ViolationLog(1, (message, violation) -> true);
        log.add(REQUIRED);

        assertThat(log.refused()).containsExactly(REQUIRED);
    }

    @Test
    void refusesForTheToleratedFaultThatLeftARequiredValueUndecoded() {
        ViolationLog log = new ViolationLog(3, (message, violation) -> true);
        log.add(OFFERED_UNKNOWN);
        log.add(OFFERED_TYPE);
        assertThat(log.isClean()).isTrue();
        log.addIncomplete();

        assertThat(log.isClean()).isFalse();
        assertThat(log.refused()).containsExactly(TYPE);
    }

    @Test
    void saysAViolationInOneLine() {
        assertThat(TYPE.inWords()).isEqualTo("/a: string expected, found number");
        assertThat(new Violation("", ViolationKind.FRAME, "a frame is a JSON array").inWords())
                .isEqualTo("a frame is a JSON array");
    }

    @Test
    void refusesAViolationWithoutPathKindOrDetail() {
        assertThatNullPointerException().isThrownBy(() -> new Violation(null, ViolationKind.TYPE, ""));
        assertThatNullPointerException().isThrownBy(() -> new Violation("", null, ""));
        assertThatNullPointerException().isThrownBy(() -> new Violation("", ViolationKind.TYPE, null));
    }
}
