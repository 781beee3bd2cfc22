// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.endpoint.Modules;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that the other side must have.
 *
 * @param module the module, whatever the case of its identifier
 * @param role the interface; of no meaning for credentials
 */
public record NeededEndpoint(ModuleID module, InterfaceRole role) {

    /** Credentials, which every platform has. */
    static final NeededEndpoint CREDENTIALS = new NeededEndpoint(ModuleID.CREDENTIALS, InterfaceRole.SENDER);

    /** The URL of this endpoint among those of a version; null when it is missing. */
    @Nullable
    String urlIn(List<Endpoint> endpoints) {
        boolean isCredentials = Modules.isSame(module, ModuleID.CREDENTIALS);
        for (Endpoint endpoint : endpoints) {
            if (Modules.isSame(endpoint.identifier(), module) && (isCredentials || endpoint.role() == role)) {
                return endpoint.url();
            }
        }
        return null;
    }
}
