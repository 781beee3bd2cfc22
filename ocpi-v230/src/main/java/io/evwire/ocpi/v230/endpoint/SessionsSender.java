package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.sessions.ChargingPreferences;
import io.evwire.ocpi.v230.sessions.ChargingPreferencesResponse;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the sender interface of sessions, at the CPO: for its charging sessions.
 *
 * @see "OCPI 2.3.0, mod_sessions"
 */
public final class SessionsSender {

    private static final ModuleInterface INTERFACE = ModuleInterface.sender(ModuleID.SESSIONS);

    /** The operation of {@link #getSessions}. */
    public static final Operation<Void, List<Session>> GET_SESSIONS =
            INTERFACE.getPage("getSessions", "", OcpiTypes.SESSION);

    /** The operation of {@link #putChargingPreferences}. */
    public static final Operation<ChargingPreferences, ChargingPreferencesResponse> PUT_CHARGING_PREFERENCES =
            INTERFACE.put(
                    "putChargingPreferences",
                    "/{session_id}/charging_preferences",
                    OcpiTypes.CHARGING_PREFERENCES,
                    OcpiTypes.CHARGING_PREFERENCES_RESPONSE);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public SessionsSender(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one page of the list of sessions.
     *
     * @param page which part of the list, of which OCPI asks for {@code dateFrom} in one place
     * @return the request
     */
    public OcpiRequest<List<Session>> getSessions(PageQuery page) {
        return GET_SESSIONS.request(endpoint, null, page.write());
    }

    /**
     * Sets the driver's wishes for a running session.
     *
     * @param sessionId id of the session
     * @param preferences the preferences
     * @return the request
     */
    public OcpiRequest<ChargingPreferencesResponse> putChargingPreferences(
            CharSequence sessionId, ChargingPreferences preferences) {
        return PUT_CHARGING_PREFERENCES.request(endpoint, preferences, Query.NONE, sessionId);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_SESSIONS, PUT_CHARGING_PREFERENCES);
    }
}
