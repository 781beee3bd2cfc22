package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Party;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.tariffs.Tariff;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the receiver interface of tariffs, at the eMSP: pushes the tariffs of a CPO.
 *
 * @see "OCPI 2.3.0, mod_tariffs"
 */
public final class TariffsReceiver {

    private static final ModuleInterface INTERFACE = ModuleInterface.receiver(ModuleID.TARIFFS);

    /** The operation of {@link #getTariff}. */
    public static final Operation<Void, Tariff> GET_TARIFF =
            INTERFACE.getOne("getTariff", "/{country_code}/{party_id}/{tariff_id}", OcpiTypes.TARIFF);

    /** The operation of {@link #putTariff}. */
    public static final Operation<Tariff, Void> PUT_TARIFF =
            INTERFACE.put("putTariff", "/{country_code}/{party_id}/{tariff_id}", OcpiTypes.TARIFF);

    /** The operation of {@link #deleteTariff}. */
    public static final Operation<Void, Void> DELETE_TARIFF =
            INTERFACE.delete("deleteTariff", "/{country_code}/{party_id}/{tariff_id}");

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public TariffsReceiver(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches one tariff as the receiver holds it.
     *
     * @param owner the party that owns it
     * @param tariffId id of the tariff
     * @return the request
     */
    public OcpiRequest<Tariff> getTariff(Party owner, CharSequence tariffId) {
        return GET_TARIFF.request(endpoint, null, Query.NONE, owner.countryCode(), owner.partyId(), tariffId);
    }

    /**
     * Pushes a tariff, new or in place of the former one.
     *
     * @param owner the party that owns it
     * @param tariffId id of the tariff
     * @param tariff the tariff
     * @return the request
     */
    public OcpiRequest<Void> putTariff(Party owner, CharSequence tariffId, Tariff tariff) {
        return PUT_TARIFF.request(endpoint, tariff, Query.NONE, owner.countryCode(), owner.partyId(), tariffId);
    }

    /**
     * Removes a tariff that is no longer in use.
     *
     * @param owner the party that owns it
     * @param tariffId id of the tariff
     * @return the request
     */
    public OcpiRequest<Void> deleteTariff(Party owner, CharSequence tariffId) {
        return DELETE_TARIFF.request(endpoint, null, Query.NONE, owner.countryCode(), owner.partyId(), tariffId);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_TARIFF, PUT_TARIFF, DELETE_TARIFF);
    }
}
