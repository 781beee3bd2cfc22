// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.codegen.GoldenSources;
import io.evwire.codegen.ProtocolGeneration;
import java.io.IOException;
import java.nio.file.Path;
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
        GoldenSources.assertAre(target, GOLDEN);
    }

    @Test
    void isTheSameInEveryBuild(@TempDir Path again) throws IOException {
        generate(target);
        generate(again);
        assertThat(GoldenSources.of(target)).isEqualTo(GoldenSources.of(again));
    }

    private static void generate(Path target) throws IOException {
        ProtocolGeneration.run(VERSIONS.resolve("newer/schema"), "newer", target);
    }
}
