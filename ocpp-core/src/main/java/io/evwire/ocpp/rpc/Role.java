// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

/** The two ends of an OCPP connection. */
public enum Role {
    /** The Charging Station. */
    CHARGING_STATION,
    /** The Charging Station Management System. */
    CSMS
}
