// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen;

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
 * Compares what is generated from {@code src/test/resources/ocpp/schema} with the sources in
 * {@code io.evwire.codegen.golden}, which are compiled with the tests: a reviewer sees there what a change of the
 * generator does to users. To accept a change: {@code ./mvnw test -pl codegen -am -Dtest=GeneratedSourceTest
 * -Dgolden.recreate=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class GeneratedSourceTest {

    private static final String PACKAGE = "io.evwire.codegen.golden";
    private static final Path SCHEMAS = Path.of("src/test/resources/ocpp/schema");
    private static final Path GOLDEN = Path.of("src/test/java/io/evwire/codegen/golden");

    @TempDir
    Path target;

    @Test
    void isWhatTheGoldenSourcesShow() throws Exception {
        Plugin.run(SCHEMAS, PACKAGE, target);
        Path generated = target.resolve(PACKAGE.replace('.', '/'));
        if (Boolean.getBoolean("golden.recreate")) {
            replaceGolden(generated);
        }
        assertThat(sources(generated)).isNotEmpty().isEqualTo(sources(GOLDEN));
    }

    @Test
    void isTheSameInEveryBuild(@TempDir Path again) throws IOException {
        ProtocolGeneration.run(SCHEMAS, PACKAGE, target);
        ProtocolGeneration.run(SCHEMAS, PACKAGE, again);
        assertThat(sources(target)).isEqualTo(sources(again));
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }

    private static void replaceGolden(Path generated) throws IOException {
        for (var source : sources(generated).entrySet()) {
            Path file = GOLDEN.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }
}
