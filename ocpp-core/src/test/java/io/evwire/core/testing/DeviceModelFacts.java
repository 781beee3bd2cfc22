// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.devicemodel.Named;
import io.evwire.ocpp.devicemodel.ReasonCode;
import io.evwire.ocpp.devicemodel.SecurityEvent;
import io.evwire.ocpp.devicemodel.StandardUnit;
import io.evwire.ocpp.devicemodel.StandardVariable;
import io.evwire.ocpp.devicemodel.VariableCatalog;
import io.evwire.ocpp.rpc.ActionCatalog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares the catalogs of a version with the published tables, where these are at hand. */
public final class DeviceModelFacts {

    private static final String ANY_ACTION = "(generic)";

    private DeviceModelFacts() {}

    /** Checks that the catalog has every variable of the table with all its facts, and nothing else. */
    public static void checkVariables(VariableCatalog catalog, String version) {
        assertThat(catalog.all())
                .extracting(VariableRow::of)
                .containsExactlyInAnyOrderElementsOf(VariableRow.readAll(version));
        assertThat(catalog.unassigned())
                .extracting(VariableRow::of)
                .containsExactlyInAnyOrderElementsOf(VariableRow.readUnassigned(version));
    }

    /** Checks that every variable is found by what the table's cells say, as they are. */
    public static void checkLookups(VariableCatalog catalog, String version) {
        assertThat(CsvFacts.rows(version, "dm_components_vars.csv"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    String instance = row.get(2).isEmpty() ? null : row.get(2);
                    StandardVariable found = catalog.find(row.get(0), row.get(1), instance);
                    assertThat(found).isNotNull();
                    assertThat(found.component()).isEqualTo(row.get(0));
                    assertThat(row.get(1)).startsWith(found.variable());
                    assertThat(found.instance()).isEqualTo(instance);
                });
    }

    /** Checks that the catalog has every component, those that only the table of variables names too. */
    public static void checkComponents(VariableCatalog catalog, String version) {
        Set<String> expected = new LinkedHashSet<>();
        CsvFacts.rows(version, "components.csv").forEach(row -> expected.add(row.get(0)));
        VariableRow.readAll(version).forEach(row -> expected.add(row.component()));
        expected.remove("<generic>");
        assertThat(catalog.components()).extracting(Named::name).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Checks name and criticality of every security event. */
    public static void checkSecurityEvents(List<SecurityEvent> events, String version) {
        assertThat(events)
                .extracting(event -> List.of(event.name(), event.isCritical() ? "Yes" : "No"))
                .containsExactlyElementsOf(CsvFacts.rows(version, "security_events.csv"));
    }

    /**
     * Checks name and group of every reason code, and what it is for as far as the table names actions; those of a
     * later edition than the table's by themselves.
     */
    public static void checkReasonCodes(List<ReasonCode> all, String version) {
        List<List<String>> later = CatalogDifferences.laterReasonCodes(version);
        Set<String> names = new LinkedHashSet<>();
        later.forEach(row -> names.add(row.get(0)));
        assertThat(all.stream().filter(code -> names.contains(code.name())))
                .extracting(code -> List.of(code.name(), code.group(), String.join(", ", code.actions())))
                .containsExactlyElementsOf(later);
        List<ReasonCode> codes =
                all.stream().filter(code -> !names.contains(code.name())).toList();
        boolean hasGroups = CsvFacts.rows(version, "reason_codes.csv").get(0).size() == 3;
        String group = null;
        int next = 0;
        for (List<String> row : CsvFacts.rows(version, "reason_codes.csv")) {
            List<String> codeAndUse = hasGroups ? row.subList(1, 3) : row;
            if (codeAndUse.get(0).isEmpty()) {
                group = row.get(0);
                continue;
            }
            assertThat(codes).hasSizeGreaterThan(next);
            ReasonCode code = codes.get(next++);
            assertThat(code.name()).isEqualTo(codeAndUse.get(0));
            assertThat(code.group()).as(code.name()).isEqualTo(group);
            checkUse(code, codeAndUse.get(1));
        }
        assertThat(codes).hasSize(next);
    }

    /** Checks that reason codes name actions that exist. */
    public static void checkActions(List<ReasonCode> codes, ActionCatalog actions) {
        assertThat(codes)
                .allSatisfy(code -> assertThat(code.actions())
                        .allSatisfy(action -> assertThat(actions.find(action)).isNotNull()));
    }

    /** Checks that every unit is there, and nothing else. */
    public static void checkUnits(List<StandardUnit> units, String version) {
        assertThat(units)
                .extracting(unit -> List.of(unit.name()))
                .containsExactlyElementsOf(CsvFacts.rows(version, "units_of_measure.csv"));
    }

    private static void checkUse(ReasonCode code, String use) {
        assertThat(code.isGeneric()).as(code.name()).isEqualTo(use.contains(ANY_ACTION));
        if (use.contains("requests for reports")) {
            // The one use that the table describes instead of listing its actions.
            assertThat(code.actions())
                    .containsExactly(
                            "UpdateFirmware", "PublishFirmware", "GetBaseReport", "GetReport", "GetMonitoringReport");
            return;
        }
        List<String> named = List.of(use.replace(" with ISO15118", "").split(", ")).stream()
                .filter(word -> !word.equals(ANY_ACTION))
                .toList();
        assertThat(code.actions()).as(code.name()).isEqualTo(named);
    }
}
