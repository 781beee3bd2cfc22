package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.Version;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side asks of the other.
 *
 * @param versions the versions that it can use; the highest that both have is taken
 * @param needed the endpoints that it cannot do without; credentials need not be named
 * @param tokenForm the form in which its requests carry the token
 * @param codec encodes requests and decodes responses
 */
public record HandshakeRules(
        List<VersionNumber> versions, List<NeededEndpoint> needed, TokenForm tokenForm, OcpiCodec codec) {

    private static final Comparator<VersionNumber> ASCENDING =
            Comparator.comparing(HandshakeRules::parts, Arrays::compare);

    /**
     * Copies the lists.
     *
     * @param versions the versions that it can use; the highest that both have is taken
     * @param needed the endpoints that it cannot do without; credentials need not be named
     * @param tokenForm the form in which its requests carry the token
     * @param codec encodes requests and decodes responses
     */
    public HandshakeRules {
        versions = List.copyOf(versions);
        needed = List.copyOf(needed);
    }

    /**
     * The rules of a side that speaks version 2.3.0 alone, as it is written.
     *
     * @param needed the endpoints that it cannot do without
     * @return the rules, with the token in Base64 and the strict codec
     */
    public static HandshakeRules of(NeededEndpoint... needed) {
        return new HandshakeRules(List.of(VersionNumber.V2_3_0), List.of(needed), TokenForm.BASE64, Ocpi230.codec());
    }

    /** The highest version that both sides have; null when there is none. */
    @Nullable
    Version highestCommon(List<Version> theirs) {
        return theirs.stream()
                .filter(version -> versions.contains(version.version()))
                .max(Comparator.comparing(Version::version, ASCENDING))
                .orElse(null);
    }

    /** The first endpoint that is needed but missing; null when all are there. */
    @Nullable
    NeededEndpoint missing(List<Endpoint> endpoints) {
        if (NeededEndpoint.CREDENTIALS.urlIn(endpoints) == null) {
            return NeededEndpoint.CREDENTIALS;
        }
        return needed.stream()
                .filter(endpoint -> endpoint.urlIn(endpoints) == null)
                .findFirst()
                .orElse(null);
    }

    /** The numbers between the dots; what is not a number counts as 0. */
    private static int[] parts(VersionNumber version) {
        return Arrays.stream(version.wireValue().split("\\.", -1))
                .mapToInt(part -> part.matches("[0-9]{1,9}") ? Integer.parseInt(part) : 0)
                .toArray();
    }
}
