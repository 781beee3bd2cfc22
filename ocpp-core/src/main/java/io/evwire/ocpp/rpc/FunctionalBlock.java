// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

/**
 * The functional blocks of the standard: its chapters of use cases, by letter.
 *
 * @see "OCPP 2.1 ed. 1, Part 2"
 */
public enum FunctionalBlock {
    /** Security: certificates of station and CSMS, security events. */
    A("Security"),
    /** Provisioning: booting, configuration, reset, reports. */
    B("Provisioning"),
    /** Authorization of the EV Driver. */
    C("Authorization"),
    /** The list of tokens that a station authorizes by itself. */
    D("Local Authorization List Management"),
    /** Transactions from start to end. */
    E("Transactions"),
    /** Control of the station from afar: remote start and stop, unlocking, triggering. */
    F("Remote Control"),
    /** Availability of station, EVSE and connector. */
    G("Availability"),
    /** Reservation of an EVSE. */
    H("Reservation"),
    /** Tariff and cost as shown to the EV Driver. */
    I("Tariff and Cost"),
    /** Meter values outside of transactions. */
    J("Meter Values"),
    /** Smart charging: profiles, limits, schedules. */
    K("Smart Charging"),
    /** Firmware updates. */
    L("Firmware Management"),
    /** Certificates for ISO 15118. */
    M("ISO 15118 Certificate Management"),
    /** Diagnostics: logs, monitors, events, customer information. */
    N("Diagnostics"),
    /** Messages on the station's display. */
    O("Display Message"),
    /** Vendor-specific data. */
    P("Data Transfer"),
    /** Bidirectional power transfer; from OCPP 2.1. */
    Q("Bidirectional Power Transfer"),
    /** Control of distributed energy resources; from OCPP 2.1. */
    R("DER Control"),
    /** Swapping of batteries; from OCPP 2.1. */
    S("Battery Swapping");

    private final String title;

    FunctionalBlock(String title) {
        this.title = title;
    }

    /**
     * The block's name.
     *
     * @return such as {@code Smart Charging}
     */
    public String title() {
        return title;
    }
}
