package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the receiver interface of sessions, at the eMSP: pushes the charging sessions of a CPO.
 *
 * @see "OCPI 2.3.0, mod_sessions"
 */
public final class SessionsReceiver {

    private static final ModuleInterface INTERFACE = ModuleInterface.receiver(ModuleID.SESSIONS);

    /** The operation of {@link #getSession}. */
    public static final Operation<Void, Session> GET_SESSION =
            INTERFACE.getOne("getSession", "/{country_code}/{party_id}/{session_id}", OcpiTypes.SESSION);

    /** The operation of {@link #putSession}. */
    public static final Operation<Session, Void> PUT_SESSION =
            INTERFACE.put("putSession", "/{country_code}/{party_id}/{session_id}", OcpiTypes.SESSION);

    /** The operation of {@link #patchSession}. */
    public static final Operation<SessionPatch, Void> PATCH_SESSION =
            INTERFACE.patch("patchSession", "/{country_code}/{party_id}/{session_id}", OcpiTypes.SESSION_PATCH);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public SessionsReceiver(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one session as the receiver holds it.
     *
     * @param owner the party that owns it
     * @param sessionId id of the session
     * @return the request
     */
    public OcpiRequest<Session> getSession(Party owner, CharSequence sessionId) {
        return GET_SESSION.request(endpoint, null, Query.NONE, owner.countryCode(), owner.partyId(), sessionId);
    }

    /**
     * Pushes a session, new or in place of the former one, its charging periods included.
     *
     * @param owner the party that owns it
     * @param sessionId id of the session
     * @param session the session
     * @return the request
     */
    public OcpiRequest<Void> putSession(Party owner, CharSequence sessionId, Session session) {
        return PUT_SESSION.request(endpoint, session, Query.NONE, owner.countryCode(), owner.partyId(), sessionId);
    }

    /**
     * Pushes changes of a session; charging periods are added to those before.
     *
     * @param owner the party that owns it
     * @param sessionId id of the session
     * @param patch the changes; what is left out stays as it is
     * @return the request
     */
    public OcpiRequest<Void> patchSession(Party owner, CharSequence sessionId, SessionPatch patch) {
        return PATCH_SESSION.request(endpoint, patch, Query.NONE, owner.countryCode(), owner.partyId(), sessionId);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_SESSION, PUT_SESSION, PATCH_SESSION);
    }
}
