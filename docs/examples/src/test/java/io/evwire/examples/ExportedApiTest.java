// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares what each module exports with the list in {@code docs/api}: whoever changes the API sees it in the review.
 * To accept a change, run the test with {@code -Dgolden.recreate=true}.
 */
class ExportedApiTest {

    private static final Path LISTS = Path.of("../api");

    @ParameterizedTest
    @CsvSource({"ocpp-core", "ocpp-v201", "ocpp-v21", "ocpi-v230"})
    void isWhatTheListSays(String module) throws IOException {
        List<String> api = ExportedApi.of(memberOf(module));
        Path list = LISTS.resolve(module + ".txt");
        if (Boolean.getBoolean("golden.recreate")) {
            Files.createDirectories(LISTS);
            Files.write(list, api);
        }
        assertThat(api).isNotEmpty().isEqualTo(Files.readAllLines(list));
    }

    private static Class<?> memberOf(String module) {
        return switch (module) {
            case "ocpp-core" -> Violation.class;
            case "ocpp-v201" -> Ocpp201.class;
            case "ocpp-v21" -> Ocpp21.class;
            default -> Ocpi230.class;
        };
    }
}
