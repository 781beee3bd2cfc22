// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the targets claim holds for each input of the corpus, whole and broken off anywhere. */
class CorpusTest {

    private static final int CUTS = 8;

    @TestFactory
    Stream<DynamicTest> everyInputOfTheCorpusHolds() {
        return eachInput((target, input) -> target.check(input));
    }

    @TestFactory
    Stream<DynamicTest> everyInputBrokenOffAnywhereHolds() {
        return eachInput((target, input) -> {
            for (int length = 0; length < input.length; length += 1 + input.length / CUTS) {
                target.check(Arrays.copyOf(input, length));
            }
        });
    }

    private static Stream<DynamicTest> eachInput(Check check) {
        return Stream.of(FuzzTarget.values())
                .flatMap(target -> inputs(target).stream()
                        .map(file -> dynamicTest(
                                target + " " + file.getFileName(),
                                () -> assertThatCode(() -> check.holds(target, Files.readAllBytes(file)))
                                        .doesNotThrowAnyException())));
    }

    private static List<Path> inputs(FuzzTarget target) {
        try (Stream<Path> files = Files.list(Path.of(
                CorpusTest.class.getResource("/corpus/" + target.folder()).toURI()))) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException noPath) {
            throw new IllegalStateException(noPath);
        }
    }

    private interface Check {

        void holds(FuzzTarget target, byte[] input) throws IOException;
    }
}
