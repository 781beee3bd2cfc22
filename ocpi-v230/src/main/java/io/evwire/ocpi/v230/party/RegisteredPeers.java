package io.evwire.ocpi.v230.party;

import io.evwire.ocpi.v230.endpoint.Modules;
import io.evwire.ocpi.v230.handshake.Answer;
import io.evwire.ocpi.v230.handshake.ReceiverHandshake;
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
     * have in common.
     *
     * @param ours the parties that are here; empty to let pass requests to any
     * @return the check
     */
    public RequestCheck ownership(Set<Party> ours) {
        return new OwnershipCheck(this::parties, ours);
    }
}
