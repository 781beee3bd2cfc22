// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.server.IncomingRequest;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;

/**
 * A request that names no receiver: the hub is to find out whom it concerns. Its text form shows nothing of path and
 * body, which may hold a token.
 *
 * @param from the party that asks
 * @param module the module
 * @param role the interface
 * @param path the path below the endpoint, percent-encoded, such as {@code /TOKEN1/authorize}
 * @param http the request as it came, with its query and body
 */
public record OpenRequest(Party from, ModuleID module, InterfaceRole role, String path, IncomingRequest http) {

    @Override
    public String toString() {
        return "OpenRequest[from=" + from + ", module=" + module + ", role=" + role + "]";
    }
}
