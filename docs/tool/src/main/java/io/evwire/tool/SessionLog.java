// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.text.Excerpt;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.EndpointListener;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints every frame of running connections with its verdict, and records them. Thread-safe. */
final class SessionLog implements EndpointListener {

    private final Side side;
    private final @Nullable String identity;
    private final Report report;
    private final Output output;
    private final @Nullable Writer record;
    private final PrintStream err;
    private final Runnable whenUnwritable;
    private final Tally tally = new Tally();
    private long number;
    private @Nullable IOException failure;

    /**
     * A log without frames.
     *
     * @param side whose program this is
     * @param identity the identity of the station that this program is; null for a CSMS, where each connection has one
     * @param report prints
     * @param output flushed after each frame
     * @param record gets the text of each frame, one a line; null for none
     * @param err told what is no frame
     * @param whenUnwritable run when there is no use in going on, since nobody reads any more
     */
    SessionLog(
            Side side,
            @Nullable String identity,
            Report report,
            Output output,
            @Nullable Writer record,
            PrintStream err,
            Runnable whenUnwritable) {
        this.side = side;
        this.identity = identity;
        this.report = report;
        this.output = output;
        this.record = record;
        this.err = err;
        this.whenUnwritable = whenUnwritable;
    }

    @Override
    public void onReceive(OcppEndpoint endpoint, Decoded decoded, String text) {
        add(endpoint, side == Side.CSMS, decoded, text);
    }

    @Override
    public void onSend(OcppEndpoint endpoint, Frame frame, String text) {
        add(endpoint, side != Side.CSMS, new Decoded.Valid(frame, List.of()), text);
    }

    @Override
    public void onCallEnded(OcppEndpoint endpoint, Call call, @Nullable CallFailure ended, Duration duration) {
        if (ended != null && !(ended instanceof CallFailure.Refused) && !(ended instanceof CallFailure.InvalidAnswer)) {
            note(nameOf(endpoint), call.action() + ": " + ended.inWords());
        }
    }

    @Override
    public void onFailure(OcppEndpoint endpoint, Throwable thrown) {
        note(nameOf(endpoint), thrown.toString());
    }

    /** Says what is no frame. */
    void note(String station, String what) {
        err.println("evwire: " + Excerpt.printable(station + ": " + what));
    }

    /** Writes a line before the first frame. */
    synchronized void begin(String line) throws IOException {
        output.write(line + "\n");
        output.flush();
    }

    /**
     * Writes what comes after the last frame, and says how it went.
     *
     * @return the counts
     * @throws IOException when some of it could not be written
     */
    synchronized Tally end() throws IOException {
        if (failure != null) {
            throw failure;
        }
        report.end(tally);
        output.flush();
        return tally;
    }

    private String nameOf(OcppEndpoint endpoint) {
        return identity == null ? endpoint.peer() : identity;
    }

    private synchronized void add(OcppEndpoint endpoint, boolean isFromStation, Decoded decoded, String text) {
        if (failure != null) {
            return;
        }
        try {
            tally.add(Verdict.of(decoded));
            report.frame(++number, new Origin(Instant.now(), nameOf(endpoint), isFromStation, text), decoded);
            output.flush();
            if (record != null) {
                // A line is a message: what breaks lines between the parts of JSON may as well be a space.
                record.write(text.replace('\n', ' ').replace('\r', ' ') + "\n");
                record.flush();
            }
        } catch (IOException unwritable) {
            failure = unwritable;
            whenUnwritable.run();
        }
    }
}
