// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two parties know of each other once they are registered: all that is to be stored. Its text form shows no token.
 *
 * @param version the version that both use
 * @param endpoints the endpoints of the other side in this version
 * @param theirs the credentials that they gave: requests to them carry this token
 * @param ours the credentials that they were given: their requests carry this token
 * @see "OCPI 2.3.0, credentials"
 */
public record Registration(VersionNumber version, List<Endpoint> endpoints, Credentials theirs, Credentials ours) {

    /**
     * Copies the list.
     *
     * @param version the version that both use
     * @param endpoints the endpoints of the other side in this version
     * @param theirs the credentials that they gave: requests to them carry this token
     * @param ours the credentials that they were given: their requests carry this token
     */
    public Registration {
        endpoints = List.copyOf(endpoints);
    }

    /**
     * The parties of the other side: those of its roles, at a hub also those behind it, and the hub itself.
     *
     * @return the parties
     */
    public Set<Party> parties() {
        Set<Party> parties = new LinkedHashSet<>();
        theirs.roles().forEach(role -> parties.add(new Party(role.countryCode(), role.partyId())));
        Party hub = hub();
        if (hub != null) {
            parties.add(hub);
        }
        return parties;
    }

    /**
     * The hub that the other side is, or that it is reached through.
     *
     * @return the hub that its credentials name, or null when they name none
     */
    public @Nullable Party hub() {
        return theirs.hubPartyId() == null ? null : Party.ofHub(theirs.hubPartyId());
    }

    /**
     * Where an interface of the other side is found.
     *
     * @param module the module
     * @param role the interface; of no meaning for credentials
     * @return its URL, or null when the other side does not have it
     */
    public @Nullable String url(ModuleID module, InterfaceRole role) {
        return new NeededEndpoint(module, role).urlIn(endpoints);
    }
}
