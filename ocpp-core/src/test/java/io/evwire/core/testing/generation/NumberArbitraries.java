// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Numbers: at their bounds, around zero, and of every size that a message may hold. */
public final class NumberArbitraries {

    private NumberArbitraries() {}

    /** Integers between bounds, both inclusive. */
    public static Arbitrary<Integer> integers(int min, int max) {
        List<Integer> special = new ArrayList<>();
        for (int candidate : new int[] {0, 1, -1, min, min + 1, max - 1, max}) {
            if (candidate >= min && candidate <= max) {
                special.add(candidate);
            }
        }
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(special)),
                        Tuple.of(1, Arbitraries.integers().between(min, max)))
                .withoutEdgeCases();
    }

    /** Numbers between bounds, both inclusive or null, of up to 64 digits and with any scale that these allow. */
    public static Arbitrary<BigDecimal> decimals(BigDecimal min, BigDecimal max) {
        Arbitrary<BigDecimal> any = Arbitraries.frequencyOf(
                Tuple.of(4, scaled(9, -3, 6)),
                Tuple.of(2, Arbitraries.of(special())),
                Tuple.of(1, scaled(30, -30, 30)));
        if (min == null && max == null) {
            return any.withoutEdgeCases();
        }
        BigDecimal low = min == null ? max.subtract(BigDecimal.TEN.pow(9)) : min;
        BigDecimal high = max == null ? min.add(BigDecimal.TEN.pow(9)) : max;
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(low, high)),
                        Tuple.of(1, any.map(value -> clamp(value, low, high))),
                        Tuple.of(
                                3,
                                Combinators.combine(
                                                Arbitraries.bigDecimals()
                                                        .between(low, high)
                                                        .ofScale(9),
                                                Arbitraries.integers().between(0, 9))
                                        .as((value, scale) ->
                                                clamp(value.setScale(scale, RoundingMode.DOWN), low, high))))
                .withoutEdgeCases();
    }

    private static Arbitrary<BigDecimal> scaled(int digits, int minScale, int maxScale) {
        BigInteger largest = BigInteger.TEN.pow(digits);
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(largest.negate(), largest),
                        Arbitraries.integers().between(minScale, maxScale))
                .as(BigDecimal::new);
    }

    private static List<BigDecimal> special() {
        return List.of(
                BigDecimal.ZERO,
                new BigDecimal("0.0"),
                new BigDecimal("0E+3"),
                new BigDecimal("0E-6"),
                BigDecimal.ONE,
                new BigDecimal("-1"),
                new BigDecimal("1.50"),
                new BigDecimal("1E+3"),
                new BigDecimal("-25E+1"),
                new BigDecimal("0.1"),
                new BigDecimal("-0.000001"),
                new BigDecimal(Integer.MAX_VALUE).add(BigDecimal.ONE),
                new BigDecimal(Long.MAX_VALUE),
                new BigDecimal(Long.MIN_VALUE),
                new BigDecimal(Long.MAX_VALUE).add(new BigDecimal("1.000")),
                new BigDecimal("9007199254740993"),
                new BigDecimal("3.14159265358979323846264338327950288"),
                new BigDecimal("1E+63"),
                new BigDecimal("9".repeat(64)),
                new BigDecimal("-0." + "1".repeat(63)));
    }

    private static BigDecimal clamp(BigDecimal value, BigDecimal low, BigDecimal high) {
        return value.compareTo(low) < 0 ? low : value.compareTo(high) > 0 ? high : value;
    }
}
