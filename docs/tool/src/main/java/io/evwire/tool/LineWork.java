// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a subcommand does with each line of its input. */
interface LineWork {

    /**
     * Reads one line and reports on it.
     *
     * @return what it found; null when the line is none that counts
     */
    @Nullable
    Verdict line(long number, byte[] line) throws IOException;

    /** Reports the end of the input. */
    default void end(Tally tally) throws IOException {}
}
