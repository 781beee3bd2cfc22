// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import io.evwire.codegen.fault.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The device model of one version of OCPP, as the data files give it. */
public final class Catalog {

    private final List<Component> components;
    private final List<NamedTable> tables;

    private Catalog(List<Component> components, List<NamedTable> tables) {
        this.components = List.copyOf(components);
        this.tables = List.copyOf(tables);
    }

    /**
     * Reads the data files.
     *
     * @param data their folder
     * @param earlier the folder of an earlier version's data files, whose descriptions stand in for those that a later
     *     version does not repeat; null where there is none
     * @param faults takes what is wrong
     * @return the catalog, in which rows with faults are missing
     * @throws IOException when a file cannot be read
     */
    public static Catalog read(Path data, @Nullable Path earlier, Faults faults) throws IOException {
        return new Catalog(
                ComponentTable.read(data, earlier, faults),
                List.of(
                        NamedTable.securityEvents(data, earlier, faults),
                        NamedTable.reasonCodes(data, earlier, faults),
                        NamedTable.units(data, earlier, faults)));
    }

    /** Every component, the generic and the unassigned one too. */
    List<Component> components() {
        return components;
    }

    /** Security events, reason codes and units. */
    List<NamedTable> tables() {
        return tables;
    }
}
