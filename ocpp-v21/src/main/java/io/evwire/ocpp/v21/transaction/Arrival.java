package io.evwire.ocpp.v21.transaction;

/** What an event is to the sequence it comes to. */
public enum Arrival {
    /** No event of this number has come before. */
    NEW,
    /** The same event has come before; only that it was offline may have been added since. */
    REPETITION,
    /** Another event has come with this number. */
    CONFLICT
}
