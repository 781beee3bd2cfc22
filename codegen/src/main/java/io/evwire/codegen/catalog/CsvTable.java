// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import io.evwire.codegen.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsonschema2pojo.exception.GenerationException;

/** Reads: a data file in CSV, whose first line names its columns. */
final class CsvTable {

    private final List<Row> rows;

    private CsvTable(List<Row> rows) {
        this.rows = rows;
    }

    /** Reads a file; what is wrong with it, and which lines are left out for that, the faults tell. */
    static CsvTable read(Path file, Faults faults, String... columns) throws IOException {
        String name = file.getFileName().toString();
        List<String> lines = Files.readAllLines(file);
        List<Row> rows = new ArrayList<>();
        if (lines.isEmpty() || !lines.get(0).equals(String.join(",", columns))) {
            faults.add(name + ":1", "the first line must be " + String.join(",", columns));
            return new CsvTable(rows);
        }
        for (int i = 1; i < lines.size(); i++) {
            String place = name + ":" + (i + 1);
            String line = lines.get(i);
            faults.attempt(() -> row(place, line, columns)).ifPresent(rows::add);
        }
        return new CsvTable(rows);
    }

    private static Row row(String place, String line, String... columns) {
        List<String> cells = cells(line, place);
        if (cells.size() != columns.length) {
            throw new GenerationException(place + ": " + cells.size() + " cells, not " + columns.length);
        }
        Map<String, String> cellByColumn = new LinkedHashMap<>();
        for (int column = 0; column < columns.length; column++) {
            cellByColumn.put(columns[column], cells.get(column));
        }
        return new Row(place, cellByColumn);
    }

    List<Row> rows() {
        return rows;
    }

    /** Every row as an entry, but for those with a fault. */
    <T> List<T> map(Function<Row, T> entry, Faults faults) {
        return rows.stream()
                .map(row -> faults.attempt(() -> entry.apply(row)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> cells(String line, String place) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new GenerationException(place + ": a quotation mark is not closed");
        }
        cells.add(cell.toString());
        return cells;
    }

    /**
     * One line.
     *
     * @param place file and line, for messages
     * @param cells the cells by column
     */
    record Row(String place, Map<String, String> cells) {

        /** The text of a cell, which may be empty. */
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The words of a cell. */
        List<String> words(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split(" "));
        }

        GenerationException fault(String what) {
            return new GenerationException(place + ": " + what);
        }
    }
}
