// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every type, property, limit and value of the specification is in our schemas, and nothing else. */
class FactsTest {

    /** The envelope of responses, which has no schema. */
    private static final String TRANSPORT = "transport ";

    private final List<String> facts = facts();

    @Test
    void schemasSayWhatTheFactsSay() {
        assertThat(SchemaFacts.of(Module230.TYPES.schemas().files()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(facts.stream()
                        .filter(fact -> !fact.startsWith(TRANSPORT))
                        .toList());
    }

    @Test
    void factsAreThoseOfTheReferenceData() {
        assertThat(facts)
                .containsExactlyInAnyOrderElementsOf(
                        ReferenceFacts.of(Reference.orSkip("reference/ocpi-2.3.0/facts.json")));
    }

    private static List<String> facts() {
        try (InputStream file = FactsTest.class.getResourceAsStream("/facts.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
