// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.Violation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the text of one payload turned out to be: a valid message, or the faults that make it invalid.
 *
 * @param <T> the message
 */
public sealed interface DecodedPayload<T extends OcppPayload> {

    /**
     * Handles whatever a text can turn out to be.
     *
     * @param valid what to do with a valid message
     * @param invalid what to do with a text with faults
     * @param <R> what comes of it
     * @return what the function that applies gave
     */
    default <R extends @Nullable Object> R match(
            Function<? super Valid<T>, ? extends R> valid, Function<? super Invalid<T>, ? extends R> invalid) {
        return this instanceof Valid<T> one ? valid.apply(one) : invalid.apply((Invalid<T>) this);
    }

    /**
     * The message, or an exception with what was wrong; for tests and for callers who know the text to be valid.
     *
     * @return the message of a valid text
     * @throws IllegalStateException when the text is not valid
     */
    default T orThrow() {
        if (this instanceof Valid<T> valid) {
            return valid.payload();
        }
        throw new IllegalStateException(
                "invalid payload: " + ((Invalid<T>) this).violations().get(0).inWords());
    }

    /**
     * A valid message.
     *
     * @param payload the message
     * @param tolerated faults that a lenient codec let pass, in document order; empty from a strict one
     * @param <T> the message
     */
    record Valid<T extends OcppPayload>(T payload, List<Violation> tolerated) implements DecodedPayload<T> {

        /**
         * Refuses null and copies the list.
         *
         * @param payload the message
         * @param tolerated faults that a lenient codec let pass, in document order; empty from a strict one
         */
        public Valid {
            Canonical.required(payload, "Valid.payload");
            tolerated = Canonical.list(tolerated, "Valid.tolerated");
        }

        /** All components, what is not printable as its escape. */
        @Override
        public String toString() {
            return Excerpt.printable("Valid[payload=" + payload + ", tolerated=" + tolerated + "]");
        }
    }

    /**
     * A text with faults.
     *
     * @param violations the faults in document order, at least one
     * @param truncated true when there are more faults than the list holds
     * @param <T> what it should have been
     */
    record Invalid<T extends OcppPayload>(List<Violation> violations, boolean truncated) implements DecodedPayload<T> {

        /**
         * Refuses a text without faults and copies the list.
         *
         * @param violations the faults in document order, at least one
         * @param truncated true when there are more faults than the list holds
         */
        public Invalid {
            violations = Canonical.list(violations, "Invalid.violations");
            if (violations.isEmpty()) {
                throw new IllegalArgumentException(
                        "Invalid.violations: a text without faults is valid; give at least one");
            }
        }
    }
}
