package io.evwire.codegen.emit;

import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of generated sources, written as a whole: what is not generated any more is deleted. */
public final class SourceFolder {

    private final Path folder;
    private final String origin;
    private final Map<Path, String> textByFile = new TreeMap<>();

    /**
     * A folder, nothing in it yet.
     *
     * @param folder the root of the sources
     * @param origin what they are generated from, as their first lines say
     */
    public SourceFolder(Path folder, String origin) {
        this.folder = folder;
        this.origin = origin;
    }

    /**
     * Adds a class.
     *
     * @param packageName its package
     * @param type the class
     */
    public void add(String packageName, TypeSpec type) {
        Path file = folder.resolve(packageName.replace('.', '/')).resolve(type.name() + ".java");
        textByFile.put(file, SourceText.of(packageName, type, origin));
    }

    /**
     * Writes the folder. A file that stays as it is is not touched, so that it is not compiled again.
     *
     * @throws IOException when a file cannot be read or written
     */
    public void flush() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> stale = files.filter(Files::isRegularFile)
                    .filter(file -> !textByFile.containsKey(file))
                    .toList();
            for (Path file : stale) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, String> source : textByFile.entrySet()) {
            Path file = source.getKey();
            if (!Files.exists(file) || !Files.readString(file).equals(source.getValue())) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
    }
}
