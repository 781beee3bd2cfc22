package io.evwire.codegen.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.codegen.ProtocolGeneration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares the migration generated between two small versions with the sources in
 * {@code src/test/resources/migration/golden}: a type that grew, a text that is cut, a number that is rounded, a value
 * that has no like, a new action. To accept a change: {@code ./mvnw test -pl codegen -am -Dtest=MigrationSourceTest
 * -Dgolden.recreate=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class MigrationSourceTest {

    private static final Path VERSIONS = Path.of("src/test/resources/migration");
    private static final Path GOLDEN = VERSIONS.resolve("golden");

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
        ProtocolGeneration.run(VERSIONS.resolve("newer/schema"), "newer", target);
    }

    /** The sources below a folder by their path, without an ending that keeps them from the compiler. */
    private static Map<String, String> sources(Path folder, String ending) throws IOException {
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
