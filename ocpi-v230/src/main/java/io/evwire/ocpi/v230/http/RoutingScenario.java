// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.ocpi.v230.versions.InterfaceRole;

/**
 * The ways in which a hub takes part in a request.
 *
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_message_routing"
 */
public enum RoutingScenario {
    /** The request names its receiver; the hub passes it on. */
    DIRECT,
    /** The request is addressed to the hub, which pushes it to every party that wants it. */
    BROADCAST_PUSH,
    /** The request names no receiver; the hub finds it. */
    OPEN,
    /** The request is addressed to the hub, which answers with what it has of all parties. */
    GET_ALL;

    /**
     * Whether a request can be routed so.
     *
     * @param method its method
     * @param role the interface it goes to
     * @return false for a broadcast that pushes nothing, and for a GET of all at a receiver interface
     */
    public boolean allows(HttpMethod method, InterfaceRole role) {
        return switch (this) {
            case DIRECT, OPEN -> true;
            case BROADCAST_PUSH -> method == HttpMethod.POST || method == HttpMethod.PUT || method == HttpMethod.PATCH;
            case GET_ALL -> method == HttpMethod.GET && role == InterfaceRole.SENDER;
        };
    }
}
