// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.text.Excerpt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.core.JsonGenerator;

/**
 * Where a frame of a running connection comes from.
 *
 * @param time when it passed
 * @param station the identity of the station
 * @param isFromStation whether the station sent it, not the CSMS
 * @param text the message as it travelled
 */
record Origin(Instant time, String station, boolean isFromStation, String text) {

    /** The words that stand for the direction in JSON. */
    static final String FROM_STATION = "station";

    static final String FROM_CSMS = "csms";

    Origin {
        time = time.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Writes it as members of an object. */
    void write(JsonGenerator generator) {
        generator.writeStringProperty("time", time.toString());
        JsonLine.text(generator, "station", station);
        generator.writeStringProperty("from", isFromStation ? FROM_STATION : FROM_CSMS);
        JsonLine.text(generator, "message", text);
    }

    /** Such as {@code CS-1 → CSMS}. */
    String inWords() {
        return Excerpt.of(station) + (isFromStation ? " → CSMS" : " ← CSMS");
    }
}
