package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.locations.Connector;
import io.evwire.ocpi.v230.locations.EVSE;
import io.evwire.ocpi.v230.locations.Location;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the sender interface of locations, at the CPO: for its charging locations.
 *
 * @see "OCPI 2.3.0, mod_locations"
 */
public final class LocationsSender {

    private static final ModuleInterface INTERFACE = ModuleInterface.sender(ModuleID.LOCATIONS);

    /** The operation of {@link #getLocations}. */
    public static final Operation<Void, List<Location>> GET_LOCATIONS =
            INTERFACE.getPage("getLocations", "", OcpiTypes.LOCATION);

    /** The operation of {@link #getLocation}. */
    public static final Operation<Void, Location> GET_LOCATION =
            INTERFACE.getOne("getLocation", "/{location_id}", OcpiTypes.LOCATION);

    /** The operation of {@link #getEVSE}. */
    public static final Operation<Void, EVSE> GET_EVSE =
            INTERFACE.getOne("getEVSE", "/{location_id}/{evse_uid}", OcpiTypes.EVSE);

    /** The operation of {@link #getConnector}. */
    public static final Operation<Void, Connector> GET_CONNECTOR =
            INTERFACE.getOne("getConnector", "/{location_id}/{evse_uid}/{connector_id}", OcpiTypes.CONNECTOR);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public LocationsSender(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one page of the list of locations.
     *
     * @param page which part of the list
     * @return the request
     */
    public OcpiRequest<List<Location>> getLocations(PageQuery page) {
        return GET_LOCATIONS.request(endpoint, null, page.write());
    }

    /**
     * Fetches one location.
     *
     * @param locationId id of the location
     * @return the request
     */
    public OcpiRequest<Location> getLocation(CharSequence locationId) {
        return GET_LOCATION.request(endpoint, null, Query.NONE, locationId);
    }

    /**
     * Fetches one EVSE of a location.
     *
     * @param locationId id of the location
     * @param evseUid uid of the EVSE
     * @return the request
     */
    public OcpiRequest<EVSE> getEVSE(CharSequence locationId, CharSequence evseUid) {
        return GET_EVSE.request(endpoint, null, Query.NONE, locationId, evseUid);
    }

    /**
     * Fetches one connector of an EVSE.
     *
     * @param locationId id of the location
     * @param evseUid uid of the EVSE
     * @param connectorId id of the connector
     * @return the request
     */
    public OcpiRequest<Connector> getConnector(
            CharSequence locationId, CharSequence evseUid, CharSequence connectorId) {
        return GET_CONNECTOR.request(endpoint, null, Query.NONE, locationId, evseUid, connectorId);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_LOCATIONS, GET_LOCATION, GET_EVSE, GET_CONNECTOR);
    }
}
