// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import io.evwire.codegen.catalog.CsvTable.Row;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What is taken already: one name is one thing, in any letter case. */
final class Claims {

    private final String kind;
    private final Map<String, String> placeByName = new HashMap<>();

    /**
     * Nothing taken yet but what the generator itself needs.
     *
     * @param kind what is claimed, for messages
     * @param reserved the names that nothing may take
     */
    Claims(String kind, String... reserved) {
        this.kind = kind;
        for (String name : reserved) {
            placeByName.put(name.toLowerCase(Locale.ROOT), "the generator");
        }
    }

    void claim(String name, Row row) {
        String other = placeByName.putIfAbsent(name.toLowerCase(Locale.ROOT), row.place());
        if (other != null) {
            throw row.fault("the " + kind + " " + name + " is taken by " + other);
        }
    }
}
