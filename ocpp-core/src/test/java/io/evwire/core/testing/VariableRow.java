// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.devicemodel.StandardVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A row of the published table of components and variables, its slips mended: several rows for several attributes of
 * one variable are one, a missing type is that of the list of variables, and what is not said to be required is not.
 * Where Part 2 says otherwise, or a later edition more, that holds.
 */
record VariableRow(
        String component,
        String variable,
        String instance,
        List<String> attributes,
        String required,
        String type,
        List<String> units) {

    /** The rows of a version's table. */
    static List<VariableRow> readAll(String version) {
        Map<String, String> typeByVariable = new LinkedHashMap<>();
        for (List<String> row : CsvFacts.rows(version, "variables.csv")) {
            typeByVariable.putIfAbsent(row.get(0), row.get(1));
        }
        Map<String, VariableRow> rowByKey = new LinkedHashMap<>();
        for (List<String> cells : CsvFacts.rows(version, "dm_components_vars.csv")) {
            VariableRow row = of(cells, typeByVariable);
            rowByKey.merge(row.component + "." + row.variable + "[" + row.instance + "]", row, VariableRow::merge);
        }
        for (List<String> cells : CatalogDifferences.variables(version)) {
            String key = cells.get(0) + "." + cells.get(1) + "[" + cells.get(2) + "]";
            VariableRow table = rowByKey.get(key);
            VariableRow row = of(cells, typeByVariable);
            assertThat(row).as("a difference that is none").isNotEqualTo(table);
            rowByKey.put(key, row);
        }
        return List.copyOf(rowByKey.values());
    }

    /** The variables of a version's list that its table gives to no component. */
    static List<VariableRow> readUnassigned(String version) {
        List<String> assigned = readAll(version).stream()
                .map(row -> row.variable.toLowerCase(Locale.ROOT))
                .toList();
        return CsvFacts.rows(version, "variables.csv").stream()
                .filter(row -> !assigned.contains(row.get(0).toLowerCase(Locale.ROOT)))
                .map(row -> new VariableRow(
                        "<unassigned>", row.get(0), "", List.of(), "no", type(row.get(1)), units(row.get(2))))
                .distinct()
                .toList();
    }

    /** The row that a variable of the catalog stands for. */
    static VariableRow of(StandardVariable variable) {
        return new VariableRow(
                variable.component(),
                variable.variable(),
                Objects.requireNonNullElse(variable.instance(), ""),
                variable.attributes(),
                switch (variable.requirement()) {
                    case REQUIRED -> "yes";
                    case OPTIONAL -> "no";
                    case REQUIRED_FOR_V2X -> "V2X";
                },
                variable.dataType().standardName(),
                variable.units());
    }

    private static VariableRow of(List<String> cells, Map<String, String> typeByVariable) {
        String[] name = cells.get(1).split("\\.", 2);
        String type = cells.get(4).isEmpty() ? typeByVariable.get(name[0]) : cells.get(4);
        return new VariableRow(
                cells.get(0),
                name[0],
                cells.get(2).equals("1, 2 .. 20") ? "<1..20>" : cells.get(2),
                name.length == 1 ? List.of() : attributes(name[1]),
                cells.get(3).isEmpty() ? "no" : cells.get(3),
                type(type),
                units(cells.get(5)));
    }

    private VariableRow merge(VariableRow other) {
        List<String> both = new ArrayList<>(attributes);
        both.addAll(other.attributes);
        return new VariableRow(component, variable, instance, List.copyOf(both), required, type, units);
    }

    private static List<String> attributes(String text) {
        return switch (text) {
            case "min/maxSet" -> List.of("MinSet", "MaxSet");
            default -> List.of(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
        };
    }

    private static String type(String text) {
        return text.equals("DateTime") ? "dateTime" : text;
    }

    private static List<String> units(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }
}
