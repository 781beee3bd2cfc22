// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.rpc.Decoded;
import java.io.IOException;
import java.util.function.Supplier;

/** Writes what was found in a log. */
interface Report {

    /** Reports one line of the log. */
    void line(long number, Decoded decoded) throws IOException;

    /** Reports one line of the log, for who shows the message text that it holds. */
    default void line(long number, Supplier<String> text, Decoded decoded) throws IOException {
        line(number, decoded);
    }

    /** Reports one frame of a running connection; by default as if it were a line of a log. */
    default void frame(long number, Origin origin, Decoded decoded) throws IOException {
        line(number, decoded);
    }

    /** Reports the end of the log. */
    default void end(Tally tally) throws IOException {}
}
