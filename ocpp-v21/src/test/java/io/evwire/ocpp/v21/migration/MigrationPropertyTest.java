// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.property.Tries;
import io.evwire.core.testing.property.ValuePool;
import io.evwire.core.validation.BeanValidation;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.migration.Answer;
import io.evwire.ocpp.migration.Change;
import io.evwire.ocpp.migration.Decision;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.migration.MigrationResult.DecisionsNeeded;
import io.evwire.ocpp.migration.MigrationResult.Migrated;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.v201.Ocpp201;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What holds for every message that both versions have, both ways. */
class MigrationPropertyTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** Gives up what it can, and supplies what cannot be derived. */
    private static final MigrationPolicy ANSWER_ALL =
            MigrationPolicy.LOSSY.orElse(MigrationPropertyTest::suppliedOrDropped);

    /** What absence means, by Part 2 of OCPP 2.1, of properties that OCPP 2.0.1 does not have. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "controlMode", "ScheduledControl",
            "dynUpdateInterval", "0",
            "evseSleep", "false",
            "invalidAfterOfflineDuration", "false",
            "isLocalGeneration", "false",
            "operationMode", "ChargingOnly",
            "preconditioningRequest", "false",
            "randomizedDelay", "0",
            "useLocalTime", "false");

    @TestFactory
    Stream<DynamicTest> thereAndBackIsTheIdentityWhereNoChangeIsReported() {
        return eachMessage(Way.TO_V21, (way, frame) -> {
            if (way.migrate(frame, MigrationPolicy.NONE) instanceof Migrated<Frame> there) {
                assertThat(there.changes()).isEmpty();
                MigrationResult<Frame> back = way.back().migrate(there.message(), MigrationPolicy.NONE);
                assertThat(back).isEqualTo(new Migrated<>(frame, List.of()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> asksOrChangesExactlyWhereAPlainCopyWouldBeInvalid() {
        return eachMessageBothWays((way, frame) -> {
            Decoded copy = way.target().decode(way.source().encode(frame), id -> actionOf(frame));
            List<Place> faults = copy instanceof Decoded.Invalid invalid ? places(invalid.violations()) : List.of();
            MigrationResult<Frame> result = way.migrate(frame, MigrationPolicy.NONE);
            List<Place> told = Stream.concat(
                            decisions(result).stream().map(Place::of),
                            changes(result).stream().map(Place::of))
                    .toList();
            if (copy instanceof Decoded.Invalid invalid && invalid.truncated()) {
                // A full list of faulty elements has more faults than a codec reports.
                assertThat(told).hasSizeGreaterThan(faults.size()).containsAll(faults);
            } else {
                assertThat(told).containsExactlyInAnyOrderElementsOf(faults);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyMigratedMessageIsValidInItsVersion() {
        return eachMessageBothWays((way, frame) -> {
            if (way.migrate(frame, ANSWER_ALL) instanceof Migrated<Frame> migrated) {
                OcppPayload payload = payload(migrated.message());
                assertThat(way.target().validate(payload)).as("the codec").isEmpty();
                assertThat(BeanValidation.validate(VALIDATOR, payload))
                        .as("Hibernate Validator")
                        .isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyDifferenceIsCoveredByAChange() {
        return eachMessageBothWays((way, frame) -> {
            if (way.migrate(frame, ANSWER_ALL) instanceof Migrated<Frame> migrated) {
                ChangesApplied.assertAccountFor(
                        migrated.changes(),
                        json(way.source().encode(frame)),
                        json(way.target().encode(migrated.message())));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> lossyNamesWhatItCannotDerive() {
        return eachMessageBothWays((way, frame) -> {
            if (way.migrate(frame, MigrationPolicy.LOSSY) instanceof DecisionsNeeded<Frame> open) {
                assertThat(open.decisions()).isNotEmpty();
                JsonNode payload = json(way.source().encode(frame));
                for (Decision decision : open.decisions()) {
                    boolean isMissing = decision.kind() == ViolationKind.REQUIRED;
                    assertThat(payload.at(decision.path()).isMissingNode())
                            .as(decision.path())
                            .isEqualTo(isMissing);
                    assertThat(decision.found() == null).isEqualTo(isMissing);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> changesWithoutAnAnswerOnlyWhatTheStandardTakesForTheSame() {
        return eachMessageBothWays((way, frame) -> {
            JsonNode payload = json(way.source().encode(frame));
            assertThat(changes(way.migrate(frame, MigrationPolicy.NONE)))
                    .allSatisfy(change -> assertThat(isTheSame(change, payload.at(change.path())))
                            .as("%s of %s", change, payload)
                            .isTrue());
        });
    }

    private static boolean isTheSame(Change change, JsonNode value) {
        String property = change.path().substring(change.path().lastIndexOf('/') + 1);
        return switch (change.kind()) {
            case DROPPED -> DEFAULTS.getOrDefault(property, "").equals(value.asString());
            case SUPPLIED -> List.of("publicKey", "signingMethod").contains(property);
            case REPLACED -> property.equals("ocppVersion") && value.asString().equals("OCPP201");
            default -> false;
        };
    }

    private static List<Decision> decisions(MigrationResult<Frame> result) {
        return result instanceof DecisionsNeeded<Frame> open ? open.decisions() : List.of();
    }

    private static List<Change> changes(MigrationResult<Frame> result) {
        return result instanceof Migrated<Frame> migrated
                ? migrated.changes()
                : ((DecisionsNeeded<Frame>) result).changes();
    }

    private Stream<DynamicTest> eachMessageBothWays(Claim claim) {
        return Stream.concat(eachMessage(Way.TO_V21, claim), eachMessage(Way.TO_V201, claim));
    }

    private Stream<DynamicTest> eachMessage(Way way, Claim claim) {
        return way.actions().all().stream()
                .filter(action -> Ocpp201.actions().find(action.name()) != null)
                .filter(action -> action.messageType() == MessageType.CALL)
                .flatMap(action ->
                        Stream.of(test(way, claim, action.requestType()), test(way, claim, action.responseType())));
    }

    private DynamicTest test(Way way, Claim claim, Class<? extends OcppPayload> message) {
        String name = message.getSimpleName();
        Arbitrary<Frame> frames = ValuePool.of(message).map(MigrationPropertyTest::frame);
        return DynamicTest.dynamicTest(
                name + " " + way,
                () -> new Tries<>(name, frames, way.source()::encode).check(frame -> claim.holdsFor(way, frame)));
    }

    private static Answer suppliedOrDropped(Decision decision) {
        return switch (decision.path().substring(decision.path().lastIndexOf('/') + 1)) {
            case "eventNotificationType" -> new Answer.Use("CustomMonitor");
            case "limit" -> new Answer.Use(BigDecimal.TEN);
            case "ocppVersion" -> new Answer.Use("OCPP20");
            case "signingMethod", "publicKey" -> new Answer.Use("");
            default -> null;
        };
    }

    private static Frame frame(OcppPayload payload) {
        return payload instanceof OcppRequest<?> request
                ? new Call("1", request)
                : new CallResult("1", (OcppResponse) payload);
    }

    private static OcppPayload payload(Frame frame) {
        return frame instanceof Call call ? call.payload() : ((CallResult) frame).payload();
    }

    private static String actionOf(Frame frame) {
        return payload(frame).actionName();
    }

    private static JsonNode json(String frame) {
        JsonNode elements = CorpusLine.JSON.readTree(frame);
        return elements.get(elements.size() - 1);
    }

    private static List<Place> places(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Place(violation.path(), violation.kind()))
                .toList();
    }

    /** Where and what. */
    private record Place(String path, ViolationKind kind) {

        static Place of(Decision decision) {
            return new Place(decision.path(), decision.kind());
        }

        static Place of(Change change) {
            return new Place(
                    change.path(),
                    switch (change.kind()) {
                        case SUPPLIED -> ViolationKind.REQUIRED;
                        case REPLACED -> ViolationKind.ENUM;
                        default -> ViolationKind.UNKNOWN_PROPERTY;
                    });
        }
    }

    /** What must hold for a frame. */
    @FunctionalInterface
    private interface Claim {

        void holdsFor(Way way, Frame frame);
    }
}
