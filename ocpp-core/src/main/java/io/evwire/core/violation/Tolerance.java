package io.evwire.core.violation;

/**
 * Decides which faults of a message are let pass. They are reported all the same; a required property that is missing
 * or cannot be decoded never passes, nor does a fault of what is around the message.
 */
@FunctionalInterface
public interface Tolerance {

    /** Lets nothing pass: every fault makes the message invalid. */
    Tolerance NONE = (message, violation) -> false;

    /** Lets pass whatever can pass: what can be decoded is kept, what cannot becomes absent. */
    Tolerance ALL = (message, violation) -> true;

    /**
     * Whether this fault may pass. What cannot be decoded is then absent, and what is absent but required is refused
     * all the same.
     *
     * @param message what the fault is in: the action in OCPP, such as {@code BootNotification}; the type in OCPI, such
     *     as {@code locations/Location}; empty for an error and for the envelope of a response
     * @param violation the fault, with its path and kind
     * @return true to let it pass
     */
    boolean tolerates(String message, Violation violation);
}
