// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Violation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdicts for people: a line for each object, what is wrong under it, and a summary at the end. */
final class OcpiTextReport implements OcpiReport {

    private static final int NUMBER_WIDTH = 5;
    private static final String INDENT = " ".repeat(NUMBER_WIDTH + 3);

    private final Output output;
    private final String type;
    private final Style style;

    OcpiTextReport(Output output, String type, Style style) {
        this.output = output;
        this.type = type;
        this.style = style;
    }

    @Override
    public void line(
            long number,
            List<Violation> violations,
            List<Violation> tolerated,
            List<Violation> notices,
            @Nullable String value)
            throws IOException {
        StringBuilder text = new StringBuilder();
        String digits = Long.toString(number);
        text.append(style.faint(" ".repeat(Math.max(0, NUMBER_WIDTH - digits.length())) + digits))
                .append(' ')
                .append(violations.isEmpty() ? style.good("✓") : style.bad("✗"))
                .append(' ')
                .append(type)
                .append('\n');
        for (Violation violation : violations) {
            TextReport.violation(text.append(INDENT), violation, style);
        }
        for (Violation violation : tolerated) {
            TextReport.tolerated(text.append(INDENT), violation, style);
        }
        for (Violation notice : notices) {
            text.append(INDENT)
                    .append(style.faint("note: "))
                    .append(notice.inWords())
                    .append('\n');
        }
        output.write(text);
    }

    @Override
    public void end(Tally tally) throws IOException {
        String objects = tally.total() == 1 ? "1 line: " : tally.total() + " lines: ";
        String invalid = tally.invalid() + " invalid";
        output.write("\n" + objects + tally.valid() + " valid, " + (tally.invalid() == 0 ? invalid : style.bad(invalid))
                + "\n");
    }
}
