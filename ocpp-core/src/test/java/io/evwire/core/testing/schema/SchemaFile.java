// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.schema;

import io.evwire.core.testing.CorpusLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One schema.
 *
 * @param file where it stands
 * @param folder its folder below the schema folder, such as {@code datatype}
 * @param typeName the type's name in the standard: the file's name
 * @param schema what it says
 */
public record SchemaFile(Path file, String folder, String typeName, JsonNode schema) {

    static final String EXTENSION = ".json";

    static SchemaFile read(Path root, Path file) {
        String name = file.getFileName().toString();
        Path folder = root.relativize(file).getParent();
        return new SchemaFile(
                file,
                folder == null ? "" : folder.toString().replace('\\', '/'),
                name.substring(0, name.length() - EXTENSION.length()),
                parse(file));
    }

    /** The class that is generated from it, without its package. */
    public String className() {
        return schema.path("javaType").asString(typeName);
    }

    /** Whether it describes an object, and not an enumeration. */
    public boolean isObject() {
        return schema.path("type").asString("").equals("object");
    }

    /** Its path below the schema folder, for people. */
    @Override
    public String toString() {
        return (folder.isEmpty() ? "" : folder + "/") + typeName + EXTENSION;
    }

    /** Whether it is a text for which values are recommended, which the official schemas write out where it is used. */
    public boolean isOpenValue() {
        return schema.has("recommended");
    }

    private static JsonNode parse(Path file) {
        try {
            JsonNode schema = CorpusLine.JSON.readTree(Files.readString(file));
            JsonNode earlier = schema.path("describedBy");
            return earlier.isMissingNode()
                    ? schema
                    : InheritedDocumentation.merge(
                            (ObjectNode) schema, parse(file.resolveSibling(earlier.stringValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
