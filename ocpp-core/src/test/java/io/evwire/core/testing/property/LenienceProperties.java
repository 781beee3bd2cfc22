// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.testing.generation.SensitiveValues;
import io.evwire.core.testing.generation.TextArbitraries;
import io.evwire.core.testing.schema.SchemaFile;
import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.ocpp.rpc.NamesOfOcpp16;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a lenient reading makes of every property of every type: never anything else than the text says. */
public abstract class LenienceProperties {

    private static final int FEW = 2;

    /** Two letters that changed places count as two that are other. */
    private static final int LETTERS_FOR_TWO_EDITS = 5;

    /** No notation of anything: neither a value nor a list of one. */
    private static final String RUBBISH = "[[[\"x\"]]]";

    private static final String MASK = "***";
    private static final String CUT = "…";

    private final ModuleUnderTest module;

    protected LenienceProperties(ModuleUnderTest module) {
        this.module = module;
    }

    @TestFactory
    public Stream<DynamicTest> aTextWithoutFaultReadsTheSame() {
        return ofEachType(this::aTextWithoutFaultReadsTheSame);
    }

    private void aTextWithoutFaultReadsTheSame(GeneratedType<?> type, ObjectNode full) {
        for (Tolerance tolerance : List.of(Tolerance.TOLERANT, Tolerance.SALVAGE)) {
            GeneratedType.Lenient<?> read = type.readLeniently(full.toString(), tolerance);
            assertThat(read.tolerated()).isEmpty();
            assertThat(read.refused()).isEmpty();
            assertThat((Object) read.value())
                    .isEqualTo(type.read(full.toString()).value());
        }
    }

    @TestFactory
    public Stream<DynamicTest> aValueInAnotherNotationReadsAsWhatItSays() {
        return ofEachType(this::aValueInAnotherNotationReadsAsWhatItSays);
    }

    private void aValueInAnotherNotationReadsAsWhatItSays(GeneratedType<?> type, ObjectNode full) {
        Object meant = type.read(full.toString()).value();
        for (Map.Entry<String, JsonNode> property : AbsenceProperties.properties(type)) {
            String name = property.getKey();
            JsonNode value = full.get(name);
            if (value == null || isFree(property.getValue())) {
                continue;
            }
            for (String other : otherNotations(type, property.getValue(), value)) {
                String text = with(full, name, other);
                assertThat(type.read(text).violations()).as("strict: %s", text).isNotEmpty();
                GeneratedType.Lenient<?> read = type.readLeniently(text, Tolerance.TOLERANT);
                assertThat(read.refused()).as("%s", text).isEmpty();
                assertThat((Object) read.value()).as("%s", text).isEqualTo(meant);
                assertThat(read.tolerated())
                        .as("%s", text)
                        .singleElement()
                        .returns("/" + name, Violation::path)
                        .returns(Remedy.REPAIR, Violation::remedy)
                        .satisfies(violation -> assertTells(violation, other, value));
            }
        }
    }

    @TestFactory
    public Stream<DynamicTest> whatCannotBeReadIsLeftOutOnlyWhereThatSaysNothing() {
        return ofEachType(this::whatCannotBeReadIsLeftOutOnlyWhereThatSaysNothing);
    }

