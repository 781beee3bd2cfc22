package io.evwire.core.violation;

/** Decides which faults of a message are let pass, to be reported but not refused. */
@FunctionalInterface
public interface Tolerance {

    /** Lets nothing pass: every fault makes the message invalid. */
    Tolerance NONE = violation -> false;

    /** Lets pass whatever can pass: what can be decoded is kept, what cannot becomes absent. */
    Tolerance ALL = violation -> true;

    /**
     * Whether this fault may pass. What cannot be decoded is then absent, and what is absent but required is refused
     * all the same.
     *
     * @param violation the fault
     * @return true to let it pass
     */
    boolean tolerates(Violation violation);
}
