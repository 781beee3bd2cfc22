// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.ModuleUnderTest;
import io.evwire.core.violation.ViolationKind;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** As OCPP has it: what is there is neither null nor empty, and is named in the schema. */
public abstract class StrictAbsenceProperties extends AbsenceProperties {

    private static final String UNKNOWN = "noSuchProperty";

    protected StrictAbsenceProperties(ModuleUnderTest module) {
        super(module);
    }

    @TestFactory
    public Stream<DynamicTest> whatIsOptionalIsAbsentButNeitherNullNorEmpty() {
        return ofEachType(this::whatIsOptionalIsAbsentButNeitherNullNorEmpty);
    }

    private void whatIsOptionalIsAbsentButNeitherNullNorEmpty(GeneratedType<?> type, ObjectNode full) {
        for (Map.Entry<String, JsonNode> property : properties(type)) {
            String name = property.getKey();
            if (!isRequired(type, name)) {
                ObjectNode absent = full.deepCopy();
                absent.remove(name);
                Object expected = valid(type, absent);
                ObjectNode isNull = absent.deepCopy().putNull(name);
                if (isFree(property.getValue())) {
                    assertThat((Object) valid(type, isNull)).isEqualTo(expected);
                } else {
                    assertFault(type, isNull, name, ViolationKind.TYPE);
                }
                if (isList(property.getValue())) {
                    absent.putArray(name);
                    assertFault(type, absent, name, ViolationKind.TOO_FEW);
                }
            }
        }
    }

    @TestFactory
    public Stream<DynamicTest> anUnknownPropertyIsAFaultUnlessTheTypeIsOpen() {
        return ofEachType(this::anUnknownPropertyIsAFaultUnlessTheTypeIsOpen);
    }

    private <T> void anUnknownPropertyIsAFaultUnlessTheTypeIsOpen(GeneratedType<T> type, ObjectNode full) {
        for (String value : new String[] {"1", "null", "{\"a\":[null]}", "\"\""}) {
            ObjectNode more = full.deepCopy();
            more.set(UNKNOWN, CorpusLine.JSON.readTree(value));
            if (type.schema().schema().path("additionalProperties").asBoolean(true)) {
                T open = valid(type, more);
                assertThat(CorpusLine.JSON.readTree(type.write(open).text())).isEqualTo(more);
            } else {
                assertFault(type, more, UNKNOWN, ViolationKind.UNKNOWN_PROPERTY);
            }
        }
    }

    /** Whether a property holds JSON without a schema. */
    private static boolean isFree(JsonNode property) {
        return !property.has("type") && !property.has("$ref");
    }
}
