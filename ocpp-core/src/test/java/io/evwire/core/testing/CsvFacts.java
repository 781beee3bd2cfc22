package io.evwire.core.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rows of a published table, where it is at hand; its first line, which names the columns, is left out. */
final class CsvFacts {

    private static final Pattern CELL = Pattern.compile("(?:\"([^\"]*)\"|([^,]*)),");

    private CsvFacts() {}

    /** The cells of every row; where the table is absent, the test is skipped and says so. */
    static List<List<String>> rows(String version, String table) {
        String below = "reference/ocpp-" + version + "/appendix/" + table;
        Optional<Path> file = Reference.find(below);
        assumeTrue(file.isPresent(), "SKIPPED: no published table " + below + "; set EVWIRE_REFERENCE to its folder");
        try {
            return Files.readAllLines(file.orElseThrow()).stream()
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
