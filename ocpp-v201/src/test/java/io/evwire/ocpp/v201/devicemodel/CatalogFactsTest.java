// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201.devicemodel;

import io.evwire.core.testing.DeviceModelFacts;
import io.evwire.ocpp.v201.Ocpp201;
import org.junit.jupiter.api.Test;

/** The catalogs are the tables of the standard's appendices, no less and no more. */
class CatalogFactsTest {

    private static final String VERSION = "2.0.1";

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
    void namesOnlyActionsThatExistWithReasonCodes() {
        DeviceModelFacts.checkActions(ReasonCodes.all(), Ocpp201.actions());
    }

    @Test
    void hasEveryUnit() {
        DeviceModelFacts.checkUnits(UnitsOfMeasure.all(), VERSION);
    }
}
