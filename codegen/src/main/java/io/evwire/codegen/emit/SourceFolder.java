// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
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

    private static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "io.evwire.codegen")
            .build();

    private final Path folder;
    private final Map<Path, String> textByFile = new TreeMap<>();

    /**
     * A folder, nothing in it yet.
     *
     * @param folder the root of the sources
     */
    public SourceFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds a class.
     *
     * @param packageName its package
     * @param type the class
     * @param origin what it is generated from, as its first line says
     */
    public void add(String packageName, TypeSpec.Builder type, String origin) {
        TypeSpec marked = type.addAnnotation(GENERATED).build();
        Path file = folder.resolve(packageName.replace('.', '/')).resolve(marked.name() + ".java");
        textByFile.put(file, SourceText.of(packageName, marked, origin));
    }

    /**
     * Adds a class under its full name.
     *
     * @param name the name
     * @param type the class
     * @param origin what it is generated from, as its first line says
     */
    public void add(ClassName name, TypeSpec.Builder type, String origin) {
        add(name.packageName(), type, origin);
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
