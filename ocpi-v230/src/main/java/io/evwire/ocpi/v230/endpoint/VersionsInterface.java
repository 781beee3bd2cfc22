package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.http.OcpiRequest;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.http.ResponseType;
import io.evwire.ocpi.v230.versions.Version;
import io.evwire.ocpi.v230.versions.VersionDetails;
import java.util.List;

/**
 * Requests to the versions module, which both sides have.
 *
 * @see "OCPI 2.3.0, version_information_endpoint"
 */
public final class VersionsInterface {

    private static final ModuleInterface INTERFACE = ModuleInterface.both(Modules.VERSIONS);

    /** The operation of {@link #getVersions}. */
    public static final Operation<Void, List<Version>> GET_VERSIONS =
            INTERFACE.get("getVersions", "{versions_url}", ResponseType.list(OcpiTypes.VERSION));

    /** The operation of {@link #getVersionDetails}. */
    public static final Operation<Void, VersionDetails> GET_VERSION_DETAILS =
            INTERFACE.getOne("getVersionDetails", "{version_url}", OcpiTypes.VERSION_DETAILS);

    private final RemoteEndpoint endpoint;

    /**
     * Requests to one endpoint.
     *
     * @param endpoint where the interface is
     */
    public VersionsInterface(RemoteEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Fetches the versions that the other side supports.
     *
     * @param versionsUrl the URL that was agreed on beforehand or came with the credentials
     * @return the request
     */
    public OcpiRequest<List<Version>> getVersions(String versionsUrl) {
        return GET_VERSIONS.requestAt(versionsUrl, endpoint.codec(), null, Query.NONE);
    }

    /**
     * Fetches the endpoints of one version.
     *
     * @param versionUrl the URL of the version in the list of versions
     * @return the request
     */
    public OcpiRequest<VersionDetails> getVersionDetails(String versionUrl) {
        return GET_VERSION_DETAILS.requestAt(versionUrl, endpoint.codec(), null, Query.NONE);
    }

    static List<Operation<?, ?>> operations() {
        return List.of(GET_VERSIONS, GET_VERSION_DETAILS);
    }
}
