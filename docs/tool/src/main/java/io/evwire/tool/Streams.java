// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where the tool reads and writes.
 *
 * @param in read when no file is named
 * @param out the results, as UTF-8
 * @param err the one line that says what is wrong with the command line
 * @param color whether {@code out} is a terminal that shows colors
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean color) {}
