package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.cdrs.CDR;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the receiver interface of CDRs, at the eMSP: sends it the charge detail records of a CPO.
 *
 * @see "OCPI 2.3.0, mod_cdrs"
 */
public final class CdrsReceiver {

    private static final ModuleInterface INTERFACE = ModuleInterface.receiver(ModuleID.CDRS);

    /** The operation of {@link #getCdr}. */
    public static final Operation<Void, CDR> GET_CDR = INTERFACE.getOne("getCdr", "{cdr_url}", OcpiTypes.CDR);

    /** The operation of {@link #postCdr}. */
    public static final Operation<CDR, Void> POST_CDR = INTERFACE.post("postCdr", "", OcpiTypes.CDR);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public CdrsReceiver(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches a CDR as the receiver holds it.
     *
     * @param cdrUrl the {@code Location} header of the response to the POST of the CDR
     * @return the request
     */
    public OcpiRequest<CDR> getCdr(String cdrUrl) {
        return GET_CDR.requestAt(cdrUrl, endpoint.codec(), null, Query.NONE);
    }

    /**
     * Sends a CDR; the response tells in its {@code Location} header where it can be fetched.
     *
     * @param cdr the CDR
     * @return the request
     */
    public OcpiRequest<Void> postCdr(CDR cdr) {
        return POST_CDR.request(endpoint, cdr, Query.NONE);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_CDR, POST_CDR);
    }
}
