package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.http.Authorization;
import io.evwire.ocpi.v230.http.TokenForm;
import org.jspecify.annotations.Nullable;

/**
 * Which tokens the requests of one other party may carry, and what they are good for. During a handshake there are two:
 * the one before, and the one that is offered, which the other side uses before it answers. Whatever a handshake leads
 * to, {@link #after(SenderStep)} and {@link #after(ReceiverStep)} give what holds then: a failure gives back what held
 * before. Immutable: store each new one in place of the last. Its text form shows no token.
 *
 * @param standing the party as it is known
 * @param offered the credentials that a handshake under way, or one whose outcome is uncertain, offers; else absent
 */
public record PeerAccess(Standing standing, @Nullable Credentials offered) {

    /** Nobody: no token is good. */
    public static final PeerAccess NONE = new PeerAccess(new Standing.Unknown(), null);

    /**
     * A party that was given a registration token.
     *
     * @param registrationToken the token
     * @return its access, to versions and credentials alone
     */
    public static PeerAccess invited(String registrationToken) {
        return new PeerAccess(new Standing.Invited(registrationToken), null);
    }

    /**
     * A party that is registered.
     *
     * @param registration what is known of it
     * @return its access
     */
    public static PeerAccess registered(Registration registration) {
        return new PeerAccess(new Standing.Known(registration), null);
    }

    /**
     * The access during a handshake that this side begins.
     *
     * @param ours the credentials that it offers
     * @return a copy in which their token is good as well
     */
    public PeerAccess offering(Credentials ours) {
        return new PeerAccess(standing, ours);
    }

    /**
     * The access after a handshake that this side began.
     *
     * @param last its last step
     * @return the access from now on; after a failure the one before, unless it is uncertain whether the other side
     *     took the offer: then both tokens are good
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
        return isUncertain || last instanceof SenderStep.Send ? this : new PeerAccess(standing, null);
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
        if (offered == null || !header.holds(offered.token(), form)) {
            return new Standing.Unknown();
        }
        if (standing instanceof Standing.Known known) {
            Registration before = known.registration();
            return new Standing.Known(new Registration(before.version(), before.endpoints(), before.theirs(), offered));
        }
        return new Standing.Invited(offered.token());
    }

    private @Nullable String token() {
        if (standing instanceof Standing.Known known) {
            return known.registration().ours().token();
        }
        return standing instanceof Standing.Invited invited ? invited.registrationToken() : null;
    }
}
