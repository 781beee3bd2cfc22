// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

/**
 * Numbers that are missing between two events of a transaction.
 *
 * @param first the first number missing
 * @param last the last number missing, inclusive
 * @param reason why they may be missing
 */
public record Gap(int first, int last, GapReason reason) {

    /**
     * How to judge the gap.
     *
     * @return the verdict of its reason
     */
    public GapVerdict verdict() {
        return reason.verdict();
    }
}