    private void whatCannotBeReadIsLeftOutOnlyWhereThatSaysNothing(GeneratedType<?> type, ObjectNode full) {
        for (Map.Entry<String, JsonNode> property : AbsenceProperties.properties(type)) {
            String name = property.getKey();
            if (isFree(property.getValue())) {
                continue;
            }
            String text = with(full, name, RUBBISH);
            GeneratedType.Lenient<?> read = type.readLeniently(text, Tolerance.SALVAGE);
            if (mayBeAbsent(type, name, property.getValue())) {
                ObjectNode without = full.deepCopy();
                without.remove(name);
                assertThat(read.refused()).as("%s", text).isEmpty();
                assertThat((Object) read.value())
                        .as("%s", text)
                        .isEqualTo(type.read(without.toString()).value());
                assertThat(read.tolerated())
                        .as("%s", text)
                        .isNotEmpty()
                        .allMatch(violation -> violation.path().startsWith("/" + name))
                        .allMatch(violation -> violation.instead() == null || violation.remedy() == Remedy.REPAIR);
            } else {
                assertThat(read.isClean()).as("%s", text).isFalse();
                assertThat(read.refused())
                        .as("%s", text)
                        .allMatch(violation -> violation.path().startsWith("/" + name));
            }
            assertThat(type.readLeniently(text, Tolerance.TOLERANT).isClean())
                    .as("%s", text)
                    .isFalse();
        }
    }

    @TestFactory
    public Stream<DynamicTest> anElementThatIsLeftOutIsQuoted() {
        return ofEachType(this::anElementThatIsLeftOutIsQuoted);
    }

    private void anElementThatIsLeftOutIsQuoted(GeneratedType<?> type, ObjectNode full) {
        for (Map.Entry<String, JsonNode> property : AbsenceProperties.properties(type)) {
            String name = property.getKey();
            JsonNode schema = property.getValue();
            JsonNode items = schema.path("items");
            boolean isQuoted = schema.has("independent") && !schema.has("sensitive") && items.has("$ref");
            if (!full.path(name).path(0).isObject() || !isQuoted) {
                continue;
            }
            JsonNode required = target(type, items).path("required");
            if (required.isEmpty()) {
                continue;
            }
            ObjectNode spoiled = full.deepCopy();
            ObjectNode element = (ObjectNode) full.get(name).get(0).deepCopy();
            element.put(required.get(0).stringValue(), "@@@");
            spoiled.putArray(name).add(full.get(name).get(0)).add(element);
            String text = spoiled.toString().replace("\"@@@\"", RUBBISH);
            GeneratedType.Lenient<?> read = type.readLeniently(text, Tolerance.SALVAGE);
            assertThat(read.refused()).as("%s", text).isEmpty();
            assertThat(read.tolerated())
                    .as("%s", text)
                    .singleElement()
                    .returns("/" + name + "/1", Violation::path)
                    .returns(Remedy.DROP, Violation::remedy)
                    .satisfies(dropped ->
                            assertShowsOrCut(dropped.found(), element.toString().replace("\"@@@\"", RUBBISH)));
        }
    }

    private static void assertShowsOrCut(@Nullable String found, String element) {
        assertThat(found).isNotNull().startsWith("{");
        if (!found.endsWith(CUT)) {
            assertShows(CorpusLine.JSON.readTree(found), CorpusLine.JSON.readTree(element));
        }
    }

    @TestFactory
    public Stream<DynamicTest> aMisspeltOrEarlierNameIsNotLeftOutWhereThatSaysSomething() {
        return ofEachType(this::aMisspeltOrEarlierNameIsNotLeftOutWhereThatSaysSomething);
    }

    private void aMisspeltOrEarlierNameIsNotLeftOutWhereThatSaysSomething(GeneratedType<?> type, ObjectNode full) {
        boolean isOpen = type.readLeniently(full.deepCopy().put("Unknown-7", 1).toString(), Tolerance.SALVAGE)
                .tolerated()
                .isEmpty();
        for (Map.Entry<String, JsonNode> property : AbsenceProperties.properties(type)) {
            String name = property.getKey();
            boolean saysNothing = mayBeAbsent(type, name, property.getValue());
            if (!full.has(name) || saysNothing || AbsenceProperties.isRequired(type, name) || isOpen) {
                continue;
            }
            List<String> others = new ArrayList<>(misspelt(name));
            others.addAll(NamesOfOcpp16.of(name));
            others.removeIf(other -> type.schema().schema().path("properties").has(other));
            for (String other : others) {
                ObjectNode renamed = full.deepCopy();
                renamed.set(other, renamed.remove(name));
                for (Tolerance tolerance : List.of(Tolerance.TOLERANT, Tolerance.SALVAGE)) {
                    assertThat(type.readLeniently(renamed.toString(), tolerance, NamesOfOcpp16.KNOWN)
                                    .isClean())
                            .as("%s for %s: %s", other, name, renamed)
                            .isFalse();
                }
            }
        }
    }

