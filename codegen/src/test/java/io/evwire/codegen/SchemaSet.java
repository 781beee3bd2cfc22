// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a small protocol, written by a test. */
final class SchemaSet {

    private final Path home;

    SchemaSet(Path home, String dialect) throws IOException {
        this.home = home;
        Files.createDirectories(home.resolve("schema"));
        write("protocol.json", "{'dialect':'" + dialect + "'}");
    }

    /** Writes a schema, with single quotation marks for double ones. */
    SchemaSet schema(String file, String singleQuoted) throws IOException {
        write("schema/" + file, singleQuoted);
        return this;
    }

    /** Writes a file beside the folder of schemas, with single quotation marks for double ones. */
    void write(String file, String singleQuoted) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, singleQuoted.replace('\'', '"'));
    }

    /** Generates from the files. */
    void generate(Path target) throws IOException {
        ProtocolGeneration.run(home.resolve("schema"), "x", target);
    }
}
