// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.codegen.GoldenSources;
import java.io.IOException;
import java.nio.file.Path;
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
        GoldenSources.assertAre(target, GOLDEN);
    }

    @Test
    void isTheSameInEveryBuild(@TempDir Path again) throws IOException {
        generate(target);
        generate(again);
        assertThat(GoldenSources.of(target)).isEqualTo(GoldenSources.of(again));
    }

    private static void generate(Path target) throws IOException {
        OperationFiles.generate(DATA.resolve("operations"), target);
    }
}
