// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.fault.JsonFiles;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.schema.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the file {@code protocol.json} beside a folder of schemas says: the dialect, and what is generated from which
 * data beside the types.
 *
 * @param dialect the family of protocols
 * @param earlier the protocol that this one is a later version of, or null
 * @param catalogs the data of the catalogs of the device model, or null where there is none
 * @param standard where the standard states the catalogs, for Javadoc; null without catalogs
 * @param operations the data of the operations, or null where there are none
 * @param migration the decisions about differences to the earlier version, or null where nothing is migrated
 */
record Protocol(
        Dialect dialect,
        @Nullable Earlier earlier,
        @Nullable Path catalogs,
        @Nullable String standard,
        @Nullable Path operations,
        @Nullable Path migration) {

    private static final String NAME = "protocol.json";
    private static final String SCHEMAS = "schema";

    /**
     * An earlier version.
     *
     * @param basePackage its package
     * @param schemas the folder of its schemas
     * @param protocol what its own file says
     */
    record Earlier(String basePackage, Path schemas, Protocol protocol) {}

    /** Reads the file beside a folder of schemas. */
    static Protocol read(Path schemas, Faults faults) throws IOException {
        Path home = schemas.resolveSibling("").toAbsolutePath().normalize();
        JsonNode node = JsonFiles.read(home.resolve(NAME), faults);
        faults.throwIfAny();
        Vocabulary.ofProtocol().check(NAME, node, faults);
        faults.throwIfAny();
        JsonNode catalogs = node.get("catalogs");
        return new Protocol(
                Dialect.valueOf(node.get("dialect").asText()),
                node.has("earlier") ? earlier(home, node.get("earlier"), faults) : null,
                catalogs == null ? null : home.resolve(catalogs.get("folder").asText()),
                catalogs == null ? null : catalogs.get("standard").asText(),
                file(home, node, "operations"),
                file(home, node, "migration"));
    }

    private static @Nullable Path file(Path home, JsonNode node, String keyword) {
        return node.has(keyword) ? home.resolve(node.get(keyword).asText()) : null;
    }

    private static Earlier earlier(Path home, JsonNode node, Faults faults) throws IOException {
        Path schemas = home.resolve(node.get("folder").asText()).resolve(SCHEMAS);
        return new Earlier(node.get("package").asText(), schemas, read(schemas, faults));
    }
}
