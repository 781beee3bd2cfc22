// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import java.util.Objects;

/** What to do at a place where a migration cannot copy. */
public sealed interface Answer {

    /** Answers without a value. */
    enum Loss implements Answer {
        /**
         * Leave it out. Where the target requires it, or takes another meaning from its absence, the innermost optional
         * property or list element around it that can go without saying something else is left out instead; where there
         * is none, the decision stays open.
         */
        DROP,
        /** Cut a text to the length the target allows, or round a number to an integer. */
        SHORTEN
    }

    /**
     * Take this value.
     *
     * @param value the value of the target's type, or its text on the wire
     */
    record Use(Object value) implements Answer {

        /**
         * Refuses null.
         *
         * @param value the value of the target's type, or its text on the wire
         */
        public Use {
            Objects.requireNonNull(value, "value");
        }

        /** The kind of answer, without the value. */
        @Override
        public String toString() {
            return "Use";
        }
    }
}
