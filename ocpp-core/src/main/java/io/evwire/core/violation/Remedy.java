// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.violation;

/**
 * What a lenient reading can make of a fault so that the rest of the message stands. A {@link Tolerance} is offered the
 * mildest one first; {@link Violation#remedy()} says which was taken.
 */
public enum Remedy {
    /**
     * The same value is read in another notation: a number written as a text, a date-time without its offset, null for
     * what is absent. Nothing is lost.
     */
    REPAIR,

    /**
     * The value is taken as it stands although it breaks a limit, such as a text that is too long. Of a text that no
     * enumeration knows, the constant {@code UNRECOGNIZED} is taken, and the text is in {@link Violation#found()}.
     */
    KEEP,

    /**
     * The smallest element that can go is left out: an element of a list that is as good with one less, a property that
     * the type does not define.
     */
    DROP,

    /**
     * An optional property becomes absent. This is offered only where absence means that nothing is told; never where
     * it would stand for a value, lift a bound, or widen whom and what a message is about.
     */
    OMIT
}
