// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

/** What an event is to the transaction it comes to. */
public enum Arrival {
    /** No event of this number has come before. */
    NEW,
    /** The same event has come before; only that it was offline may have been added since. */
    REPETITION,
    /** Another event has come with this number. */
    CONFLICT,
    /**
     * An event of this number has come before, so long ago that only its number is remembered. It tells nothing new:
     * answer it as a repetition.
     */
    FORGOTTEN
}
