package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.generation.RecordArbitraries;
import io.evwire.core.testing.property.EachType;
import io.evwire.core.testing.property.Tries;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a property means that is absent, null, empty, unknown, or there twice; for every property of every type. */
class AbsencePropertyTest {

    private static final int FEW = 5;

    private final RecordArbitraries records = new RecordArbitraries();

    @TestFactory
    Stream<DynamicTest> nullAndTheEmptyListAreAsAbsentWhereThatIsAllowed() {
        return EachType.of(Module230.TYPES.types(), this::nullAndTheEmptyListAreAsAbsentWhereThatIsAllowed);
    }

    private <T> void nullAndTheEmptyListAreAsAbsentWhereThatIsAllowed(GeneratedType<T> type) {
        Tries.onValuesOf(type, records).tries(FEW).check(value -> {
            ObjectNode full = object(type.write(value).text());
            for (Map.Entry<String, JsonNode> property : properties(type)) {
                if (!isRequired(type, property.getKey())) {
                    ObjectNode absent = full.deepCopy();
                    absent.remove(property.getKey());
                    T expected = valid(type, absent);
                    assertThat(valid(type, absent.deepCopy().putNull(property.getKey())))
                            .isEqualTo(expected);
                    if (isList(property.getValue())) {
                        absent.putArray(property.getKey());
                        assertThat(valid(type, absent)).isEqualTo(expected);
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsRequiredIsNeitherAbsentNorNullNorEmpty() {
        return EachType.of(Module230.TYPES.types(), this::whatIsRequiredIsNeitherAbsentNorNullNorEmpty);
    }

    private <T> void whatIsRequiredIsNeitherAbsentNorNullNorEmpty(GeneratedType<T> type) {
        Tries.onValuesOf(type, records).tries(FEW).check(value -> {
            ObjectNode full = object(type.write(value).text());
            for (Map.Entry<String, JsonNode> property : properties(type)) {
                String name = property.getKey();
                if (isRequired(type, name)) {
                    assertFault(type, full.deepCopy().putNull(name), name, ViolationKind.TYPE);
                    ObjectNode absent = full.deepCopy();
                    absent.remove(name);
                    assertFault(type, absent, name, ViolationKind.REQUIRED);
                    if (isList(property.getValue())) {
                        absent.putArray(name);
                        assertFault(type, absent, name, ViolationKind.TOO_FEW);
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> unknownPropertiesSurvive() {
        return EachType.of(Module230.TYPES.types(), this::unknownPropertiesSurvive);
    }

    private <T> void unknownPropertiesSurvive(GeneratedType<T> type) {
        Tries.onValuesOf(type, records).tries(FEW).check(value -> {
            ObjectNode more = object(type.write(value).text());
            more.putNull("x_null").putObject("x_object").put("a", 1).putNull("b");
            T decoded = valid(type, more);
            more.remove("x_null");
            assertThat(object(type.write(decoded).text())).isEqualTo(more);
        });
    }

    @TestFactory
    Stream<DynamicTest> aPropertyThatStandsTwiceIsAFault() {
        return EachType.of(Module230.TYPES.types(), this::aPropertyThatStandsTwiceIsAFault);
    }

    private <T> void aPropertyThatStandsTwiceIsAFault(GeneratedType<T> type) {
        Tries.onValuesOf(type, records).tries(FEW).check(value -> {
            String text = type.write(value).text();
            for (Map.Entry<String, JsonNode> property : object(text).properties()) {
                String again =
                        "{" + CorpusLine.JSON.writeValueAsString(property.getKey()) + ":null," + text.substring(1);
                assertThat(type.read(again).violations())
                        .extracting(Violation::kind)
                        .contains(ViolationKind.DUPLICATE_PROPERTY);
            }
        });
    }

    private static <T> T valid(GeneratedType<T> type, ObjectNode object) {
        GeneratedType.Read<T> read = type.read(object.toString());
        assertThat(read.violations()).as("%s", object).isEmpty();
        return read.value();
    }

    private static void assertFault(GeneratedType<?> type, ObjectNode object, String property, ViolationKind kind) {
        assertThat(type.read(object.toString()).violations())
                .as("%s", object)
                .extracting(Violation::path, Violation::kind)
                .containsExactly(tuple("/" + property, kind));
    }

    private static Iterable<Map.Entry<String, JsonNode>> properties(GeneratedType<?> type) {
        return type.schema().schema().path("properties").properties();
    }

    private static boolean isRequired(GeneratedType<?> type, String property) {
        for (JsonNode name : type.schema().schema().path("required")) {
            if (name.stringValue().equals(property)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isList(JsonNode property) {
        return property.path("type").asString("").equals("array");
    }

    private static ObjectNode object(String text) {
        return (ObjectNode) CorpusLine.JSON.readTree(text);
    }
}
