package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.chargingprofiles.ChargingProfileResponse;
import io.evwire.ocpi.v230.chargingprofiles.SetChargingProfile;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the receiver interface of charging profiles, at the CPO: reads and sets the limits of a session.
 *
 * @see "OCPI 2.3.0, mod_charging_profiles"
 */
public final class ChargingProfilesReceiver {

    private static final ModuleInterface INTERFACE = ModuleInterface.receiver(ModuleID.CHARGINGPROFILES);

    /** The operation of {@link #getActiveChargingProfile}. */
    public static final Operation<Void, ChargingProfileResponse> GET_ACTIVE_CHARGING_PROFILE = INTERFACE
            .getOne("getActiveChargingProfile", "/{session_id}", OcpiTypes.CHARGING_PROFILE_RESPONSE)
            .withQuery("duration", "response_url");

    /** The operation of {@link #putChargingProfile}. */
    public static final Operation<SetChargingProfile, ChargingProfileResponse> PUT_CHARGING_PROFILE = INTERFACE.put(
            "putChargingProfile", "/{session_id}", OcpiTypes.SET_CHARGING_PROFILE, OcpiTypes.CHARGING_PROFILE_RESPONSE);

    /** The operation of {@link #deleteChargingProfile}. */
    public static final Operation<Void, ChargingProfileResponse> DELETE_CHARGING_PROFILE = INTERFACE
            .delete("deleteChargingProfile", "/{session_id}", OcpiTypes.CHARGING_PROFILE_RESPONSE)
            .withQuery("response_url");

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public ChargingProfilesReceiver(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Asks for the limits as planned. They come later, to the URL given.
     *
     * @param sessionId id of the session
     * @param durationSeconds how long a plan is wanted, in seconds
     * @param responseUrl where the result is to be sent
     * @return the request
     */
    public OcpiRequest<ChargingProfileResponse> getActiveChargingProfile(
            CharSequence sessionId, int durationSeconds, String responseUrl) {
        return GET_ACTIVE_CHARGING_PROFILE.request(
                endpoint,
                null,
                Query.NONE.with("duration", Integer.toString(durationSeconds)).with("response_url", responseUrl),
                sessionId);
    }

    /**
     * Sets the limits of a session. The result comes later, to the URL in the body.
     *
     * @param sessionId id of the session
     * @param profile the limits, with the URL for the result
     * @return the request
     */
    public OcpiRequest<ChargingProfileResponse> putChargingProfile(CharSequence sessionId, SetChargingProfile profile) {
        return PUT_CHARGING_PROFILE.request(endpoint, profile, Query.NONE, sessionId);
    }

    /**
     * Takes back the limits of a session. The result comes later, to the URL given.
     *
     * @param sessionId id of the session
     * @param responseUrl where the result is to be sent
     * @return the request
     */
    public OcpiRequest<ChargingProfileResponse> deleteChargingProfile(CharSequence sessionId, String responseUrl) {
        return DELETE_CHARGING_PROFILE.request(endpoint, null, Query.NONE.with("response_url", responseUrl), sessionId);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_ACTIVE_CHARGING_PROFILE, PUT_CHARGING_PROFILE, DELETE_CHARGING_PROFILE);
    }
}
