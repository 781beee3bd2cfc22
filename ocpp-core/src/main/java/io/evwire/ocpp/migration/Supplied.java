// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import io.evwire.core.json.WireValue;
import java.math.BigDecimal;
import java.util.function.Function;

/** For generated code: makes a value of the target's type of what a policy gives, or of its text on the wire. */
public final class Supplied {

    private Supplied() {}

    /**
     * A text.
     *
     * @param maxLength the most code points
     * @return takes a {@code String}
     */
    public static Function<Object, String> text(int maxLength) {
        return given -> {
            String text = given instanceof WireValue value ? value.wireValue() : String.valueOf(given);
            if (text.codePointCount(0, text.length()) > maxLength) {
                throw new IllegalArgumentException("at most " + maxLength + " characters");
            }
            return text;
        };
    }

    /**
     * An integer.
     *
     * @param min the least value
     * @param max the largest value
     * @return takes an {@code Integer} or its digits
     */
    public static Function<Object, Integer> integer(int min, int max) {
        return given -> {
            int value;
            try {
                value = decimal(given).intValueExact();
            } catch (ArithmeticException fraction) {
                throw new IllegalArgumentException("an integer of 32 bits", fraction);
            }
            if (value < min || value > max) {
                throw new IllegalArgumentException(min + " to " + max);
            }
            return value;
        };
    }

    /**
     * A number.
     *
     * @param given a {@code BigDecimal}, an {@code Integer} or digits
     * @return the number
     * @throws IllegalArgumentException when it is none
     */
    public static BigDecimal decimal(Object given) {
        try {
            return given instanceof BigDecimal number ? number : new BigDecimal(String.valueOf(given));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("a number", noNumber);
        }
    }

    /**
     * A constant, or a text with recommended values.
     *
     * @param ofWireValue finds it by its text
     * @param <T> its type
     * @return takes a constant, of either version, or its text
     */
    public static <T> Function<Object, T> constant(Function<String, T> ofWireValue) {
        return given -> ofWireValue.apply(given instanceof WireValue value ? value.wireValue() : String.valueOf(given));
    }
}
