// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.rpc.Decoded;
import java.io.IOException;

/** The frames of a log encoded again: one JSON object for each line of the log. */
final class ReencodeReport implements Report {

    private final JsonLine json;
    private final FrameText frames;

    ReencodeReport(Output output, FrameText frames) {
        this.json = new JsonLine(output);
        this.frames = frames;
    }

    @Override
    public void line(long number, Decoded decoded) throws IOException {
        String message = decoded instanceof Decoded.Valid valid ? frames.of(valid) : null;
        json.write(generator -> {
            generator.writeNumberProperty("line", number);
            JsonLine.text(generator, "message", message);
            if (decoded instanceof Decoded.Valid valid && !valid.tolerated().isEmpty()) {
                JsonReport.tolerated(generator, valid.tolerated());
            }
        });
    }
}
