// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

/** What becomes of a limit that a CSMS would set. */
public enum LimitOutcome {
    /** It is to be sent. */
    SEND,
    /** The station does not support it: E16.FR.12. */
    NOT_SUPPORTED,
    /** The CSMS has set it to this value already; a limit is sent once: E16.FR.02. */
    ALREADY_SET,
    /** The driver has set one that is lower or equal: E16.FR.08. */
    ALREADY_LOWER,
    /** It would lift a limit, and the transaction has none of the kind: to send it would set one. */
    NOTHING_TO_LIFT
}
