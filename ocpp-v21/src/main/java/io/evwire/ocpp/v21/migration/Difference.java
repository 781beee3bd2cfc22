// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import java.util.List;

/**
 * One difference between the schemas of OCPP 2.0.1 and OCPP 2.1, and what a migration does about it.
 *
 * @param type the type's name in the standard, such as {@code IdTokenType}
 * @param property its property, or empty for the type as a whole
 * @param kind the kind of difference
 * @param what what differs
 * @param toV21 what a migration to OCPP 2.1 does
 * @param toV201 what a migration to OCPP 2.0.1 does
 */
public record Difference(String type, String property, Kind kind, String what, String toV21, String toV201) {

    /** What can differ; nothing of 2.0.1 was taken out of 2.1. */
    public enum Kind {
        /** A message that only 2.1 has. */
        MESSAGE_ADDED,
        /** A type that only 2.1 has. */
        TYPE_ADDED,
        /** An enumeration that is a text in 2.1. */
        TYPE_REMOVED,
        /** Values that an enumeration has only in 2.1. */
        VALUES_ADDED,
        /** A property that only 2.1 has. */
        PROPERTY_ADDED,
        /** A property that may be absent in 2.1. */
        NO_LONGER_REQUIRED,
        /** A text that may be longer in 2.1. */
        LENGTH_RAISED,
        /** A value of another type in 2.1. */
        TYPE_CHANGED,
        /** A number that 2.1 limits. */
        BOUND_ADDED
    }

    /**
     * Every difference, found by the generator that writes the migrations.
     *
     * @return the differences, types as a whole first
     */
    public static List<Difference> all() {
        return GeneratedDifferences.ALL;
    }
}
