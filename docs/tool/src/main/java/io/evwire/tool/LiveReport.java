// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.v21.Ocpp21;

/** The reports of programs that run a connection. */
final class LiveReport {

    private LiveReport() {}

    static Report of(String format, Output output, Streams streams) {
        // What is written of frames are refusals, which are the same in every version; 2.1 has all their kinds.
        return format.equals("json")
                ? new JsonReport(output, new FrameText(Ocpp21.codec()))
                : new TextReport(output, streams.color() ? Style.COLORED : Style.PLAIN);
    }
}
