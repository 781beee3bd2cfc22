// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.violation.Violation;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what was found in objects of OCPI. */
interface OcpiReport {

    /**
     * Reports one line.
     *
     * @param violations what is wrong; empty for a valid line
     * @param tolerated what was let pass
     * @param notices what is no fault but worth knowing
     * @param value the object written again, as JSON, or null
     */
    void line(
            long number,
            List<Violation> violations,
            List<Violation> tolerated,
            List<Violation> notices,
            @Nullable String value)
            throws IOException;

    /** Reports the end of the input. */
    default void end(Tally tally) throws IOException {}
}
