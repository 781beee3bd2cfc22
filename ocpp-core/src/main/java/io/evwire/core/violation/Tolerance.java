// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.violation;

import java.time.ZoneOffset;
import java.util.Objects;

/**
 * Decides what becomes of the faults of a message: for each, whether a remedy is taken or the message is refused. What
 * was done is reported, with what was found and what stands in its place.
 *
 * <p>A fault may have several remedies. They are offered one after the other, the mildest first, each as a violation
 * that names its {@link Violation#remedy()}; the first that is accepted is taken. Where none is accepted, or none is
 * left, the message is refused. A remedy that would change what the message says is never offered: a required property
 * that is missing is refused whatever the tolerance, and so is one that cannot be read and whose absence would mean
 * something.
 */
@FunctionalInterface
public interface Tolerance {

    /** Accepts nothing: every fault makes the message invalid. */
    Tolerance STRICT = (message, violation) -> false;

    /**
     * Accepts what loses nothing: the same value in another notation, texts that are longer than an earlier edition of
     * the standard allowed, and properties that nobody here knows.
     */
    Tolerance TOLERANT = (message, violation) ->
            violation.remedy() == Remedy.REPAIR || violation.kind() == ViolationKind.UNKNOWN_PROPERTY;

    /** Accepts every remedy: what can be read is read, what cannot is left out where that says nothing else. */
    Tolerance SALVAGE = (message, violation) -> true;

    /**
     * Whether the remedy that is offered for a fault is taken.
     *
     * @param message what the fault is in: the action in OCPP, such as {@code BootNotification}; the type in OCPI, such
     *     as {@code locations/Location}; empty for an error and for the envelope of a response
     * @param violation the fault, with its path and kind, the remedy offered, and what would stand in its place
     * @return true to take the remedy
     */
    boolean tolerates(String message, Violation violation);

    /**
     * The offset from UTC that is taken for a date-time of OCPP that names none.
     *
     * @return UTC unless {@link #withOffset} said otherwise
     */
    default ZoneOffset offset() {
        return ZoneOffset.UTC;
    }

    /**
     * This tolerance with another offset for date-times without one. Give the offset of the station's clock where it is
     * known to run on local time; where that changes with the season, give each season its codec.
     *
     * @param offset from UTC
     * @return a copy
     */
    default Tolerance withOffset(ZoneOffset offset) {
        Objects.requireNonNull(offset, "the offset; give ZoneOffset.UTC for none");
        Tolerance decisions = this;
        return new Tolerance() {
            @Override
            public boolean tolerates(String message, Violation violation) {
                return decisions.tolerates(message, violation);
            }

            @Override
            public ZoneOffset offset() {
                return offset;
            }
        };
    }
}
