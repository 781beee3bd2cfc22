// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.violation.ViolationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationPolicyTest {

    @Test
    void answersNothingByDefault() {
        assertThat(MigrationPolicy.NONE.decide(at("/a", Answer.Loss.DROP))).isNull();
    }

    @Test
    void givesTheLossyAnswerOfTheDecision() {
        assertThat(MigrationPolicy.LOSSY.decide(at("/a", Answer.Loss.SHORTEN))).isEqualTo(Answer.Loss.SHORTEN);
        assertThat(MigrationPolicy.LOSSY.decide(at("/a", null))).isNull();
    }

    @Test
    void putsAValueBeforeWhatItWouldAnswerOtherwise() {
        MigrationPolicy policy = MigrationPolicy.LOSSY.withValue("/a", 7);

        assertThat(policy.decide(at("/a", Answer.Loss.DROP))).isEqualTo(new Answer.Use(7));
        assertThat(policy.decide(at("/b", Answer.Loss.DROP))).isEqualTo(Answer.Loss.DROP);
    }

    @Test
    void putsTheValueSetLastFirst() {
        MigrationPolicy policy = MigrationPolicy.NONE.withValue("/a/*", 1).withValue("/a/0", 2);

        assertThat(policy.decide(at("/a/0", null))).isEqualTo(new Answer.Use(2));
        assertThat(policy.decide(at("/a/1", null))).isEqualTo(new Answer.Use(1));
    }

    @Test
    void asksAnotherPolicyWhereItHasNoAnswer() {
        MigrationPolicy policy = MigrationPolicy.LOSSY.orElse(decision -> new Answer.Use("x"));

        assertThat(policy.decide(at("/a", Answer.Loss.DROP))).isEqualTo(Answer.Loss.DROP);
        assertThat(policy.decide(at("/a", null))).isEqualTo(new Answer.Use("x"));
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /a, true",
        "/a, /ab, false",
        "/ab, /a, false",
        "/a/*/b, /a/0/b, true",
        "/a/*/b, /a/12/b, true",
        "/a/*/b, /a/0/c, false",
        "/a/*/b, /a/0, false",
        "/a/*, /a, false",
        "/*, /a, true",
        "/*, /a/b, false",
        "/a*, /ab, false"
    })
    void takesAStarForOneSegment(String pattern, String path, boolean isMatch) {
        assertThat(new PathPattern(pattern).matches(path)).isEqualTo(isMatch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "*"})
    void refusesAPathThatIsNoPointer(String path) {
        assertThatThrownBy(() -> MigrationPolicy.NONE.withValue(path, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins with /");
    }

    private static Decision at(String path, Answer lossy) {
        return new Decision(path, ViolationKind.ENUM, "found", "detail", lossy);
    }
}
