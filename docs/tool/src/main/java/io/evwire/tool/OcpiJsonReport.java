// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Violation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdicts for programs: one JSON object for each line. */
final class OcpiJsonReport implements OcpiReport {

    private final JsonLine json;

    OcpiJsonReport(Output output) {
        this.json = new JsonLine(output);
    }

    @Override
    public void line(
            long number,
            List<Violation> violations,
            List<Violation> tolerated,
            List<Violation> notices,
            @Nullable String value)
            throws IOException {
        json.write(generator -> {
            generator.writeNumberProperty("line", number);
            JsonLine.text(generator, "verdict", (violations.isEmpty() ? Verdict.VALID : Verdict.INVALID).word());
            JsonReport.violations(generator, "violations", violations);
            if (!tolerated.isEmpty()) {
                JsonReport.tolerated(generator, tolerated);
            }
            if (!notices.isEmpty()) {
                JsonReport.violations(generator, "notices", notices);
            }
            generator.writeName("value");
            if (value == null) {
                generator.writeNull();
            } else {
                generator.writeRawValue(value);
            }
        });
    }
}
