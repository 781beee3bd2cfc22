package io.evwire.codegen.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what is generated from a small module with the sources in {@code src/test/resources/operation/golden}: every
 * kind of parameter, body and data. To accept a change: {@code ./mvnw test -pl codegen -am -Dtest=OperationSourceTest
 * -Dgolden.recreate=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class OperationSourceTest {

    private static final Path DATA = Path.of("src/test/resources/operation");
    private static final Path GOLDEN = DATA.resolve("golden");

    @TempDir
    Path target;

    @Test
    void isWhatTheGoldenSourcesShow() throws IOException {
        generate(target);
        Map<String, String> generated = sources(target, "");
        if (Boolean.getBoolean("golden.recreate")) {
            for (Map.Entry<String, String> source : generated.entrySet()) {
                Path file = GOLDEN.resolve(source.getKey() + ".txt");
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
        assertThat(generated).isNotEmpty().isEqualTo(sources(GOLDEN, ".txt"));
    }

    @Test
    void isTheSameInEveryBuild(@TempDir Path again) throws IOException {
        generate(target);
        generate(again);
        assertThat(sources(target, "")).isEqualTo(sources(again, ""));
    }

    private static void generate(Path target) throws IOException {
        OperationFiles.generate(DATA.resolve("operations"), target);
    }

    /** The sources below a folder by their path, without an ending that keeps them from the compiler. */
    private static Map<String, String> sources(Path folder, String ending) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                sources.put(path.substring(0, path.length() - ending.length()), Files.readString(file));
            }
        }
        return sources;
    }
}
