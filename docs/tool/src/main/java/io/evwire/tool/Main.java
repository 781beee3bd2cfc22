// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;

/** Runs the tool as a process. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit status.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        // System.out would swallow what tells that the reader has gone.
        Streams streams = new Streams(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                System.err,
                // Only the launcher can tell whether standard output is a terminal: before JDK 22, Java cannot.
                Boolean.getBoolean("evwire.color"));
        System.exit(Evwire.run(List.of(args), streams));
    }
}
