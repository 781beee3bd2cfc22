// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

/** Where a limit stands that a CSMS has set. */
public enum Confirmation {
    /**
     * No event has echoed it yet. Those that happened offline confirm nothing, and one that happened online may have
     * waited in the station when the limit was set.
     */
    AWAITED,
    /** The station has echoed it, reported a lower one, or told that it is reached. */
    CONFIRMED,
    /**
     * Two events that happened online came without it, or one that echoed other limits of the same answer: so a station
     * tells that it does not support the limit. An echo that comes later still confirms it, as does being reached.
     *
     * @see "OCPP 2.1 ed. 1, Part 2, E16.FR.13"
     */
    NOT_ECHOED
}
