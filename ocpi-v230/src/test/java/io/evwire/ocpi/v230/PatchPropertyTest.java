// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.generation.SensitiveValues;
import io.evwire.core.testing.property.Tries;
import io.evwire.core.testing.property.ValuePool;
import io.evwire.core.testing.schema.SchemaFile;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.sessions.Session;
import io.evwire.ocpi.v230.sessions.SessionPatch;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The laws of patches, for every type that has one. */
class PatchPropertyTest {

    private record Pair<T>(T before, T after) {}

    private interface Law {

        <T, P> void check(PatchUnderTest<T, P> patch);
    }

    private static Stream<DynamicTest> forEachPatch(Law law) {
        return PatchUnderTest.all().map(patch -> DynamicTest.dynamicTest(patch.toString(), () -> law.check(patch)));
    }

    @Test
    void everyTypeThatCanBePatchedHasOne() {
        assertThat(PatchUnderTest.all())
                .extracting(PatchUnderTest::toString)
                .containsExactlyInAnyOrder(
                        "bookings/BookingLocationPatch",
                        "bookings/BookingPatch",
                        "bookings/BookingTermsPatch",
                        "bookings/CalendarPatch",
                        "bookings11/BookingLocationPatch",
                        "bookings11/BookingPatch",
                        "bookings11/BookingTermsPatch",
                        "bookings11/CalendarPatch",
                        "locations/ConnectorPatch",
                        "locations/EVSEPatch",
                        "locations/LocationPatch",
                        "payments/TerminalPatch",
                        "sessions/SessionPatch",
                        "tokens/TokenPatch");
    }

