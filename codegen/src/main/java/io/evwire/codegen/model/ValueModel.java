// SPDX-License-Identifier: Apache-2.0
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
     * @param form which characters it may have, or null for any
     */
    record Text(@Nullable Integer maxLength, @Nullable Form form) implements ValueModel {}

    /**
     * A text without case.
     *
     * @param type its class
     * @param codecs the class that makes its codec
     * @param maxLength the most code points, or null
     * @param form which characters it may have
     */
    record CiText(
            ClassName type, ClassName codecs, @Nullable Integer maxLength, Form form) implements ValueModel {}

    /**
     * Which characters a text may have.
     *
     * @param regex the regular expression that all of it matches
     * @param words what that asks for, in words
     */
    record Form(String regex, String words) {

        /** No control characters: what {@code TextForm.PRINTABLE} accepts. */
        public static final Form PRINTABLE = new Form("\\P{Cc}*", "no control characters");

        /** Printable ASCII: what {@code TextForm.ASCII} accepts. */
        public static final Form ASCII = new Form("[ -~]*", "printable ASCII characters only");
    }

    /** A date-time with offset. */
    record DateTime() implements ValueModel {}

    /** A date-time in UTC. */
    record Moment() implements ValueModel {}

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

    /**
     * What a patch says of a property: nothing, that it is cleared, or its new value.
     *
     * @param value what the property holds in the full type
     * @param isClearable whether the full type allows it to be absent
     */
    record PatchedOf(ValueModel value, boolean isClearable) implements ValueModel {

        /**
         * Whether the property is a list.
         *
         * @return true for a list
         */
        public boolean isList() {
            return value instanceof ListOf;
        }
    }
}
