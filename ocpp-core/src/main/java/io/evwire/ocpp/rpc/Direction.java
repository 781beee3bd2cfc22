// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

/** Which end of the connection sends an action's request. */
public enum Direction {
    /** From the Charging Station to the CSMS. */
    CS_TO_CSMS,
    /** From the CSMS to the Charging Station. */
    CSMS_TO_CS,
    /** Either end may send it. */
    BOTH;

    /**
     * Whether this end sends the request.
     *
     * @param role an end of the connection
     * @return true when it may
     */
    public boolean isSentBy(Role role) {
        return this == BOTH || this == (role == Role.CSMS ? CSMS_TO_CS : CS_TO_CSMS);
    }
}
