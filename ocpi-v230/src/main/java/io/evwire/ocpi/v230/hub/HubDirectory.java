// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.hubclientinfo.ConnectionStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a hub knows of the platforms behind it, from whatever store. Thread-safe where the hub is used so. */
public interface HubDirectory {

    /**
     * The platforms that are registered.
     *
     * @return all of them, in an order that stays
     */
    List<Registration> registrations();

    /**
     * Who has a token.
     *
     * @param authorization the authorization of a request; null for none
     * @return the platform, or null when nobody has it
     */
    @Nullable
    Registration sender(@Nullable Authorization authorization);

    /**
     * How a party is connected, such as a {@link ClientInfoBook} tells.
     *
     * @param party the party
     * @return its status; nothing is sent to one that is not connected
     */
    ConnectionStatus status(Party party);

    /**
     * Whom a request concerns that names no receiver, such as the party that issued a token.
     *
     * @param request the request
     * @return the receiver, or null when none is found
     */
    @Nullable
    Party receiver(OpenRequest request);

    /**
     * Is told that a party sent a request, or answered one.
     *
     * @param party the party
     */
    void reached(Party party);

    /**
     * Is told that there was no connection to a party.
     *
     * @param party the party
     */
    void unreachable(Party party);
}
