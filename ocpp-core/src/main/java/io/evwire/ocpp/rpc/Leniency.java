package io.evwire.ocpp.rpc;

import io.evwire.core.violation.Violation;

/**
 * Decides which faults of a payload are let pass. They are reported all the same; a required property that is missing
 * or cannot be decoded never passes, nor does a fault of the frame.
 */
@FunctionalInterface
public interface Leniency {

    /** Lets nothing pass. */
    Leniency STRICT = (action, violation) -> false;

    /** Lets pass whatever can pass: what can be decoded is kept, what cannot becomes absent. */
    Leniency ALL = (action, violation) -> true;

    /**
     * Whether this fault may pass.
     *
     * @param action the action of the message
     * @param violation the fault, with its path and kind
     * @return true to let it pass
     */
    boolean tolerates(String action, Violation violation);
}
