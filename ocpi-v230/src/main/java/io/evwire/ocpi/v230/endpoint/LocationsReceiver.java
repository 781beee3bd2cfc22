package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.locations.Connector;
import io.evwire.ocpi.v230.locations.ConnectorPatch;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.EVSEPatch;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.locations.LocationPatch;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the receiver interface of locations, at the eMSP: pushes the charging locations of a CPO.
 *
 * @see "OCPI 2.3.0, mod_locations"
 */
public final class LocationsReceiver {

    private static final ModuleInterface INTERFACE = ModuleInterface.receiver(ModuleID.LOCATIONS);

    /** The operation of {@link #getLocation}. */
    public static final Operation<Void, Location> GET_LOCATION =
            INTERFACE.getOne("getLocation", "/{country_code}/{party_id}/{location_id}", OcpiTypes.LOCATION);

    /** The operation of {@link #getEVSE}. */
    public static final Operation<Void, EVSE> GET_EVSE =
            INTERFACE.getOne("getEVSE", "/{country_code}/{party_id}/{location_id}/{evse_uid}", OcpiTypes.EVSE);

    /** The operation of {@link #getConnector}. */
    public static final Operation<Void, Connector> GET_CONNECTOR = INTERFACE.getOne(
            "getConnector", "/{country_code}/{party_id}/{location_id}/{evse_uid}/{connector_id}", OcpiTypes.CONNECTOR);

    /** The operation of {@link #putLocation}. */
    public static final Operation<Location, Void> PUT_LOCATION =
            INTERFACE.put("putLocation", "/{country_code}/{party_id}/{location_id}", OcpiTypes.LOCATION);

    /** The operation of {@link #putEVSE}. */
    public static final Operation<EVSE, Void> PUT_EVSE =
            INTERFACE.put("putEVSE", "/{country_code}/{party_id}/{location_id}/{evse_uid}", OcpiTypes.EVSE);

    /** The operation of {@link #putConnector}. */
    public static final Operation<Connector, Void> PUT_CONNECTOR = INTERFACE.put(
            "putConnector", "/{country_code}/{party_id}/{location_id}/{evse_uid}/{connector_id}", OcpiTypes.CONNECTOR);

    /** The operation of {@link #patchLocation}. */
    public static final Operation<LocationPatch, Void> PATCH_LOCATION =
            INTERFACE.patch("patchLocation", "/{country_code}/{party_id}/{location_id}", OcpiTypes.LOCATION_PATCH);

    /** The operation of {@link #patchEVSE}. */
    public static final Operation<EVSEPatch, Void> PATCH_EVSE =
            INTERFACE.patch("patchEVSE", "/{country_code}/{party_id}/{location_id}/{evse_uid}", OcpiTypes.EVSE_PATCH);

