// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.property.Tries;
import io.evwire.core.testing.property.ValuePool;
import io.evwire.core.violation.Violation;
import io.evwire.ocpp.migration.Decision;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.migration.MigrationResult.DecisionsNeeded;
import io.evwire.ocpp.migration.MigrationResult.Migrated;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.MessageFrame;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rule.RuleSet;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds of every message that a lossy migration gives, both ways. */
class LossyPropertyTest {

    private static final AbsenceMarks MARKS_201 = new AbsenceMarks(schemas("ocpp-v201"));
    private static final AbsenceMarks MARKS_21 = new AbsenceMarks(schemas("ocpp-v21"));
    private static final int MOST_OPEN = 8;

    private static final AtomicInteger CHANGED = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> givesUpNothingWhoseAbsenceSaysSomethingElse() {
        return eachMessageBothWays((way, frame, migrated) -> {
            boolean isUp = way.equals(Way.TO_V21);
            String message = payload(frame).getClass().getSimpleName();
            new GivenUp(isUp ? MARKS_201 : MARKS_21, isUp ? MARKS_21 : MARKS_201, migrated.changes(), message)
                    .assertHarmless(
                            message,
                            json(way.source().encode(frame)),
                            json(way.target().encode(migrated.message())),
                            "");
            if (!migrated.changes().isEmpty()) {
                CHANGED.incrementAndGet();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> breaksNoRuleThatWasKept() {
        return eachMessageBothWays((way, frame, migrated) -> {
            RuleSet before = way.equals(Way.TO_V21) ? Ocpp201.rules() : Ocpp21.rules();
            RuleSet after = way.equals(Way.TO_V21) ? Ocpp21.rules() : Ocpp201.rules();
            Set<String> both = before.rules().stream()
                    .map(rule -> rule.id())
                    .filter(id ->
                            after.rules().stream().anyMatch(rule -> rule.id().equals(id)))
                    .collect(Collectors.toSet());
            Set<String> broken = broken(after, migrated.message());
            broken.retainAll(both);
            assertThat(broken(before, frame)).containsAll(broken);
        });
    }

    @AfterAll
    static void sawLosses() {
        assertThat(CHANGED).as("messages of which something was given up").hasValueGreaterThan(100);
    }

    private static Set<String> broken(RuleSet rules, Frame frame) {
        return rules.session().violations(frame).stream()
                .map(Violation::detail)
                .map(detail -> detail.substring(detail.lastIndexOf('[') + 1, detail.length() - 1))
                .collect(Collectors.toSet());
    }

    private Stream<DynamicTest> eachMessageBothWays(Claim claim) {
        return Stream.of(Way.TO_V21, Way.TO_V201)
                .flatMap(way -> way.actions().all().stream()
                        .filter(action -> Ocpp201.actions().find(action.name()) != null)
                        .filter(action -> action.messageType() == MessageType.CALL)
                        .flatMap(action -> Stream.of(action.requestType(), action.responseType()))
                        .map(message -> test(way, claim, message)));
    }

    private DynamicTest test(Way way, Claim claim, Class<? extends OcppPayload> message) {
        String name = message.getSimpleName();
        Arbitrary<Frame> frames = ValuePool.of(message).map(LossyPropertyTest::frame);
        return DynamicTest.dynamicTest(
                name + " " + way,
                () -> new Tries<>(name, frames, way.source()::encode).check(frame -> check(way, claim, frame)));
    }

    /** Most messages hold something that must be asked about; without that, they migrate. */
    private static void check(Way way, Claim claim, Frame generated) {
        Frame frame = generated;
        for (int i = 0; i < MOST_OPEN; i++) {
            MigrationResult<Frame> result = way.migrate(frame, MigrationPolicy.LOSSY);
            if (result instanceof Migrated<Frame> migrated) {
                claim.holdsFor(way, frame, migrated);
                return;
            }
            JsonNode text = CorpusLine.JSON.readTree(way.source().encode(frame));
            ObjectNode payload = (ObjectNode) text.get(text.size() - 1);
            ((DecisionsNeeded<Frame>) result).decisions().forEach(open -> remove(payload, open));
            String action = payload(frame).actionName();
            if (!(way.source().decode(text.toString(), id -> action) instanceof Decoded.Valid valid)) {
                return;
            }
            frame = valid.frame();
        }
    }

    private static void remove(ObjectNode payload, Decision open) {
        JsonPointer place = JsonPointer.compile(open.path());
        JsonNode holder = payload.at(place.head());
        if (holder instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else if (holder instanceof ArrayNode array && array.size() > 1) {
            array.remove(place.last().getMatchingIndex());
        }
    }

    private static Frame frame(OcppPayload payload) {
        return payload instanceof OcppRequest<?> request
                ? new Call("1", request)
                : new CallResult("1", (OcppResponse) payload);
    }

    private static OcppPayload payload(Frame frame) {
        return ((MessageFrame) frame).payload();
    }

    private static JsonNode json(String frame) {
        JsonNode elements = CorpusLine.JSON.readTree(frame);
        return elements.get(elements.size() - 1);
    }

    private static Path schemas(String module) {
        return Path.of(System.getProperty("basedir", ""), "..", module, "src", "main", "schema")
                .toAbsolutePath()
                .normalize();
    }

    /** What must hold for a frame and what became of it. */
    @FunctionalInterface
    private interface Claim {

        void holdsFor(Way way, Frame frame, Migrated<Frame> migrated);
    }
}
