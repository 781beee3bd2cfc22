package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the sender interface of CDRs, at the CPO: for its charge detail records.
 *
 * @see "OCPI 2.3.0, mod_cdrs"
 */
public final class CdrsSender {

    private static final ModuleInterface INTERFACE = ModuleInterface.sender(ModuleID.CDRS);

    /** The operation of {@link #getCdrs}. */
    public static final Operation<Void, List<CDR>> GET_CDRS = INTERFACE.getPage("getCdrs", "", OcpiTypes.CDR);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public CdrsSender(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one page of the list of CDRs.
     *
     * @param page which part of the list
     * @return the request
     */
    public OcpiRequest<List<CDR>> getCdrs(PageQuery page) {
        return GET_CDRS.request(endpoint, null, page.write());
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_CDRS);
    }
}
