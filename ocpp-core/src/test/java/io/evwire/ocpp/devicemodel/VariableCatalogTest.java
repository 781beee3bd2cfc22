// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariableCatalogTest {

    private static final StandardVariable TEMPERATURE = variable("<generic>", "Temperature", null);
    private static final StandardVariable GENERIC_LIMIT = variable("<generic>", "Limit", null);
    private static final StandardVariable DEPARTURE = variable("<unassigned>", "DepartureTime", null);
    private static final StandardVariable LIMIT = variable("FanCtrlr", "Limit", null);
    private static final StandardVariable LIMIT_OF_NIGHT = variable("FanCtrlr", "Limit", "Night");
    private static final StandardVariable LIMIT_OF_ANY = variable("FanCtrlr", "Limit", "<time>");
    private static final StandardVariable NOISE = new StandardVariable(
            "FanCtrlr",
            "Noise",
            null,
            List.of("MaxSet"),
            VariableDataType.DECIMAL,
            List.of("dB"),
            Requirement.OPTIONAL,
            null);

    private static final StandardComponent FAN =
            new StandardComponent("FanCtrlr", "Runs the fan.", List.of(LIMIT_OF_ANY, LIMIT_OF_NIGHT, LIMIT, NOISE));
    private static final StandardComponent DOOR = new StandardComponent("Door", "Opens.", List.of());

    private final VariableCatalog catalog = new VariableCatalog(
            List.of(FAN, DOOR),
            new StandardComponent("<generic>", "For any.", List.of(TEMPERATURE, GENERIC_LIMIT)),
            new StandardComponent("<unassigned>", "For none.", List.of(DEPARTURE)));

    @Test
    void listsGenericVariablesFirstAndLeavesOutUnassignedOnes() {
        assertThat(catalog.all())
                .containsExactly(TEMPERATURE, GENERIC_LIMIT, LIMIT_OF_ANY, LIMIT_OF_NIGHT, LIMIT, NOISE);
        assertThat(catalog.generic()).containsExactly(TEMPERATURE, GENERIC_LIMIT);
        assertThat(catalog.unassigned()).containsExactly(DEPARTURE);
    }

    @Test
    void findsComponentsInAnyLetterCase() {
        assertThat(catalog.component("fanctrlr")).isEqualTo(FAN);
        assertThat(catalog.component("Fan")).isNull();
        assertThat(catalog.components()).containsExactly(FAN, DOOR);
    }

    @Test
    void findsVariablesInAnyLetterCase() {
        assertThat(catalog.find("FANCTRLR", "limit")).isEqualTo(LIMIT);
        assertThat(catalog.find("FanCtrlr", "Limit", "NIGHT")).isEqualTo(LIMIT_OF_NIGHT);
    }

    @Test
    void fillsInTheInstanceThatTheStationChooses() {
        assertThat(catalog.find("FanCtrlr", "Limit", "Noon")).isEqualTo(LIMIT_OF_ANY.withInstance("Noon"));
        assertThat(catalog.find("FanCtrlr", "Limit", "<time>")).isEqualTo(LIMIT_OF_ANY);
    }

    @Test
    void fallsBackOnGenericAndUnassignedVariables() {
        assertThat(catalog.find("door", "temperature")).isEqualTo(TEMPERATURE.withComponent("Door"));
        assertThat(catalog.find("Door", "DepartureTime")).isEqualTo(DEPARTURE.withComponent("Door"));
        assertThat(catalog.find("<generic>", "Temperature")).isEqualTo(TEMPERATURE);
        assertThat(catalog.find("<generic>", "DepartureTime")).isNull();
    }

    @Test
    void prefersAVariableOfTheComponentToTheGenericOne() {
        assertThat(catalog.find("FanCtrlr", "Limit")).isEqualTo(LIMIT);
        assertThat(catalog.find("Door", "Limit")).isEqualTo(GENERIC_LIMIT.withComponent("Door"));
    }

    @Test
    void findsNothingUnderOtherNames() {
        assertThat(catalog.find("Fan", "Temperature")).isNull();
        assertThat(catalog.find("FanCtrlr", "Lim")).isNull();
        assertThat(catalog.find("FanCtrlr", "Temperature", "Night")).isNull();
    }

    @Test
    void understandsAttributesAfterTheNameOfAVariableThatHasSome() {
        assertThat(catalog.find("FanCtrlr", "Noise.maxSet")).isEqualTo(NOISE);
        assertThat(catalog.find("FanCtrlr", "Limit.maxSet")).isNull();
    }

    @Test
    void findsVariablesByNamesThatHoldInstanceOrComponent() {
        assertThat(catalog.named("limitNight")).containsExactly(LIMIT_OF_NIGHT);
        assertThat(catalog.named("NightLimit")).containsExactly(LIMIT_OF_NIGHT);
        assertThat(catalog.named("FanNoise")).containsExactly(NOISE);
        assertThat(catalog.named("Limit")).containsExactly(GENERIC_LIMIT, LIMIT_OF_ANY, LIMIT_OF_NIGHT, LIMIT);
        assertThat(catalog.named("DepartureTime")).containsExactly(DEPARTURE);
        assertThat(catalog.named("Night")).isEmpty();
    }

    private static StandardVariable variable(String component, String name, String instance) {
        return new StandardVariable(
                component, name, instance, List.of(), VariableDataType.INTEGER, List.of(), Requirement.OPTIONAL, null);
    }
}
