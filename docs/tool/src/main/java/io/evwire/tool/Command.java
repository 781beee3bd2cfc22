// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.IOException;
import java.util.List;

/** One subcommand of the tool. */
interface Command {

    /** The word that selects it. */
    String name();

    /** What it does, in a few words. */
    String purpose();

    /** The options it takes. */
    List<Option> options();

    /** Whether it reads a FILE of input, or standard input. */
    default boolean readsFile() {
        return true;
    }

    /**
     * Runs it.
     *
     * @return the exit status
     * @throws UsageException when the command line cannot be carried out
     * @throws IOException when the output cannot be written
     */
    int run(Arguments arguments, Streams streams) throws IOException;
}
