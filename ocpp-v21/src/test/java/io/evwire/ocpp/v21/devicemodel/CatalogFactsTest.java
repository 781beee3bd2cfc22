// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.devicemodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.DeviceModelFacts;
import io.evwire.ocpp.v21.Ocpp21;
import org.junit.jupiter.api.Test;

/** The catalogs are the tables of the standard's appendices, no less and no more. */
class CatalogFactsTest {

    private static final String VERSION = "2.1";

    @Test
    void hasEveryVariableWithTypeUnitAndRequirement() {
        DeviceModelFacts.checkVariables(StandardVariables.catalog(), VERSION);
    }

    @Test
    void findsEveryVariableByItsCellsInTheTable() {
        DeviceModelFacts.checkLookups(StandardVariables.catalog(), VERSION);
    }

    @Test
    void hasEveryComponent() {
        DeviceModelFacts.checkComponents(StandardVariables.catalog(), VERSION);
    }

    @Test
    void hasEverySecurityEvent() {
        DeviceModelFacts.checkSecurityEvents(SecurityEvents.all(), VERSION);
    }

    @Test
    void hasEveryReasonCode() {
        DeviceModelFacts.checkReasonCodes(ReasonCodes.all(), VERSION);
    }

    @Test
    void namesOnlyActionsThatExistWithReasonCodesButForOneSlipOfTheTable() {
        assertThat(ReasonCodes.all().stream()
                        .flatMap(code -> code.actions().stream())
                        .filter(action -> Ocpp21.actions().find(action) == null))
                .containsExactly("GetVehicleCertificate");
    }

    @Test
    void hasEveryUnit() {
        DeviceModelFacts.checkUnits(UnitsOfMeasure.all(), VERSION);
    }
}