    /** The operation of {@link #patchConnector}. */
    public static final Operation<ConnectorPatch, Void> PATCH_CONNECTOR = INTERFACE.patch(
            "patchConnector",
            "/{country_code}/{party_id}/{location_id}/{evse_uid}/{connector_id}",
            OcpiTypes.CONNECTOR_PATCH);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public LocationsReceiver(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one location as the receiver holds it.
     *
     * @param owner the party that owns it
     * @param locationId id of the location
     * @return the request
     */
    public OcpiRequest<Location> getLocation(Party owner, CharSequence locationId) {
        return GET_LOCATION.request(endpoint, null, Query.NONE, owner.countryCode(), owner.partyId(), locationId);
    }

    /**
     * Fetches one EVSE as the receiver holds it.
     *
     * @param owner the party that owns it
     * @param locationId id of the location
     * @param evseUid uid of the EVSE
     * @return the request
     */
    public OcpiRequest<EVSE> getEVSE(Party owner, CharSequence locationId, CharSequence evseUid) {
        return GET_EVSE.request(endpoint, null, Query.NONE, owner.countryCode(), owner.partyId(), locationId, evseUid);
    }

    /**
     * Fetches one connector as the receiver holds it.
     *
     * @param owner the party that owns it
     * @param locationId id of the location
     * @param evseUid uid of the EVSE
     * @param connectorId id of the connector
     * @return the request
     */
    public OcpiRequest<Connector> getConnector(
            Party owner, CharSequence locationId, CharSequence evseUid, CharSequence connectorId) {
        return GET_CONNECTOR.request(
                endpoint, null, Query.NONE, owner.countryCode(), owner.partyId(), locationId, evseUid, connectorId);
    }

    /**
     * Pushes a location, new or in place of the former one.
     *
     * @param owner the party that owns it
     * @param locationId id of the location
     * @param location the location
     * @return the request
     */
    public OcpiRequest<Void> putLocation(Party owner, CharSequence locationId, Location location) {
        return PUT_LOCATION.request(endpoint, location, Query.NONE, owner.countryCode(), owner.partyId(), locationId);
    }

    /**
     * Pushes an EVSE, new or in place of the former one.
     *
     * @param owner the party that owns it
     * @param locationId id of the location
     * @param evseUid uid of the EVSE
     * @param evse the EVSE
     * @return the request
     */
    public OcpiRequest<Void> putEVSE(Party owner, CharSequence locationId, CharSequence evseUid, EVSE evse) {
        return PUT_EVSE.request(endpoint, evse, Query.NONE, owner.countryCode(), owner.partyId(), locationId, evseUid);
    }

    /**
     * Pushes a connector, new or in place of the former one.
     *
     * @param owner the party that owns it
     * @param locationId id of the location
     * @param evseUid uid of the EVSE
     * @param connectorId id of the connector
     * @param connector the connector
     * @return the request
     */
    public OcpiRequest<Void> putConnector(
            Party owner, CharSequence locationId, CharSequence evseUid, CharSequence connectorId, Connector connector) {
        return PUT_CONNECTOR.request(
                endpoint,
                connector,
                Query.NONE,
                owner.countryCode(),
                owner.partyId(),
                locationId,
                evseUid,
                connectorId);
    }

    /**
     * Pushes changes of a location.
     *
     * @param owner the party that owns it
     * @param locationId id of the location
     * @param patch the changes; what is left out stays as it is
     * @return the request
     */
    public OcpiRequest<Void> patchLocation(Party owner, CharSequence locationId, LocationPatch patch) {
        return PATCH_LOCATION.request(endpoint, patch, Query.NONE, owner.countryCode(), owner.partyId(), locationId);
    }

    /**
     * Pushes changes of an EVSE, such as its status.
     *
     * @param owner the party that owns it
     * @param locationId id of the location
     * @param evseUid uid of the EVSE
     * @param patch the changes; what is left out stays as it is
     * @return the request
     */
    public OcpiRequest<Void> patchEVSE(Party owner, CharSequence locationId, CharSequence evseUid, EVSEPatch patch) {
        return PATCH_EVSE.request(
                endpoint, patch, Query.NONE, owner.countryCode(), owner.partyId(), locationId, evseUid);
    }

    /**
     * Pushes changes of a connector.
     *
     * @param owner the party that owns it
     * @param locationId id of the location
     * @param evseUid uid of the EVSE
     * @param connectorId id of the connector
     * @param patch the changes; what is left out stays as it is
     * @return the request
     */
    public OcpiRequest<Void> patchConnector(
            Party owner,
            CharSequence locationId,
            CharSequence evseUid,
            CharSequence connectorId,
            ConnectorPatch patch) {
        return PATCH_CONNECTOR.request(
                endpoint, patch, Query.NONE, owner.countryCode(), owner.partyId(), locationId, evseUid, connectorId);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(
                GET_LOCATION,
                GET_EVSE,
                GET_CONNECTOR,
                PUT_LOCATION,
                PUT_EVSE,
                PUT_CONNECTOR,
                PATCH_LOCATION,
                PATCH_EVSE,
                PATCH_CONNECTOR);
    }
}
