package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.tariffs.Tariff;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the sender interface of tariffs, at the CPO: for its tariffs.
 *
 * @see "OCPI 2.3.0, mod_tariffs"
 */
public final class TariffsSender {

    private static final ModuleInterface INTERFACE = ModuleInterface.sender(ModuleID.TARIFFS);

    /** The operation of {@link #getTariffs}. */
    public static final Operation<Void, List<Tariff>> GET_TARIFFS =
            INTERFACE.getPage("getTariffs", "", OcpiTypes.TARIFF);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public TariffsSender(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one page of the list of tariffs.
     *
     * @param page which part of the list
     * @return the request
     */
    public OcpiRequest<List<Tariff>> getTariffs(PageQuery page) {
        return GET_TARIFFS.request(endpoint, null, page.write());
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_TARIFFS);
    }
}
