// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

/** How to judge that numbers of a transaction's events are missing. */
public enum GapVerdict {
    /** The standard lets a station leave such events out. */
    EXPLAINABLE,
    /** The standard gives no ground for it: the events are still to come, or lost. */
    SUSPICIOUS
}
