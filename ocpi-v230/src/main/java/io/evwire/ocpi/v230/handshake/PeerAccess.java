// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.TokenForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tokens the requests of one other party may carry, and what they are good for. During a handshake there are two:
 * the one before, and the one that is offered, which the other side uses before it answers. Whatever a handshake leads
 * to, {@link #after(SenderStep)} and {@link #after(ReceiverStep)} give what holds then: a failure gives back what held
 * before. Immutable: store each new one in place of the last. Its text form shows no token.
 *
 * @param standing the party as it is known
 * @param offered the credentials that a handshake under way offers; else absent
 * @param uncertain the credentials that handshakes offered of which nobody knows how they fared: the other side may use
 *     any of them until one is carried out. After such a handshake, offer the same credentials again: of those that
 *     differ, only the latest 16 are kept
 */
public record PeerAccess(Standing standing, @Nullable Credentials offered, List<Credentials> uncertain) {

    /** The most uncertain offers: behind so many, an old one is no longer the one that was carried out. */
    private static final int MOST_UNCERTAIN = 16;

    /** Nobody: no token is good. */
    public static final PeerAccess NONE = new PeerAccess(new Standing.Unknown(), null, List.of());

    /**
     * Copies the list, of which only the latest are kept.
     *
     * @param standing the party as it is known
     * @param offered the credentials that a handshake under way offers; else absent
     * @param uncertain the credentials that handshakes offered of which nobody knows how they fared: the other side may
     *     use any of them until one is carried out. After such a handshake, offer the same credentials again: of those
     *     that differ, only the latest 16 are kept
     */
    public PeerAccess {
        uncertain = List.copyOf(uncertain.subList(Math.max(0, uncertain.size() - MOST_UNCERTAIN), uncertain.size()));
    }

    /**
     * A party that was given a registration token.
     *
     * @param registrationToken the token
     * @return its access, to versions and credentials alone
     */
    public static PeerAccess invited(String registrationToken) {
        return new PeerAccess(new Standing.Invited(registrationToken), null, List.of());
    }

    /**
     * A party that is registered.
     *
     * @param registration what is known of it
     * @return its access
     */
    public static PeerAccess registered(Registration registration) {
        return new PeerAccess(new Standing.Known(registration), null, List.of());
    }

    /**
     * The access during a handshake that this side begins.
     *
     * @param ours the credentials that it offers
     * @return a copy in which their token is good as well; a handshake that was under way counts as uncertain
     */
    public PeerAccess offering(Credentials ours) {
        return new PeerAccess(standing, ours, allUncertain());
    }

    /**
     * The access after a handshake that this side began.
     *
     * @param last its last step
     * @return the access from now on; after a failure the one before, unless it is uncertain whether the other side
     *     took the offer: then both tokens are good, whatever later handshakes fail
     */
    public PeerAccess after(SenderStep last) {
        if (last instanceof SenderStep.Registered registered) {
            return registered(registered.registration());
        }
        if (last instanceof SenderStep.Ended) {
            return NONE;
        }
        boolean isUncertain =
                last instanceof SenderStep.Failed failed && failed.failure().isUncertain();
        if (last instanceof SenderStep.Send) {
            return this;
        }
        return new PeerAccess(standing, null, isUncertain ? allUncertain() : uncertain);
    }

    /**
     * The access after a handshake that the other side began.
     *
     * @param last its last step
     * @return the access from now on; this one unless the step changes it
     */
    public PeerAccess after(ReceiverStep last) {
        if (last instanceof ReceiverStep.Registered registered) {
            return registered(registered.registration());
        }
        return last instanceof ReceiverStep.Ended ? NONE : this;
    }

    /**
     * Who sent a request.
     *
     * @param header the authorization that it carried, or null for none
     * @param form the form in which the token stands in it
     * @return the party as it is known, if the token is its; with a token that is offered, a party that is not
     *     registered yet may ask for versions and credentials
     */
    public Standing of(@Nullable Authorization header, TokenForm form) {
        if (header == null) {
            return new Standing.Unknown();
        }
        String current = token();
        if (current != null && header.holds(current, form)) {
            return standing;
        }
        Credentials used = allUncertain().stream()
                .filter(credentials -> header.holds(credentials.token(), form))
                .findFirst()
                .orElse(null);
        if (used == null) {
            return new Standing.Unknown();
        }
        if (standing instanceof Standing.Known known) {
            Registration before = known.registration();
            return new Standing.Known(new Registration(before.version(), before.endpoints(), before.theirs(), used));
        }
        return new Standing.Invited(used.token());
    }

    /** Every offer of which nobody knows yet how it fared. */
    private List<Credentials> allUncertain() {
        if (offered == null || uncertain.contains(offered)) {
            return uncertain;
        }
        List<Credentials> all = new ArrayList<>(uncertain);
        all.add(offered);
        return all;
    }

    private @Nullable String token() {
        if (standing instanceof Standing.Known known) {
            return known.registration().ours().token();
        }
        return standing instanceof Standing.Invited invited ? invited.registrationToken() : null;
    }
}
