// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.rpc.Decoded;
import java.io.IOException;

/** Decodes the lines of a log as frames, for a report. */
final class FrameLines implements LineWork {

    private final LogDecoder decoder;
    private final Report report;

    FrameLines(LogDecoder decoder, Report report) {
        this.decoder = decoder;
        this.report = report;
    }

    @Override
    public Verdict line(long number, byte[] line) throws IOException {
        Decoded decoded = decoder.decode(line);
        report.line(number, () -> decoder.text(line), decoded);
        return Verdict.of(decoded);
    }

    @Override
    public void end(Tally tally) throws IOException {
        report.end(tally);
    }
}
