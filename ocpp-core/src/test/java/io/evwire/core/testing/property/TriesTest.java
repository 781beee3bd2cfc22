// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a failing property tells, and that it can be repeated. */
class TriesTest {

    private static final Tries<Integer> NUMBERS = new Tries<>(
            "Numbers", Arbitraries.integers().between(0, 1_000_000).withoutEdgeCases(), value -> "<" + value + ">");

    private final Map<String, String> given = new HashMap<>();

    @BeforeEach
    void forgetWhatThisBuildIsToRepeat() {
        for (String property : List.of("evwire.seed", "evwire.tries")) {
            given.put(property, System.getProperty(property));
            System.clearProperty(property);
        }
    }

    @AfterEach
    void recall() {
        given.forEach((property, value) -> {
            if (value == null) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, value);
            }
        });
    }

    @Test
    void reportsTheSmallestValueThatFails() {
        assertThatThrownBy(() -> NUMBERS.check(value -> assertThat(value).isLessThan(4_321)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("smallest value that fails:\n  <4321>")
                .hasMessageContaining("to be less than");
    }

    @Test
    void reportsHowToRepeatTheTry() {
        Throwable first =
                catchThrowable(() -> NUMBERS.check(value -> assertThat(value).isLessThan(4_321)));
        Matcher seed = Pattern.compile("-Devwire.type=Numbers -Devwire.seed=(-?\\d+)")
                .matcher(String.valueOf(first.getMessage()));
        assertThat(seed.find()).isTrue();
        System.setProperty("evwire.seed", seed.group(1));
        assertThatThrownBy(() -> NUMBERS.check(value -> assertThat(value).isLessThan(4_321)))
                .hasMessage(first.getMessage());
    }

    @Test
    void reportsErrorsToo() {
        assertThatThrownBy(() -> NUMBERS.check(value -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("<0>")
                .hasMessageContaining("StackOverflowError");
    }

    @Test
    void makesTheSameTriesThroughoutARun() {
        assertThat(tried(NUMBERS)).hasSizeGreaterThan(1).isEqualTo(tried(NUMBERS));
    }

    @Test
    void makesOtherTriesWithAnotherSeed() {
        System.setProperty("evwire.seed", "1");
        List<Integer> first = tried(NUMBERS);
        System.setProperty("evwire.seed", "2");
        assertThat(tried(NUMBERS)).isNotEqualTo(first);
    }

    @Test
    void makesOtherTriesForAnotherVariant() {
        assertThat(tried(NUMBERS.variant("odd"))).isNotEqualTo(tried(NUMBERS));
    }

    private static List<Integer> tried(Tries<Integer> tries) {
        List<Integer> tried = new ArrayList<>();
        tries.check(tried::add);
        return tried;
    }
}
