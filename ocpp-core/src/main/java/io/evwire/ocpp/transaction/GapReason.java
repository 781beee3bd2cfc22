// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

/** Why numbers of a transaction's events may be missing. */
public enum GapReason {
    /**
     * The events on both sides happened offline: a station short of memory may drop Updated events between them, the
     * 1st, 3rd, 5th and so on first.
     *
     * @see "OCPP 2.1 ed. 1, Part 2, E11.FR.04, E11.FR.05, E12.FR.04, E12.FR.05"
     */
    DROPPED_OFFLINE(true),
    /** Only one neighbour happened offline: the dropped events were the first or the last of the time offline. */
    DROPPED_AT_EDGE_OF_OFFLINE(true),
    /**
     * Every missing event was refused, and the station gave up after its last attempt.
     *
     * @see "OCPP 2.1 ed. 1, Part 2, E13.FR.04"
     */
    DISCARDED_AFTER_REFUSAL(true),
    /**
     * The events on both sides happened online: nothing tells of a ground to drop what is between them. They may be
     * still to come, in a later attempt.
     */
    MISSING_ONLINE(false);

    private final boolean explainable;

    GapReason(boolean explainable) {
        this.explainable = explainable;
    }

    /**
     * The judgement that follows from the reason.
     *
     * @return whether the standard allows such a gap
     */
    public GapVerdict verdict() {
        return explainable ? GapVerdict.EXPLAINABLE : GapVerdict.SUSPICIOUS;
    }
}
