// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import io.evwire.ocpi.v230.endpoint.Modules;
import io.evwire.ocpi.v230.handshake.Answer;
import io.evwire.ocpi.v230.handshake.ReceiverHandshake;
import io.evwire.ocpi.v230.handshake.Registration;
import io.evwire.ocpi.v230.handshake.Standing;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.RequestHeaders;
import io.evwire.ocpi.v230.server.OwnershipCheck;
import io.evwire.ocpi.v230.server.Reply;
import io.evwire.ocpi.v230.server.RequestCheck;
import io.evwire.ocpi.v230.server.RequestGuard;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whoever is registered, as the guard and the check of a router. Immutable. */
public final class RegisteredPeers implements RequestGuard {

    private final Function<@Nullable Authorization, Standing> standings;

    /**
     * The peers of a store.
     *
     * @param standings tells who has the token of a request, which may have none; such as
     *     {@link io.evwire.ocpi.v230.handshake.PeerAccess#of} of each that is stored
     */
    public RegisteredPeers(Function<@Nullable Authorization, Standing> standings) {
        this.standings = standings;
    }

    /**
     * Who sent a request.
     *
     * @param headers the headers of the request
     * @return who it is
     */
    public Standing standing(RequestHeaders headers) {
        return standings.apply(headers.authorization());
    }

    /**
     * The parties of whoever sent a request.
     *
     * @param headers the headers of the request
     * @return the parties; empty for one that is not registered
     */
    public Set<Party> parties(RequestHeaders headers) {
        return standing(headers) instanceof Standing.Known known
                ? known.registration().parties()
                : Set.of();
    }

    /** Status 401 for a token that is unknown, or that is not good for the module. */
    @Override
    public @Nullable Reply<Void> refusal(RequestHeaders headers, @Nullable ModuleID module) {
        Answer refusal = ReceiverHandshake.refusal(standing(headers), module == null ? Modules.VERSIONS : module);
        return refusal == null ? null : Reply.error(refusal.httpStatus(), refusal.statusCode(), refusal.message());
    }

    /**
     * The check that a request names no parties and ids but those that its token, its URL, its headers and its body
     * have in common. A party pushes its own objects alone; a hub, in its own name, those of all that are behind it.
     *
     * @param ours the parties that are here; empty to let pass requests to any
     * @return the check
     */
    public RequestCheck ownership(Set<Party> ours) {
        return ownership(ours, registration -> false);
    }

    /**
     * The same check, but for platforms each of whose parties pushes the objects of all of them.
     *
     * @param ours the parties that are here; empty to let pass requests to any
     * @param sharing whether a platform is one of these, by agreement with it; not asked about one that names a hub,
     *     since behind that are strangers
     * @return the check
     */
    public RequestCheck ownership(Set<Party> ours, Predicate<Registration> sharing) {
        return new OwnershipCheck(this::parties, headers -> spokesmen(headers, sharing), ours);
    }

    private Set<Party> spokesmen(RequestHeaders headers, Predicate<Registration> sharing) {
        if (!(standing(headers) instanceof Standing.Known known)) {
            return Set.of();
        }
        Registration registration = known.registration();
        Party hub = registration.hub();
        if (hub != null || registration.theirs().hubPartyId() != null) {
            return hub == null ? Set.of() : Set.of(hub);
        }
        return sharing.test(registration) ? registration.parties() : Set.of();
    }
}
