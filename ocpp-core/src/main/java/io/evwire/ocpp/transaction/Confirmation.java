package io.evwire.ocpp.transaction;

/** Where a limit stands that a CSMS has set. */
public enum Confirmation {
    /** No event that happened online has come since. Those that happened offline confirm nothing. */
    AWAITED,
    /** The station has echoed it, reported a lower one, or told that it is reached. */
    CONFIRMED,
    /**
     * The next event that happened online came without it, by which a station tells that it does not support the limit.
     * An echo that comes later still confirms it.
     *
     * @see "OCPP 2.1 ed. 1, Part 2, E16.FR.13"
     */
    NOT_ECHOED
}
