package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.credentials.Credentials;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.List;

/**
 * Requests to the credentials module, which both sides have.
 *
 * @see "OCPI 2.3.0, credentials"
 */
public final class CredentialsInterface {

    private static final ModuleInterface INTERFACE = ModuleInterface.both(ModuleID.CREDENTIALS);

    /** The operation of {@link #getCredentials}. */
    public static final Operation<Void, Credentials> GET_CREDENTIALS =
            INTERFACE.getOne("getCredentials", "", OcpiTypes.CREDENTIALS);

    /** The operation of {@link #postCredentials}. */
    public static final Operation<Credentials, Credentials> POST_CREDENTIALS =
            INTERFACE.post("postCredentials", "", OcpiTypes.CREDENTIALS, OcpiTypes.CREDENTIALS);

    /** The operation of {@link #putCredentials}. */
    public static final Operation<Credentials, Credentials> PUT_CREDENTIALS =
            INTERFACE.put("putCredentials", "", OcpiTypes.CREDENTIALS, OcpiTypes.CREDENTIALS);

    /** The operation of {@link #deleteCredentials}. */
    public static final Operation<Void, Void> DELETE_CREDENTIALS = INTERFACE.delete("deleteCredentials", "");

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public CredentialsInterface(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches the credentials for the other side as they are now.
     *
     * @return the request
     */
    public OcpiRequest<Credentials> getCredentials() {
        return GET_CREDENTIALS.request(endpoint, null, Query.NONE);
    }

    /**
     * Registers, and asks for credentials.
     *
     * @param credentials the credentials that the other side is to use
     * @return the request
     */
    public OcpiRequest<Credentials> postCredentials(Credentials credentials) {
        return POST_CREDENTIALS.request(endpoint, credentials, Query.NONE);
    }

    /**
     * Gives new credentials, and asks for new ones.
     *
     * @param credentials the credentials that the other side is to use
     * @return the request
     */
    public OcpiRequest<Credentials> putCredentials(Credentials credentials) {
        return PUT_CREDENTIALS.request(endpoint, credentials, Query.NONE);
    }

    /**
     * Ends the registration.
     *
     * @return the request
     */
    public OcpiRequest<Void> deleteCredentials() {
        return DELETE_CREDENTIALS.request(endpoint, null, Query.NONE);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_CREDENTIALS, POST_CREDENTIALS, PUT_CREDENTIALS, DELETE_CREDENTIALS);
    }
}