    @TestFactory
    Stream<DynamicTest> theDifferenceMakesTheOneOfTheOther() {
        return forEachPatch(new Law() {
            @Override
            public <T, P> void check(PatchUnderTest<T, P> patch) {
                pairs(patch).check(pair -> {
                    P difference = patch.diff(pair.before(), pair.after());
                    assertThat(patch.apply(difference, pair.before())).isEqualTo(pair.after());
                });
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aPatchIsReadAsItWasWritten() {
        return forEachPatch(new Law() {
            @Override
            public <T, P> void check(PatchUnderTest<T, P> patch) {
                pairs(patch).check(pair -> {
                    P difference = patch.diff(pair.before(), pair.after());
                    GeneratedType.Written written = patch.patch().write(difference);
                    assertThat(written.violations()).isEmpty();
                    GeneratedType.Read<P> read = patch.patch().read(written.text());
                    assertThat(read.violations()).as(written.text()).isEmpty();
                    assertThat(read.value()).isEqualTo(difference).hasSameHashCodeAs(difference);
                });
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyMethodOfTheBuilderSetsItsOwnProperty() {
        return forEachPatch(new Law() {
            @Override
            public <T, P> void check(PatchUnderTest<T, P> patch) {
                Tries.onValuesOf(patch.full()).check(value -> new PatchBuilder<>(patch).check(value));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> showsNothingSensitive() {
        Map<Class<?>, SchemaFile> schemas = new HashMap<>();
        Module230.TYPES.types().forEach(type -> schemas.put(type.type(), type.schema()));
        SensitiveValues sensitive = new SensitiveValues(schemas);
        return forEachPatch(new Law() {
            @Override
            public <T, P> void check(PatchUnderTest<T, P> patch) {
                Tries.onValuesOf(patch.full()).tries(5).check(value -> {
                    T planted = patch.full().type().cast(sensitive.plant(value));
                    P difference = patch.diff(value, extended(patch, value, planted));
                    assertThat(SensitiveValues.isShownIn(
                                    patch.patch().write(difference).text()))
                            .isTrue();
                    assertThat(SensitiveValues.isShownIn(difference.toString()))
                            .as(difference.toString())
                            .isFalse();
                });
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsAbsentStaysAsItIs() {
        return forEachPatch(new Law() {
            @Override
            public <T, P> void check(PatchUnderTest<T, P> patch) {
                Tries.onValuesOf(patch.full()).check(value -> {
                    ObjectNode empty = CorpusLine.JSON.createObjectNode();
                    if (patch.isLastUpdatedRequired()) {
                        empty.set(
                                "last_updated",
                                object(patch.full().write(value).text()).get("last_updated"));
                    }
                    GeneratedType.Read<P> read = patch.patch().read(empty.toString());
                    assertThat(read.violations()).isEmpty();
                    assertThat(patch.apply(read.value(), value)).isEqualTo(value);
                    assertThat(read.value()).isEqualTo(patch.diff(value, value));
                });
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nullClearsWhatMayBeAbsentAndNothingElse() {
        return forEachPatch(new Law() {
            @Override
            public <T, P> void check(PatchUnderTest<T, P> patch) {
                Set<String> required = new HashSet<>();
                patch.full().schema().schema().path("required").forEach(name -> required.add(name.stringValue()));
                Tries.onValuesOf(patch.full()).tries(5).check(value -> {
                    ObjectNode whole = object(patch.full().write(value).text());
                    for (String name :
                            patch.full().schema().schema().path("properties").propertyNames()) {
                        ObjectNode change = CorpusLine.JSON.createObjectNode();
                        if (patch.isLastUpdatedRequired()) {
                            change.set("last_updated", whole.get("last_updated"));
                        }
                        change.putNull(name);
                        GeneratedType.Read<P> read = patch.patch().read(change.toString());
                        if (required.contains(name)) {
                            assertThat(read.violations())
                                    .extracting(Violation::path, Violation::kind)
                                    .containsExactly(tuple("/" + name, ViolationKind.TYPE));
                        } else {
                            ObjectNode cleared = whole.deepCopy();
                            if (!patch.growing().containsKey(name)) {
                                cleared.remove(name);
                            }
                            assertThat(read.violations()).isEmpty();
                            assertThat(patch.apply(read.value(), value))
                                    .isEqualTo(patch.full()
                                            .read(cleared.toString())
                                            .value());
                        }
                    }
                });
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> lastUpdatedIsRequiredWhereTheChapterSaysSo() {
        return forEachPatch(new Law() {
            @Override
            public <T, P> void check(PatchUnderTest<T, P> patch) {
                assertThat(patch.patch().read("{}").violations())
                        .extracting(Violation::path, Violation::kind)
                        .isEqualTo(
                                List.of(
                                                        "payments/TerminalPatch",
                                                        "bookings/BookingTermsPatch",
                                                        "bookings11/BookingTermsPatch")
                                                .contains(patch.toString())
                                        ? List.of()
                                        : List.of(tuple("/last_updated", ViolationKind.REQUIRED)));
            }
        });
    }

    @Test
    void aSessionPatchCannotTakeChargingPeriodsAway() {
        Tries.onValuesOf(session()).check(session -> {
            if (!session.chargingPeriods().isEmpty()) {
                Session shorter = session.toBuilder().chargingPeriods(List.of()).build();
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> SessionPatch.diff(session, shorter))
                        .withMessageContaining("charging_periods")
                        .withMessageContaining("PUT");
            }
        });
    }

    /** Two values of a type, of which a patch can make the one of the other. */
    private <T, P> Tries<Pair<T>> pairs(PatchUnderTest<T, P> patch) {
        Class<T> type = patch.full().type();
        return new Tries<>(
                patch.toString(),
                Combinators.combine(ValuePool.of(type), ValuePool.of(type))
                        .as((before, after) -> new Pair<>(before, extended(patch, before, after)))
                        .withoutEdgeCases(),
                pair -> patch.full().write(pair.before()).text() + "\n  "
                        + patch.full().write(pair.after()).text());
    }

    /**
     * The second as a later state of the first: the same object, at no earlier time, from whose lists nothing is gone.
     */
    private static <T> T extended(PatchUnderTest<T, ?> patch, T before, T after) {
        ObjectNode first = object(patch.full().write(before).text());
        ObjectNode second = object(patch.full().write(after).text());
        for (String name : patch.identity()) {
            second.set(name, first.get(name));
        }
        JsonNode time = first.get("last_updated");
        if (time != null && instant(time).isAfter(instant(second.get("last_updated")))) {
            second.set("last_updated", time);
        }
        patch.growing().forEach((name, identity) -> {
            ArrayNode all = CorpusLine.JSON.createArrayNode();
            Set<Object> known = new HashSet<>();
            for (boolean isFirst : List.of(true, false)) {
                for (JsonNode element : (isFirst ? first : second).path(name)) {
                    boolean isNew = known.add(
                            identity.isEmpty()
                                    ? element
                                    : element.get(identity).stringValue().toLowerCase(Locale.ROOT));
                    if (isNew || isFirst) {
                        all.add(element);
                    }
                }
            }
            if (!all.isEmpty()) {
                second.set(name, all);
            }
        });
        return patch.full().read(second.toString()).value();
    }

    private static Instant instant(JsonNode time) {
        String text = time.stringValue();
        return Instant.parse(text.endsWith("Z") ? text : text + "Z");
    }

    @SuppressWarnings("unchecked") // The type of sessions is that of Session.
    private static GeneratedType<Session> session() {
        return (GeneratedType<Session>) Module230.TYPES.types().stream()
                .filter(type -> type.type() == Session.class)
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode object(String text) {
        JsonNode node = CorpusLine.JSON.readTree(text);
        return (ObjectNode) node;
    }
}
