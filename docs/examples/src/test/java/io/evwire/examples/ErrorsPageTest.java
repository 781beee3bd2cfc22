// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.json.Limits;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.http.StatusTable;
import io.evwire.ocpp.rpc.CallErrorTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorsPageTest {

    @Test
    void holdsTheTableOfErrorCodes() throws IOException {
        assertThat(documented("From violation to error code", 2))
                .containsExactlyElementsOf(Stream.of(ViolationKind.values())
                        .map(kind -> "`" + kind + "` `"
                                + CallErrorTable.STANDARD.codeOf(kind).wireValue() + "`")
                        .toList());
    }

    @Test
    void holdsTheTableOfStatusCodes() throws IOException {
        assertThat(documented("OCPI", 1))
                .containsExactlyElementsOf(Stream.of(ViolationKind.values())
                        .map(kind -> "`" + kind + "` `" + StatusTable.STANDARD.codeOf(kind) + "`")
                        .toList());
    }

    @Test
    void holdsTheDefaultLimits() throws IOException {
        Limits limits = Limits.DEFAULT;
        String page = Documentation.read("docs/errors.md");
        String table = page.substring(page.indexOf("| Limit | Default |"), page.indexOf("## Lenient"));
        List<String> defaults = table.lines()
                .skip(2)
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split(" \\| ")[1].replaceAll("[^0-9,].*", ""))
                .toList();
        assertThat(defaults)
                .containsExactlyElementsOf(Stream.of(
                                limits.maxDocumentLength(),
                                limits.maxDepth(),
                                limits.maxTextLength(),
                                limits.maxNameLength(),
                                limits.maxDigits(),
                                limits.maxExponent(),
                                limits.maxElements(),
                                limits.maxDocumentElements(),
                                limits.maxViolations(),
                                limits.maxReplyLength())
                        .map(limit -> String.format(Locale.ROOT, "%,d", limit))
                        .toList());
    }

    /** First cell and another of each row in a section. */
    private static List<String> documented(String section, int cell) throws IOException {
        List<String> documented = new ArrayList<>();
        for (List<String> row : Documentation.rows("docs/errors.md", section)) {
            documented.add(row.get(0) + " " + row.get(cell));
        }
        return documented;
    }
}
