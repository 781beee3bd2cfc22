// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.CorpusLine;
import io.evwire.ocpp.migration.Change;
import io.evwire.ocpp.migration.Decision;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.migration.MigrationResult.DecisionsNeeded;
import io.evwire.ocpp.migration.MigrationResult.Migrated;
import io.evwire.ocpp.rpc.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Messages that a lossy migration must ask about, since without a part of them they would widen, weaken, erase, unname
 * or shift something; messages of which a part may go; and those for which the standard has other words of the same
 * meaning, so that nobody is asked. Each line of {@code lossy.ndjson} is one: what is open, or what is changed.
 */
class LossyTest {

    @TestFactory
    Stream<DynamicTest> doesWhatEachCaseSays() {
        return cases().map(line -> DynamicTest.dynamicTest(
                line.get("way").stringValue() + " " + line.get("case").stringValue(), () -> check(line)));
    }

    private static void check(JsonNode line) {
        Way way = line.get("way").stringValue().equals(Way.TO_V21.name()) ? Way.TO_V21 : Way.TO_V201;
        String action = line.path("action").stringValue("");
        Frame frame =
                way.source().decode(line.get("frame").toString(), id -> action).orThrow();
        boolean isLossy = !line.has("policy");

        MigrationResult<Frame> result = way.migrate(frame, isLossy ? MigrationPolicy.LOSSY : MigrationPolicy.NONE);

        if (line.has("open")) {
            assertThat(result).isInstanceOf(DecisionsNeeded.class);
            assertThat(((DecisionsNeeded<Frame>) result).decisions())
                    .extracting(Decision::path)
                    .containsExactlyElementsOf(texts(line.get("open")));
        } else {
            assertThat(result).isInstanceOf(Migrated.class);
            assertThat(((Migrated<Frame>) result).changes())
                    .extracting(Change::path)
                    .containsExactlyInAnyOrderElementsOf(texts(line.get("changed")));
        }
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static Stream<JsonNode> cases() {
        try (InputStream in = LossyTest.class.getResourceAsStream("lossy.ndjson")) {
            String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines().map(CorpusLine.JSON::readTree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
