package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.chargingprofiles.ActiveChargingProfile;
import io.evwire.ocpi.v230.chargingprofiles.ActiveChargingProfileResult;
import io.evwire.ocpi.v230.chargingprofiles.ChargingProfileResult;
import io.evwire.ocpi.v230.chargingprofiles.ClearProfileResult;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the sender interface of charging profiles, at the SCSP: tells it what became of a request, and of
 * changes.
 *
 * @see "OCPI 2.3.0, mod_charging_profiles"
 */
public final class ChargingProfilesSender {

    private static final ModuleInterface INTERFACE = ModuleInterface.sender(ModuleID.CHARGINGPROFILES);

    /** The operation of {@link #postActiveChargingProfileResult}. */
    public static final Operation<ActiveChargingProfileResult, Void> POST_ACTIVE_CHARGING_PROFILE_RESULT =
            INTERFACE.post(
                    "postActiveChargingProfileResult", "{response_url}", OcpiTypes.ACTIVE_CHARGING_PROFILE_RESULT);

    /** The operation of {@link #postChargingProfileResult}. */
    public static final Operation<ChargingProfileResult, Void> POST_CHARGING_PROFILE_RESULT =
            INTERFACE.post("postChargingProfileResult", "{response_url}", OcpiTypes.CHARGING_PROFILE_RESULT);

    /** The operation of {@link #postClearProfileResult}. */
    public static final Operation<ClearProfileResult, Void> POST_CLEAR_PROFILE_RESULT =
            INTERFACE.post("postClearProfileResult", "{response_url}", OcpiTypes.CLEAR_PROFILE_RESULT);

    /** The operation of {@link #putActiveChargingProfile}. */
    public static final Operation<ActiveChargingProfile, Void> PUT_ACTIVE_CHARGING_PROFILE =
            INTERFACE.put("putActiveChargingProfile", "/{session_id}", OcpiTypes.ACTIVE_CHARGING_PROFILE);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public ChargingProfilesSender(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Tells the limits that were asked for.
     *
     * @param responseUrl the URL that came with the request; a peer chose it
     * @param result the result
     * @return the request
     */
    public OcpiRequest<Void> postActiveChargingProfileResult(String responseUrl, ActiveChargingProfileResult result) {
        return POST_ACTIVE_CHARGING_PROFILE_RESULT.requestAt(responseUrl, endpoint.codec(), result, Query.NONE);
    }

    /**
     * Tells what became of the limits that were to be set.
     *
     * @param responseUrl the URL that came with the request; a peer chose it
     * @param result the result
     * @return the request
     */
    public OcpiRequest<Void> postChargingProfileResult(String responseUrl, ChargingProfileResult result) {
        return POST_CHARGING_PROFILE_RESULT.requestAt(responseUrl, endpoint.codec(), result, Query.NONE);
    }

    /**
     * Tells what became of the limits that were to be taken back.
     *
     * @param responseUrl the URL that came with the request; a peer chose it
     * @param result the result
     * @return the request
     */
    public OcpiRequest<Void> postClearProfileResult(String responseUrl, ClearProfileResult result) {
        return POST_CLEAR_PROFILE_RESULT.requestAt(responseUrl, endpoint.codec(), result, Query.NONE);
    }

    /**
     * Tells the limits of a session, new or changed.
     *
     * @param sessionId id of the session
     * @param profile the limits
     * @return the request
     */
    public OcpiRequest<Void> putActiveChargingProfile(CharSequence sessionId, ActiveChargingProfile profile) {
        return PUT_ACTIVE_CHARGING_PROFILE.request(endpoint, profile, Query.NONE, sessionId);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(
                POST_ACTIVE_CHARGING_PROFILE_RESULT,
                POST_CHARGING_PROFILE_RESULT,
                POST_CLEAR_PROFILE_RESULT,
                PUT_ACTIVE_CHARGING_PROFILE);
    }
}
