// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sources that are committed with the ending {@code .txt}, which keeps them from the compiler, and that what is
 * generated must equal. With {@code -Dgolden.recreate=true} they are what is generated.
 */
public final class GoldenSources {

    private static final String ENDING = ".txt";

    private GoldenSources() {}

    /** Holds every generated source against the golden one of its path, and the other way round. */
    public static void assertAre(Path generated, Path golden) throws IOException {
        Map<String, String> sources = of(generated, "");
        if (Boolean.getBoolean("golden.recreate")) {
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = golden.resolve(source.getKey() + ENDING);
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
        assertThat(sources).isNotEmpty().isEqualTo(of(golden, ENDING));
    }

    /** The sources below a folder by their path. */
    public static Map<String, String> of(Path folder) throws IOException {
        return of(folder, "");
    }

    private static Map<String, String> of(Path folder, String ending) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                assertThat(path).endsWith(ending);
                sources.put(path.substring(0, path.length() - ending.length()), Files.readString(file));
            }
        }
        return sources;
    }
}
