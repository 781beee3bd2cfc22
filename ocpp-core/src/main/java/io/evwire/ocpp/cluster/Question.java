// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.cluster;

import java.time.Duration;

/**
 * What one node says to another. As text: kind, station, milliseconds and CALL, a line each; a line break in an
 * identity is none that a URL could hold, and is refused.
 *
 * @param kind what is asked
 * @param station the identity of the station
 * @param timeout how long the station has to answer
 * @param call the CALL, as JSON; empty where there is none
 */
record Question(Kind kind, String station, Duration timeout, String call) {

    /** What can be asked. */
    enum Kind {
        /** Call the station. */
        CALL,
        /** The station is connected elsewhere now. */
        MOVED
    }

    private static final int PARTS = 4;

    static Question read(String text) {
        String[] parts = text.split("\n", PARTS);
        return new Question(Kind.valueOf(parts[0]), parts[1], Duration.ofMillis(Long.parseLong(parts[2])), parts[3]);
    }

    String write() {
        return kind + "\n" + station + "\n" + timeout.toMillis() + "\n" + call;
    }
}
