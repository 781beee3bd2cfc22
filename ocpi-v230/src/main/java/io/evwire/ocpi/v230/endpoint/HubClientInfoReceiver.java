package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.hubclientinfo.ClientInfo;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the receiver interface of hubclientinfo, at a party behind a hub: tells it who else is connected.
 *
 * @see "OCPI 2.3.0, mod_hub_client_info"
 */
public final class HubClientInfoReceiver {

    private static final ModuleInterface INTERFACE = ModuleInterface.receiver(ModuleID.HUBCLIENTINFO);

    /** The operation of {@link #getClientInfo}. */
    public static final Operation<Void, ClientInfo> GET_CLIENT_INFO =
            INTERFACE.getOne("getClientInfo", "/{country_code}/{party_id}", OcpiTypes.CLIENT_INFO);

    /** The operation of {@link #putClientInfo}. */
    public static final Operation<ClientInfo, Void> PUT_CLIENT_INFO =
            INTERFACE.put("putClientInfo", "/{country_code}/{party_id}", OcpiTypes.CLIENT_INFO);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public HubClientInfoReceiver(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches the connection of one party as the receiver holds it.
     *
     * @param party the party
     * @return the request
     */
    public OcpiRequest<ClientInfo> getClientInfo(Party party) {
        return GET_CLIENT_INFO.request(endpoint, null, Query.NONE, party.countryCode(), party.partyId());
    }

    /**
     * Pushes the connection of a party, new or changed.
     *
     * @param party the party
     * @param info the connection
     * @return the request
     */
    public OcpiRequest<Void> putClientInfo(Party party, ClientInfo info) {
        return PUT_CLIENT_INFO.request(endpoint, info, Query.NONE, party.countryCode(), party.partyId());
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_CLIENT_INFO, PUT_CLIENT_INFO);
    }
}
