// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsonschema2pojo.exception.GenerationException;

/**
 * The schema of one type: one file a type, its folder below the schema folder is its package.
 *
 * @param path the file below the schema folder, such as {@code datatype/EVSEType.json}
 * @param node what it says
 */
record SchemaFile(String path, JsonNode node) {

    static final String EXTENSION = ".json";

    /** The keyword that makes an open value type of a schema: a text with recommended values. */
    static final String RECOMMENDED = "recommended";

    /** The keyword that makes an enumeration of a schema. */
    static final String ENUM = "enum";

    /** What kind of type a schema defines. */
    enum Kind {
        OBJECT,
        ENUMERATION,
        OPEN_VALUE
    }

    Kind kind() {
        if (node.has(ENUM)) {
            return Kind.ENUMERATION;
        }
        return node.has(RECOMMENDED) ? Kind.OPEN_VALUE : Kind.OBJECT;
    }

    /** The type's name in the standard: the file's name. */
    String typeName() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - EXTENSION.length());
    }

    /** The folder, such as {@code datatype}; empty at the top. */
    String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /** The place of a pointer in this file, as faults give it. */
    String place(String pointer) {
        return pointer.isEmpty() ? path : path + "#" + pointer;
    }

    GenerationException fault(String pointer, String what) {
        return new GenerationException(place(pointer) + ": " + what);
    }

    SchemaFile with(JsonNode other) {
        return new SchemaFile(path, other);
    }
}
