// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import io.evwire.codegen.catalog.CsvTable.Row;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The descriptions of one table. What an earlier version of the standard has under the same name means the same and is
 * described there once.
 */
final class Descriptions {

    private static final String COLUMN = "description";

    private final String[] key;
    private final Map<String, String> earlier = new HashMap<>();

    /**
     * Descriptions to fall back on.
     *
     * @param earlier the table of the earlier version, or null when there is none
     * @param key the columns that identify a row
     */
    Descriptions(@Nullable CsvTable earlier, String... key) {
        this.key = key;
        if (earlier != null) {
            earlier.rows().forEach(row -> this.earlier.put(key(row), row.get(COLUMN)));
        }
    }

    /** The row's own description, else the earlier one, else null. */
    @Nullable
    String find(Row row) {
        String own = row.get(COLUMN);
        String description = own.isEmpty() ? earlier.getOrDefault(key(row), "") : own;
        if (!description.isEmpty() && !description.endsWith(".")) {
            throw row.fault("the description must end with a period");
        }
        return description.isEmpty() ? null : description;
    }

    /** The description of a row that must have one. */
    String get(Row row) {
        String description = find(row);
        if (description == null) {
            throw row.fault("a description is missing");
        }
        return description;
    }

    private String key(Row row) {
        StringBuilder text = new StringBuilder();
        for (String column : key) {
            text.append(row.get(column).toLowerCase(Locale.ROOT)).append('\n');
        }
        return text.toString();
    }
}
