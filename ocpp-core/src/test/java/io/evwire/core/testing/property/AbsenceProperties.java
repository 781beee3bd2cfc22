// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a property means that is absent, null, empty or there twice; for every property of every type. What protocols
 * differ in is in the subclasses.
 */
public abstract class AbsenceProperties {

    /** The claims hardly depend on the values. */
    private static final int FEW = 2;

    private final ModuleUnderTest module;

    protected AbsenceProperties(ModuleUnderTest module) {
        this.module = module;
    }

    @TestFactory
    public Stream<DynamicTest> whatIsRequiredIsNeitherAbsentNorNullNorEmpty() {
        return ofEachType(this::whatIsRequiredIsNeitherAbsentNorNullNorEmpty);
    }

    private void whatIsRequiredIsNeitherAbsentNorNullNorEmpty(GeneratedType<?> type, ObjectNode full) {
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
    }

    @TestFactory
    public Stream<DynamicTest> aPropertyThatStandsTwiceIsAFault() {
        return ofEachType(this::aPropertyThatStandsTwiceIsAFault);
    }

    private void aPropertyThatStandsTwiceIsAFault(GeneratedType<?> type, ObjectNode full) {
        String text = full.toString();
        for (Map.Entry<String, JsonNode> property : full.properties()) {
            String name = CorpusLine.JSON.writeValueAsString(property.getKey());
            String again = text.substring(0, text.length() - 1) + "," + name + ":" + property.getValue() + "}";
            String pointer = property.getKey().replace("~", "~0").replace("/", "~1");
            assertFault(type, again, pointer, ViolationKind.DUPLICATE_PROPERTY);
        }
    }

    /** One test for each type, on some values of it. */
    protected final Stream<DynamicTest> ofEachType(Claim claim) {
        return EachType.of(module.types(), type -> check(type, claim));
    }

    private <T> void check(GeneratedType<T> type, Claim claim) {
        Tries.onValuesOf(type)
                .tries(FEW)
                .check(value -> claim.holdsFor(type, (ObjectNode)
                        CorpusLine.JSON.readTree(type.write(value).text())));
    }

    /** The value of an object that has no fault. */
    protected static <T> T valid(GeneratedType<T> type, ObjectNode object) {
        GeneratedType.Read<T> read = type.read(object.toString());
        assertThat(read.violations()).as("%s", object).isEmpty();
        return read.value();
    }

    /** Asserts that a property has a fault and nothing else has one. */
    protected static void assertFault(GeneratedType<?> type, ObjectNode object, String property, ViolationKind kind) {
        assertFault(type, object.toString(), property, kind);
    }

    private static void assertFault(GeneratedType<?> type, String text, String property, ViolationKind kind) {
        assertThat(type.read(text).violations())
                .as("%s", text)
                .extracting(Violation::path, Violation::kind)
                .containsExactly(tuple("/" + property, kind));
    }

    /** The properties of a type, by name. */
    protected static Iterable<Map.Entry<String, JsonNode>> properties(GeneratedType<?> type) {
        return type.schema().schema().path("properties").properties();
    }

    /** Whether a property is required. */
    protected static boolean isRequired(GeneratedType<?> type, String property) {
        for (JsonNode name : type.schema().schema().path("required")) {
            if (name.stringValue().equals(property)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the schema of a property is that of a list. */
    protected static boolean isList(JsonNode property) {
        return property.path("type").asString("").equals("array");
    }

    /** What must hold for a type and a valid object of it. */
    @FunctionalInterface
    protected interface Claim {

        /** Fails by any exception. */
        void holdsFor(GeneratedType<?> type, ObjectNode full);
    }
}
