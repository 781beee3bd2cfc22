// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.violation.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * What one JSON value turned out to be: a valid object, or the faults that make it invalid.
 *
 * @param <T> what it should be
 */
public sealed interface Decoded<T> {

    /**
     * Whether it is valid.
     *
     * @return true for a {@link Valid} one
     */
    default boolean isValid() {
        return this instanceof Valid;
    }

    /**
     * The object, or an exception with what was wrong; for tests and for callers who know the text to be valid.
     *
     * @return the object of a valid text
     * @throws InvalidObjectException when the text is not valid
     */
    default T orThrow() {
        if (this instanceof Valid<T> valid) {
            return valid.value();
        }
        throw new InvalidObjectException(((Invalid<T>) this).violations());
    }

    /**
     * The same after something else was let pass.
     *
     * @param fault what was let pass before anything of the object
     * @return this with the fault, or this where it is not valid
     */
    default Decoded<T> tolerating(Violation fault) {
        if (!(this instanceof Valid<T> valid)) {
            return this;
        }
        List<Violation> tolerated = new ArrayList<>(List.of(fault));
        tolerated.addAll(valid.tolerated());
        return new Valid<>(valid.value(), List.copyOf(tolerated));
    }

    /**
     * A valid object.
     *
     * @param value the object
     * @param tolerated faults that a lenient codec let pass, in document order; empty from a strict one
     * @param <T> what it is
     */
    record Valid<T>(T value, List<Violation> tolerated) implements Decoded<T> {}

    /**
     * A text with faults.
     *
     * @param violations the faults in document order, at least one
     * @param truncated true when there are more faults than the list holds
     * @param <T> what it should have been
     */
    record Invalid<T>(List<Violation> violations, boolean truncated) implements Decoded<T> {}
}
