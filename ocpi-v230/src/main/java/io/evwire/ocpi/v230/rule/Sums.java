// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;

/** Sums of numbers that were built by hand: one of any exponent takes no more digits than these. */
final class Sums {

    /** More than the codec reads of numbers of any exponent. */
    private static final MathContext DIGITS = new MathContext(512);

    private Sums() {}

    static BigDecimal of(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, (sum, number) -> sum.add(number, DIGITS));
    }

    static BigDecimal difference(BigDecimal one, BigDecimal other) {
        return one.subtract(other, DIGITS);
    }
}
