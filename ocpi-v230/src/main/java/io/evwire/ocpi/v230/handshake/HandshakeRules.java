// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.http.TokenForm;
import io.evwire.ocpi.v230.http.UrlPolicy;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.Version;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one side asks of the other.
 *
 * @param versions the versions that it can use; the highest that both have is taken; one other than 2.3.0 is told of,
 *     since its handshake is another
 * @param needed the endpoints that it cannot do without; credentials need not be named
 * @param tokenForm the form in which its requests carry the token
 * @param codec encodes requests and decodes responses
 * @param urls which URLs of the other side may be asked
 * @param ids gives a new id for each request and one for the conversation
 */
public record HandshakeRules(
        List<VersionNumber> versions,
        List<NeededEndpoint> needed,
        TokenForm tokenForm,
        OcpiCodec codec,
        UrlPolicy urls,
        Supplier<String> ids) {

    private static final Comparator<VersionNumber> ASCENDING =
            Comparator.comparing(HandshakeRules::parts, Arrays::compare);

    /**
     * Copies the lists.
     *
     * @param versions the versions that it can use; the highest that both have is taken; one other than 2.3.0 is told
     *     of, since its handshake is another
     * @param needed the endpoints that it cannot do without; credentials need not be named
     * @param tokenForm the form in which its requests carry the token
     * @param codec encodes requests and decodes responses
     * @param urls which URLs of the other side may be asked
     * @param ids gives a new id for each request and one for the conversation
     */
    public HandshakeRules {
        versions = List.copyOf(versions);
        needed = List.copyOf(needed);
    }

    /**
     * The rules of a side that speaks version 2.3.0 alone, as it is written.
     *
     * @param needed the endpoints that it cannot do without
     * @return the rules, with the token in Base64, the strict codec, URLs of https at public addresses, and random ids
     */
    public static HandshakeRules of(NeededEndpoint... needed) {
        return new HandshakeRules(
                List.of(VersionNumber.V2_3_0),
                List.of(needed),
                TokenForm.BASE64,
                Ocpi230.codec(),
                UrlPolicy.STANDARD,
                () -> UUID.randomUUID().toString());
    }

    /**
     * These rules with other versions.
     *
     * @param newVersions the versions that it can use
     * @return a copy
     */
    public HandshakeRules withVersions(List<VersionNumber> newVersions) {
        return new HandshakeRules(newVersions, needed, tokenForm, codec, urls, ids);
    }

    /**
     * These rules with the token in another form.
     *
     * @param newForm the form in which its requests carry the token
     * @return a copy
     */
    public HandshakeRules withTokenForm(TokenForm newForm) {
        return new HandshakeRules(versions, needed, newForm, codec, urls, ids);
    }

    /**
     * These rules with another codec.
     *
     * @param newCodec encodes requests and decodes responses
     * @return a copy
     */
    public HandshakeRules withCodec(OcpiCodec newCodec) {
        return new HandshakeRules(versions, needed, tokenForm, newCodec, urls, ids);
    }

    /**
     * These rules with another policy of URLs.
     *
     * @param newUrls which URLs of the other side may be asked
     * @return a copy
     */
    public HandshakeRules withUrls(UrlPolicy newUrls) {
        return new HandshakeRules(versions, needed, tokenForm, codec, newUrls, ids);
    }

    /**
     * These rules with ids of your own.
     *
     * @param newIds gives a new id at each call
     * @return a copy
     */
    public HandshakeRules withIds(Supplier<String> newIds) {
        return new HandshakeRules(versions, needed, tokenForm, codec, urls, newIds);
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
