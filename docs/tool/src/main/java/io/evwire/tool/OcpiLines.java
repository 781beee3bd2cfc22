// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.Decoded;
import io.evwire.ocpi.v230.rule.OcpiRules;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes the lines of a file as objects of OCPI, for a report. */
final class OcpiLines<D> implements LineWork {

    private final OcpiReader<D> reader;
    private final @Nullable OcpiRules rules;
    private final OcpiReport report;
    private final boolean isLenient;

    /**
     * Lines of one kind.
     *
     * @param reader reads and writes what a line holds
     * @param isLenient whether a fault that did not stop the reader was let pass on purpose
     * @param rules the rules to check, or null for none
     * @param report where the lines are reported
     */
    OcpiLines(OcpiReader<D> reader, boolean isLenient, @Nullable OcpiRules rules, OcpiReport report) {
        this.reader = reader;
        this.isLenient = isLenient;
        this.rules = rules;
        this.report = report;
    }

    @Override
    public Verdict line(long number, byte[] line) throws IOException {
        Decoded<D> decoded = reader.read(line);
        List<Violation> notices = reader.notices(line);
        List<Violation> tolerated = new ArrayList<>();
        if (decoded instanceof Decoded.Valid<D> valid) {
            List<Violation> violations = broken(valid.value());
            // A list loses its bad elements only, also in strict reading.
            (isLenient ? tolerated : violations).addAll(valid.tolerated());
            report.line(number, violations, tolerated, notices, reader.write(valid));
            return violations.isEmpty() ? Verdict.VALID : Verdict.INVALID;
        }
        report.line(number, ((Decoded.Invalid<D>) decoded).violations(), List.of(), notices, null);
        return Verdict.INVALID;
    }

    @Override
    public void end(Tally tally) throws IOException {
        report.end(tally);
    }

    private List<Violation> broken(D value) {
        List<Violation> broken = new ArrayList<>();
        if (rules == null) {
            return broken;
        }
        for (OcpiReader.Located located : reader.objects(value)) {
            rules.check(located.object()).forEach(violation -> broken.add(located.here(violation)));
        }
        return broken;
    }
}
