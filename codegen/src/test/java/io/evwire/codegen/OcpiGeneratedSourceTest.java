// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated of schemas in the dialect of OCPI, and of patches, with the sources in
 * {@code src/test/resources/ocpi/golden}. To accept a change: {@code ./mvnw test -pl codegen -am
 * -Dtest=OcpiGeneratedSourceTest -Dgolden.recreate=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class OcpiGeneratedSourceTest {

    private static final String PACKAGE = "x";
    private static final Path SCHEMAS = Path.of("src/test/resources/ocpi/schema");
    private static final Path GOLDEN = Path.of("src/test/resources/ocpi/golden");

    @TempDir
    Path target;

    @ParameterizedTest
    @MethodSource("sources")
    void isWhatTheGoldenSourcesShow(String source) throws IOException {
        generate();
        String generated = Files.readString(target.resolve(PACKAGE).resolve(source));
        Path golden = GOLDEN.resolve(source + ".txt");
        if (Boolean.getBoolean("golden.recreate")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, generated);
        }
        assertThat(generated).isEqualTo(Files.readString(golden));
    }

    @Test
    void hasAGoldenSourceForEverythingGenerated() throws IOException {
        generate();
        assertThat(generated()).containsExactlyInAnyOrderElementsOf(sources());
    }

    static List<String> sources() {
        return List.of(
                "OcpiTypes.java",
                "internal/codec/GeneratedCodecs.java",
                "internal/codec/places/AccessCodec.java",
                "internal/codec/places/AmenityCodec.java",
                "internal/codec/places/PlaceCodec.java",
                "internal/codec/places/PlacePatchCodec.java",
                "internal/codec/places/VisitCodec.java",
                "internal/codec/places/VisitPatchCodec.java",
                "places/Access.java",
                "places/Amenity.java",
                "places/Place.java",
                "places/PlacePatch.java",
                "places/Visit.java",
                "places/VisitPatch.java");
    }

    private void generate() throws IOException {
        ProtocolGeneration.run(SCHEMAS, PACKAGE, target);
    }

    private List<String> generated() throws IOException {
        Path root = target.resolve(PACKAGE);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
