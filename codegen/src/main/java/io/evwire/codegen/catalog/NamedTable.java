// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.evwire.codegen.catalog.CsvTable.Row;
import io.evwire.codegen.fault.Faults;
import io.evwire.codegen.naming.CatalogNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Understands: a table of named values, each a constant of one class.
 *
 * @param className the class that holds the constants
 * @param valueType the type of the constants
 * @param lookup the factory method of the catalog, which decides on letter case
 * @param plural the values in words, for Javadoc
 * @param entries the values
 */
record NamedTable(String className, ClassName valueType, String lookup, String plural, List<Entry> entries) {

    private static final Set<String> YES_OR_NO = Set.of("yes", "no");
    private static final String ANY_ACTION = "*";

    /**
     * One value.
     *
     * @param constant the constant's name
     * @param name the standard's name
     * @param description what it is
     * @param facts what else the standard says, in words, for Javadoc; may be empty
     * @param value makes the value
     */
    record Entry(String constant, String name, String description, String facts, CodeBlock value) {}

    static NamedTable securityEvents(Path folder, @Nullable Path earlier, Faults faults) throws IOException {
        String[] columns = {"name", "critical", "description"};
        Reading reading = new Reading(folder, earlier, "security-events.csv", faults, columns);
        return new NamedTable(
                "SecurityEvents",
                CatalogTypes.SECURITY_EVENT,
                "ignoringCase",
                "security events",
                reading.table.map(row -> reading.securityEvent(row), faults));
    }

    static NamedTable reasonCodes(Path folder, @Nullable Path earlier, Faults faults) throws IOException {
        String[] columns = {"name", "group", "actions", "description"};
        Reading reading = new Reading(folder, earlier, "reason-codes.csv", faults, columns);
        return new NamedTable(
                "ReasonCodes",
                CatalogTypes.REASON_CODE,
                "ignoringCase",
                "reason codes",
                reading.table.map(row -> reading.reasonCode(row), faults));
    }

    static NamedTable units(Path folder, @Nullable Path earlier, Faults faults) throws IOException {
        String[] columns = {"name", "description"};
        Reading reading = new Reading(folder, earlier, "units-of-measure.csv", faults, columns);
        return new NamedTable(
                "UnitsOfMeasure",
                CatalogTypes.STANDARD_UNIT,
                "exact",
                "units of measure",
                reading.table.map(row -> reading.unit(row), faults));
    }

    /** One file on its way to entries. */
    private static final class Reading {

        private final CsvTable table;
        private final Descriptions descriptions;
        private final Claims names = new Claims("name");
        private final Claims constants = new Claims("constant", NamedTableWriter.CATALOG);

        Reading(Path folder, @Nullable Path earlier, String file, Faults faults, String... columns) throws IOException {
            table = CsvTable.read(folder.resolve(file), faults, columns);
            CsvTable before = earlier == null ? null : CsvTable.read(earlier.resolve(file), faults, columns);
            descriptions = new Descriptions(before, "name");
        }

        Entry securityEvent(Row row) {
            String critical = row.get("critical");
            if (!YES_OR_NO.contains(critical)) {
                throw row.fault("critical is " + critical + ", not yes or no");
            }
            boolean isCritical = critical.equals("yes");
            return entry(
                    row,
                    CatalogNames.constant(row.get("name")),
                    isCritical ? "Critical." : "Not critical.",
                    CodeBlock.of("$L", isCritical));
        }

        Entry reasonCode(Row row) {
            List<String> words = row.words("actions");
            boolean isGeneric = words.contains(ANY_ACTION);
            List<String> actions =
                    words.stream().filter(word -> !word.equals(ANY_ACTION)).toList();
            if (words.isEmpty()) {
                throw row.fault("actions are missing; " + ANY_ACTION + " stands for any");
            }
            String group = row.get("group");
            return entry(
                    row,
                    CatalogNames.constant(row.get("name")),
                    use(isGeneric, actions),
                    CodeBlock.of(
                            "$L, $L, $L",
                            CatalogTypes.textOrNull(group),
                            isGeneric,
                            CatalogTypes.listOfTexts(actions)));
        }

        Entry unit(Row row) {
            return entry(row, CatalogNames.symbol(row.get("name")), "", null);
        }

        private Entry entry(Row row, String constant, String facts, @Nullable CodeBlock arguments) {
            String name = row.get("name");
            String description = descriptions.get(row);
            names.claim(name, row);
            constants.claim(constant, row);
            CodeBlock middle = arguments == null ? CodeBlock.of("") : CodeBlock.of("$L, ", arguments);
            CodeBlock value = CodeBlock.of("$S, $L$S", name, middle, CatalogTypes.plain(description));
            return new Entry(constant, name, description, facts, value);
        }

        private static String use(boolean isGeneric, List<String> actions) {
            if (actions.isEmpty()) {
                return "For any action.";
            }
            String names = "`" + String.join("`, `", actions) + "`";
            return isGeneric ? "For any action, " + names + " among them." : "Typical of " + names + ".";
        }
    }
}