    /** A letter other, more, less; two changed places; another case. */
    private static Set<String> misspelt(String name) {
        Set<String> others = new HashSet<>();
        int end = name.length();
        for (int i = 0; i < end; i++) {
            others.add(name.substring(0, i) + "q" + name.substring(i + 1));
            others.add(name.substring(0, i) + "q" + name.substring(i));
            if (end > 2) {
                others.add(name.substring(0, i) + name.substring(i + 1));
            }
            if (i > 0 && end > LETTERS_FOR_TWO_EDITS) {
                others.add(name.substring(0, i - 1) + name.charAt(i) + name.charAt(i - 1) + name.substring(i + 1));
            }
        }
        others.add(name + "s");
        others.add(name.toUpperCase(Locale.ROOT));
        others.remove(name);
        return others;
    }

    @TestFactory
    public Stream<DynamicTest> whatIsToldOfAFaultShowsNothingSensitive() {
        Map<Class<?>, SchemaFile> schemas = new HashMap<>();
        module.types().forEach(type -> schemas.put(type.type(), type.schema()));
        SensitiveValues sensitive = new SensitiveValues(schemas);
        return EachType.of(module.types(), type -> whatIsToldOfAFaultShowsNothingSensitive(type, sensitive));
    }

    private <T> void whatIsToldOfAFaultShowsNothingSensitive(GeneratedType<T> type, SensitiveValues sensitive) {
        Tries.onValuesOf(type).tries(FEW).check(value -> {
            T planted = type.type().cast(sensitive.plant(value));
            for (JsonNode spoiled :
                    Spoiled.formsOf(CorpusLine.JSON.readTree(type.write(planted).text()))) {
                // Names of what is not defined are told, wherever they come from.
                String text =
                        spoiled.toString().replace("\"" + TextArbitraries.MARKER + "\":", "\"" + Spoiled.OTHER + "\":");
                for (Tolerance tolerance : List.of(Tolerance.TOLERANT, Tolerance.SALVAGE)) {
                    GeneratedType.Lenient<T> read = type.readLeniently(text, tolerance);
                    for (Violation violation : read.tolerated()) {
                        assertThat(SensitiveValues.isShownIn(
                                        violation + " " + violation.found() + " " + violation.instead()))
                                .as("%s found %s in %s", violation, violation.found(), text)
                                .isFalse();
                    }
                    assertThat(SensitiveValues.isShownIn(read.refused().toString()))
                            .as("%s of %s", read.refused(), text)
                            .isFalse();
                }
            }
        });
    }

    private static boolean mayBeAbsent(GeneratedType<?> type, String name, JsonNode property) {
        if (AbsenceProperties.isRequired(type, name)) {
            return false;
        }
        boolean isEmptyOfIndependent =
                property.has("independent") && property.path("minItems").asInt(0) == 0;
        return name.equals("customData")
                || property.path("absence").asString("").equals("untold")
                || isEmptyOfIndependent;
    }

    /** What is told is what stands in the text, and what the text says, by a reader that is not ours. */
    private static void assertTells(Violation violation, String other, JsonNode value) {
        String found = violation.found();
        String instead = violation.instead();
        if (found == null || found.endsWith(CUT) || instead == null || instead.endsWith(CUT)) {
            return;
        }
        assertShows(CorpusLine.JSON.readTree(found), CorpusLine.JSON.readTree(other));
        JsonNode taken = CorpusLine.JSON.readTree(instead);
        if (value.isNumber()) {
            assertThat(taken.decimalValue()).isEqualByComparingTo(value.decimalValue());
        } else if (isDateTime(value)) {
            assertThat(OffsetDateTime.parse(taken.stringValue())).isEqualTo(OffsetDateTime.parse(value.stringValue()));
        } else {
            assertShows(taken, value);
        }
    }

