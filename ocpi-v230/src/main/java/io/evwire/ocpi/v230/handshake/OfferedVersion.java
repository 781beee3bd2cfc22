// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.handshake;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.endpoint.Modules;
import io.evwire.ocpi.v230.http.UrlPolicy;
import io.evwire.ocpi.v230.http.UrlVerdict;
import io.evwire.ocpi.v230.versions.Endpoint;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import io.evwire.ocpi.v230.versions.VersionNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The version details of the other side, its endpoints read one by one: one that is at fault, or of a module that
 * nobody knows, ends no registration.
 *
 * @param version the version that they are of
 * @param endpoints those that can be used, as they stand there
 * @param leftOut what is wrong with the others
 */
record OfferedVersion(VersionNumber version, List<Endpoint> endpoints, List<Violation> leftOut) {

    /** How such details are read; they are never written. */
    static final OcpiType<OfferedVersion> TYPE =
            OcpiType.ofJson("versions", "OfferedVersion", OfferedVersion::read, ignored -> Map.of());

    private static final int MAX_URL_LENGTH = 255;

    private static final String IDENTIFIER = "identifier";
    private static final String ROLE = "role";
    private static final String URL = "url";

    OfferedVersion {
        endpoints = List.copyOf(endpoints);
        leftOut = List.copyOf(leftOut);
    }

    private static Decoded<OfferedVersion> read(Map<String, @Nullable Object> details) {
        List<Violation> faults = new ArrayList<>();
        String version = text(details, "version", "", faults);
        Object listed = details.get("endpoints");
        if (!(listed instanceof List<?>)) {
            faults.add(missing("/endpoints", listed, "array expected"));
        }
        if (version == null || !(listed instanceof List<?> list)) {
            return new Decoded.Invalid<>(faults, false);
        }
        List<Endpoint> endpoints = new ArrayList<>();
        List<Violation> leftOut = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Endpoint endpoint = endpoint(list.get(i), "/endpoints/" + i, leftOut);
            if (endpoint != null) {
                endpoints.add(endpoint);
            }
        }
        return new Decoded.Valid<>(new OfferedVersion(new VersionNumber(version), endpoints, leftOut), List.of());
    }

    private static @Nullable Endpoint endpoint(@Nullable Object value, String path, List<Violation> faults) {
        if (!(value instanceof Map<?, ?> object)) {
            faults.add(missing(path, value, "object expected"));
            return null;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        object.forEach((name, member) -> members.put(String.valueOf(name), member));
        String identifier = text(members, IDENTIFIER, path, faults);
        String url = text(members, URL, path, faults);
        if (identifier == null || url == null) {
            return null;
        }
        if (url.codePointCount(0, url.length()) > MAX_URL_LENGTH) {
            faults.add(new Violation(path + "/" + URL, ViolationKind.TOO_LONG, "at most 255 characters"));
            return null;
        }
        InterfaceRole role = role(new ModuleID(identifier), members.get(ROLE), path + "/" + ROLE, faults);
        if (role == null) {
            return null;
        }
        members.keySet().removeAll(List.of(IDENTIFIER, ROLE, URL));
        return Endpoint.builder()
                .identifier(new ModuleID(identifier))
                .role(role)
                .url(url)
                .extensions(members)
                .build();
    }

    /** The side of an endpoint; that of credentials means nothing, whatever is written there. */
    private static @Nullable InterfaceRole role(
            ModuleID module, @Nullable Object value, String path, List<Violation> faults) {
        for (InterfaceRole role : InterfaceRole.known()) {
            if (role.wireValue().equals(value)) {
                return role;
            }
        }
        if (Modules.isSame(module, ModuleID.CREDENTIALS)) {
            return InterfaceRole.SENDER;
        }
        faults.add(
                value == null
                        ? missing(path, null, "")
                        : new Violation(path, ViolationKind.ENUM, "not one of SENDER and RECEIVER"));
        return null;
    }

    private static @Nullable String text(
            Map<String, @Nullable Object> members, String name, String path, List<Violation> faults) {
        Object value = members.get(name);
        if (value instanceof String text) {
            return text;
        }
        faults.add(missing(path + "/" + name, value, "string expected"));
        return null;
    }

    private static Violation missing(String path, @Nullable Object found, String expected) {
        return found == null
                ? new Violation(path, ViolationKind.REQUIRED, "required, but absent")
                : new Violation(path, ViolationKind.TYPE, expected);
    }

    /** These details with the URLs of endpoints resolved, without those that must not be asked. */
    OfferedVersion at(String detailsUrl, UrlPolicy urls) {
        List<Endpoint> usable = new ArrayList<>();
        List<Violation> left = new ArrayList<>(leftOut);
        for (Endpoint endpoint : endpoints) {
            UrlVerdict verdict = urls.check(detailsUrl, endpoint.url());
            if (verdict instanceof UrlVerdict.Allowed allowed) {
                usable.add(endpoint.toBuilder().url(allowed.url()).build());
            } else {
                String reason = ((UrlVerdict.Refused) verdict).reason();
                left.add(new Violation("/endpoints", ViolationKind.RULE, "a URL that must not be asked: " + reason));
            }
        }
        return new OfferedVersion(version, usable, left);
    }
}
