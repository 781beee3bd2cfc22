// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The schema sources of a module: one file a type.
 *
 * @param path the folder
 */
public record SchemaFolder(Path path) {

    /** The folder of the module whose tests run. */
    public static SchemaFolder ofThisModule() {
        return new SchemaFolder(Path.of(System.getProperty("basedir", ""), "src", "main", "schema"));
    }

    /** Every file below the folder, in alphabetical order. */
    public List<SchemaFile> files() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(SchemaFile.EXTENSION))
                    .sorted()
                    .map(file -> SchemaFile.read(path, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
