// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandardVariableTest {

    private static final StandardVariable OPEN = variable("<generic>", "<vendorId>", Requirement.OPTIONAL);

    @Test
    void givesNoNameForWhatTheStationChooses() {
        assertThat(OPEN.hasOpenComponent()).isTrue();
        assertThat(OPEN.hasOpenInstance()).isTrue();
        assertThatIllegalStateException().isThrownBy(OPEN::componentName).withMessageContaining("withComponent");
        assertThatIllegalStateException().isThrownBy(OPEN::instanceName).withMessageContaining("withInstance");
    }

    @Test
    void takesTheNamesThatTheStationHasChosen() {
        StandardVariable named = OPEN.withComponent("Connector").withInstance("com.example");
        assertThat(named.componentName()).isEqualTo("Connector");
        assertThat(named.instanceName()).isEqualTo("com.example");
        assertThat(named.withInstance(null).instanceName()).isNull();
        assertThat(named.hasOpenComponent()).isFalse();
        assertThat(named.hasOpenInstance()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isRequiredOnlyWhenItIsWithoutCondition(Requirement requirement) {
        assertThat(variable("Connector", null, requirement).isRequired())
                .isEqualTo(requirement == Requirement.REQUIRED);
    }

    @Test
    void showsComponentVariableAndInstance() {
        assertThat(OPEN).hasToString("<generic>.Mode[<vendorId>]");
        assertThat(variable("Connector", null, Requirement.REQUIRED)).hasToString("Connector.Mode");
        assertThat(OPEN.withComponent("A\n").withInstance("b\u202e")).hasToString("A\\u000a.Mode[b\\u202e]");
    }

    private static StandardVariable variable(String component, String instance, Requirement requirement) {
        return new StandardVariable(
                component, "Mode", instance, List.of(), VariableDataType.STRING, List.of(), requirement, null);
    }
}
