package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.hubclientinfo.ClientInfo;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the sender interface of hubclientinfo, at the hub: for the parties behind it.
 *
 * @see "OCPI 2.3.0, mod_hub_client_info"
 */
public final class HubClientInfoSender {

    private static final ModuleInterface INTERFACE = ModuleInterface.sender(ModuleID.HUBCLIENTINFO);

    /** The operation of {@link #getClientInfos}. */
    public static final Operation<Void, List<ClientInfo>> GET_CLIENT_INFOS =
            INTERFACE.getPage("getClientInfos", "", OcpiTypes.CLIENT_INFO);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public HubClientInfoSender(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one page of the list of connected parties.
     *
     * @param page which part of the list
     * @return the request
     */
    public OcpiRequest<List<ClientInfo>> getClientInfos(PageQuery page) {
        return GET_CLIENT_INFOS.request(endpoint, null, page.write());
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_CLIENT_INFOS);
    }
}
