// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares what is generated from a small catalog with the sources in {@code src/test/resources/catalog}. To accept a
 * change: {@code ./mvnw test -pl codegen -am -Dtest=CatalogSourceTest -Dgolden.recreate=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class CatalogSourceTest {

    private static final Path GOLDEN = Path.of("src/test/resources/catalog");

    @TempDir
    Path data;

    @TempDir
    Path target;

    private CatalogFiles files;

    @BeforeEach
    void writeFiles() throws IOException {
        files = new CatalogFiles(data);
        files.components(
                "FanCtrlr,,,,,,Runs the fan.",
                "FanCtrlr,FanSpeed,,yes,decimal,RPM Hz,",
                "FanCtrlr,Enabled,,no,boolean,,Whether it may run at all; `false` stops it.",
                "FanCtrlr,Mode,Night,V2X,OptionList,,",
                "FanCtrlr,Noise.MinSet/MaxSet,<room>,no,integer,dB,Least & most noise.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FanCtrlr", "SecurityEvents", "ReasonCodes", "UnitsOfMeasure", "StandardVariables"})
    void isWhatTheGoldenSourcesShow(String name) throws IOException {
        generate(null);
        Path golden = GOLDEN.resolve(name + ".java.txt");
        if (Boolean.getBoolean("golden.recreate")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, source(name));
        }
        assertThat(source(name)).isEqualTo(Files.readString(golden));
    }

    @Test
    void takesDescriptionsFromTheEarlierVersion(@TempDir Path later) throws IOException {
        new CatalogFiles(later).components("FanCtrlr,,,,,,", "FanCtrlr,Enabled,,yes,boolean,,");
        CatalogFiles.generate(later, data, "Y", target);
        assertThat(source("FanCtrlr")).contains("Runs the fan.", "Whether it may run at all");
    }

    @Test
    void removesTheClassOfAComponentThatIsGone() throws IOException {
        generate(null);
        files.components("Heater,,,,,,Heats.");
        generate(null);
        assertThat(file("FanCtrlr")).doesNotExist();
        assertThat(file("Heater")).exists();
    }

    @Test
    void leavesAFileAloneThatDoesNotChange() throws IOException {
        generate(null);
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file("FanCtrlr"), longAgo);
        generate(null);
        assertThat(Files.getLastModifiedTime(file("FanCtrlr"))).isEqualTo(longAgo);
    }

    private void generate(Path earlier) throws IOException {
        CatalogFiles.generate(data, earlier, "The book, chapter 1", target);
    }

    private Path file(String name) {
        return target.resolve("x/devicemodel").resolve(name + ".java");
    }

    private String source(String name) throws IOException {
        return Files.readString(file(name));
    }
}
