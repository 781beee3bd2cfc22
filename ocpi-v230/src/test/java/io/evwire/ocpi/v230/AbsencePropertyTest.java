// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.CorpusLine;
import io.evwire.core.testing.GeneratedType;
import io.evwire.core.testing.property.AbsenceProperties;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** As OCPI has it: null and the empty list are as absent, and what no schema names is kept. */
class AbsencePropertyTest extends AbsenceProperties {

    AbsencePropertyTest() {
        super(Module230.TYPES);
    }

    @TestFactory
    Stream<DynamicTest> nullAndTheEmptyListAreAsAbsentWhereThatIsAllowed() {
        return ofEachType(this::nullAndTheEmptyListAreAsAbsentWhereThatIsAllowed);
    }

    private void nullAndTheEmptyListAreAsAbsentWhereThatIsAllowed(GeneratedType<?> type, ObjectNode full) {
        for (Map.Entry<String, JsonNode> property : properties(type)) {
            if (!isRequired(type, property.getKey())) {
                ObjectNode absent = full.deepCopy();
                absent.remove(property.getKey());
                Object expected = valid(type, absent);
                assertThat((Object) valid(type, absent.deepCopy().putNull(property.getKey())))
                        .isEqualTo(expected);
                if (isList(property.getValue())) {
                    absent.putArray(property.getKey());
                    assertThat((Object) valid(type, absent)).isEqualTo(expected);
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> unknownPropertiesSurvive() {
        return ofEachType(this::unknownPropertiesSurvive);
    }

    private <T> void unknownPropertiesSurvive(GeneratedType<T> type, ObjectNode more) {
        more.putNull("x_null").putObject("x_object").put("a", 1).putNull("b");
        T decoded = valid(type, more);
        more.remove("x_null");
        assertThat(CorpusLine.JSON.readTree(type.write(decoded).text())).isEqualTo(more);
    }
}
