// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rows of a published table, where it is at hand; its first line, which names the columns, is left out. */
final class CsvFacts {

    private static final Pattern CELL = Pattern.compile("(?:\"([^\"]*)\"|([^,]*)),");

    private CsvFacts() {}

    /** The cells of every row; where the table is not at hand, the test is skipped. */
    static List<List<String>> rows(String version, String table) {
        String below = "reference/ocpp-" + version + "/appendix/" + table;
        Path file = Reference.orSkip(below);
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(CsvFacts::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (MatchResult cell : CELL.matcher(line + ",").results().toList()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
        }
        return cells;
    }
}
