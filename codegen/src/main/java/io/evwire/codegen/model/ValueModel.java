package io.evwire.codegen.model;

import com.palantir.javapoet.ClassName;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a property or list element holds, with the limits of its schema. */
public sealed interface ValueModel {

    /**
     * A text.
     *
     * @param maxLength the most code points, or null
     */
    record Text(@Nullable Integer maxLength) implements ValueModel {}

    /** A date-time with offset. */
    record DateTime() implements ValueModel {}

    /**
     * An integer of 32 bits.
     *
     * @param min the least value, or null
     * @param max the largest value, or null
     */
    record Int(@Nullable Integer min, @Nullable Integer max) implements ValueModel {

        /**
         * Whether it has a bound of its own.
         *
         * @return true for a minimum or a maximum
         */
        public boolean isBounded() {
            return min != null || max != null;
        }
    }

    /**
     * A number.
     *
     * @param min the least value, or null
     * @param max the largest value, or null
     */
    record Decimal(@Nullable BigDecimal min, @Nullable BigDecimal max) implements ValueModel {

        /**
         * Whether it has a bound of its own.
         *
         * @return true for a minimum or a maximum
         */
        public boolean isBounded() {
            return min != null || max != null;
        }
    }

    /** A boolean. */
    record Bool() implements ValueModel {}

    /** Any JSON value. */
    record Free() implements ValueModel {}

    /**
     * A constant of an enumeration.
     *
     * @param type its class
     */
    record EnumOf(ClassName type) implements ValueModel {}

    /**
     * A text for which values are recommended.
     *
     * @param type its class
     */
    record OpenValueOf(ClassName type) implements ValueModel {}

    /**
     * An object of a type of its own.
     *
     * @param type its class
     */
    record ObjectOf(ClassName type) implements ValueModel {}

    /**
     * A list.
     *
     * @param element what it holds
     * @param minItems the fewest elements
     * @param maxItems the most elements, or null
     */
    record ListOf(
            ValueModel element, int minItems, @Nullable Integer maxItems) implements ValueModel {}
}