    /** What is told of an object is the object, but for values that are masked. */
    private static void assertShows(JsonNode told, JsonNode value) {
        if (told.isObject() && value.isObject()) {
            assertThat(told.propertyNames()).isEqualTo(value.propertyNames());
            told.properties().forEach(member -> assertShows(member.getValue(), value.get(member.getKey())));
        } else if (told.isArray() && value.isArray()) {
            assertThat(told).hasSameSizeAs(value);
            for (int i = 0; i < told.size(); i++) {
                assertShows(told.get(i), value.get(i));
            }
        } else if (!MASK.equals(told.asString(""))) {
            assertThat(told).isEqualTo(value);
        }
    }

    private static List<String> otherNotations(GeneratedType<?> type, JsonNode schema, JsonNode value) {
        List<String> others = new ArrayList<>();
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            others.add('"' + number.toPlainString() + '"');
        } else if (value.isBoolean()) {
            others.add('"' + value.toString() + '"');
            others.add('"' + value.toString().toUpperCase(Locale.ROOT) + '"');
            others.add(value.booleanValue() ? "1" : "0");
        } else if (isDateTime(schema, value)) {
            others.add('"' + value.stringValue().replace('T', ' ') + '"');
        } else if (isObject(schema, value)) {
            others.add("[" + value + "]");
        } else if (value.isArray() && value.size() == 1 && !value.get(0).isArray() && !isFree(schema.path("items"))) {
            others.add(value.get(0).toString());
        } else if (value.isString() && schema.has("$ref")) {
            JsonNode target = target(type, schema);
            String lower = value.stringValue().toLowerCase(Locale.ROOT);
            if (isUniqueWithoutCase(target.path("enum")) && !isIn(target.path("enum"), lower) && target.has("enum")) {
                others.add('"' + lower + '"');
            }
        }
        return others;
    }

    private static boolean isUniqueWithoutCase(JsonNode literals) {
        Set<String> seen = new HashSet<>();
        for (JsonNode literal : literals) {
            if (!seen.add(literal.stringValue().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(JsonNode literals, String text) {
        for (JsonNode literal : literals) {
            if (literal.stringValue().equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isObject(JsonNode schema, JsonNode value) {
        return value.isObject() && schema.has("$ref");
    }

    private static boolean isDateTime(JsonNode schema, JsonNode value) {
        return schema.path("format").asString("").endsWith("date-time") && isDateTime(value);
    }

    private static boolean isDateTime(JsonNode value) {
        return value.isString() && value.stringValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*Z");
    }

    private static boolean isFree(JsonNode schema) {
        return !schema.has("type") && !schema.has("$ref");
    }

    private static JsonNode target(GeneratedType<?> type, JsonNode schema) {
        try {
            return CorpusLine.JSON.readTree(Files.readString(
                    type.schema().file().resolveSibling(schema.get("$ref").stringValue())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String with(ObjectNode full, String name, String json) {
        ObjectNode changed = full.deepCopy();
        changed.put(name, "@@@");
        return changed.toString().replace("\"@@@\"", json);
    }

    private Stream<DynamicTest> ofEachType(Claim claim) {
        return EachType.of(module.types(), type -> check(type, claim));
    }

    private <T> void check(GeneratedType<T> type, Claim claim) {
        Tries.onValuesOf(type)
                .tries(FEW)
                .check(value -> claim.holdsFor(type, (ObjectNode)
                        CorpusLine.JSON.readTree(type.write(value).text())));
    }

    /** What must hold for a type and a valid object of it. */
    @FunctionalInterface
    private interface Claim {

        void holdsFor(GeneratedType<?> type, ObjectNode object);
    }
}
