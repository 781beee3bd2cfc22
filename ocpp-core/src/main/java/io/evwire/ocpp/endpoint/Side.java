// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.Role;

/**
 * What an endpoint is in the topology of OCPP. A Local Controller stands between: to the CSMS it speaks as a Charging
 * Station does, to its stations as the CSMS does.
 *
 * @see "OCPP 2.1 ed. 1, Part 4 §6"
 */
public enum Side {
    /** A Charging Station, connected to a CSMS or a Local Controller. */
    CHARGING_STATION(Role.CHARGING_STATION),
    /** A CSMS, connected to a Charging Station or a Local Controller. */
    CSMS(Role.CSMS),
    /** A Local Controller on its connection to the CSMS. */
    LOCAL_CONTROLLER_TO_CSMS(Role.CHARGING_STATION),
    /** A Local Controller on its connection to a Charging Station. */
    LOCAL_CONTROLLER_TO_STATION(Role.CSMS);

    private final Role role;

    Side(Role role) {
        this.role = role;
    }

    /**
     * Which end of the connection this side is, as far as the direction of messages goes.
     *
     * @return the end
     */
    public Role role() {
        return role;
    }

    Role opposite() {
        return role == Role.CSMS ? Role.CHARGING_STATION : Role.CSMS;
    }
}
