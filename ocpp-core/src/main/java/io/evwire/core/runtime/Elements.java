// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Codecs of list elements that are not objects or enumerations. */
public final class Elements {

    private Elements() {}

    /**
     * Texts.
     *
     * @param maxLength the most characters (code points) one may have
     * @return the codec
     */
    public static ElementCodec<String> texts(int maxLength) {
        return new ElementCodec<>() {
            @Override
            public @Nullable String read(ValueReader in) {
                return in.text(maxLength);
            }

            @Override
            public void write(String value, ValueWriter out) {
                out.textElement(value, maxLength);
            }
        };
    }

    /**
     * Texts of a form.
     *
     * @param maxLength the most characters (code points) one may have
     * @param form which characters one may have
     * @return the codec
     */
    public static ElementCodec<String> texts(int maxLength, TextForm form) {
        return new ElementCodec<>() {
            @Override
            public @Nullable String read(ValueReader in) {
                return in.text(maxLength, form);
            }

            @Override
            public void write(String value, ValueWriter out) {
                out.textElement(value, maxLength, form);
            }
        };
    }

    /**
     * Integers of 32 bits.
     *
     * @param min the least value allowed
     * @param max the largest value allowed
     * @return the codec
     */
    public static ElementCodec<Integer> integers(int min, int max) {
        return new ElementCodec<>() {
            @Override
            public @Nullable Integer read(ValueReader in) {
                return in.optionalInteger(min, max);
            }

            @Override
            public void write(Integer value, ValueWriter out) {
                out.integerElement(value, min, max);
            }
        };
    }

    /**
     * Numbers.
     *
     * @param min the least value allowed, or null
     * @param max the largest value allowed, or null
     * @return the codec
     */
    public static ElementCodec<BigDecimal> decimals(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return new ElementCodec<>() {
            @Override
            public @Nullable BigDecimal read(ValueReader in) {
                return in.decimal(min, max);
            }

            @Override
            public void write(BigDecimal value, ValueWriter out) {
                out.decimalElement(value, min, max);
            }
        };
    }
}
