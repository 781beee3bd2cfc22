// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.fault.JsonFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsonschema2pojo.ContentResolver;
import org.jsonschema2pojo.NoopRuleLogger;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.exception.GenerationException;

/**
 * Every schema of a folder, loaded by jsonschema2pojo once. A file that is not JSON or has a keyword that the
 * vocabulary does not know is a fault; its name counts as known, so that what refers to it is not one as well.
 */
final class SchemaFolder {

    private static final String DELIMITERS = "#/.";

    private final URI root;
    private final SchemaStore store =
            new SchemaStore(new ContentResolver(JsonFiles.STRICT.getFactory()), new NoopRuleLogger());
    private final SortedMap<String, Optional<SchemaFile>> files = new TreeMap<>();

    private SchemaFolder(Path folder) {
        this.root = folder.toAbsolutePath().normalize().toUri();
    }

    static SchemaFolder load(Path folder, Faults faults) throws IOException {
        SchemaFolder schemas = new SchemaFolder(folder);
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                schemas.files.put(name, faults.attempt(() -> schemas.load(name, schemas.root.resolve(path.toUri()))));
            }
        }
        Vocabulary vocabulary = Vocabulary.ofSchemas();
        schemas.files.replaceAll((name, file) -> file.filter(loaded -> vocabulary.check(name, loaded.node(), faults)));
        return schemas;
    }

    /** The files that can be read, by name. */
    List<SchemaFile> files() {
        return files.values().stream().flatMap(Optional::stream).toList();
    }

    /**
     * The file that a keyword refers to.
     *
     * @param from the file that holds the keyword
     * @param pointer the keyword's place
     * @param reference what it says
     * @return the file, empty where that is faulty itself
     * @throws GenerationException when there is no such file in the folder
     */
    Optional<SchemaFile> target(SchemaFile from, String pointer, String reference) {
        String path = root.relativize(uri(from, reference)).getPath();
        Optional<SchemaFile> target = files.get(path);
        if (target == null) {
            throw from.fault(pointer, "there is no file " + reference + " in the folder of schemas");
        }
        return target;
    }

    /** What a file outside the folder says, by its place relative to one within it. */
    JsonNode elsewhere(SchemaFile from, String pointer, String reference) {
        URI uri = uri(from, reference);
        if (!Files.isRegularFile(Path.of(uri))) {
            throw from.fault(pointer, "there is no file " + reference);
        }
        return load(reference, uri).node();
    }

    private URI uri(SchemaFile from, String reference) {
        return root.resolve(from.path()).resolve(reference);
    }

    private SchemaFile load(String name, URI uri) {
        if (!name.endsWith(SchemaFile.EXTENSION)) {
            throw new GenerationException(name + ": a schema has the extension " + SchemaFile.EXTENSION);
        }
        try {
            JsonNode node = store.create(uri, DELIMITERS).getContent();
            return new SchemaFile(name, node);
        } catch (IllegalArgumentException invalid) {
            Throwable cause = invalid.getCause() == null ? invalid : invalid.getCause();
            throw new GenerationException(
                    name + ": not JSON: " + firstLine(String.valueOf(cause.getMessage())), invalid);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("empty");
    }
}
