// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.core.text.Excerpt;
import io.evwire.ocpp.endpoint.OcppProtocol;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.MessageFrame;
import io.evwire.ocpp.rpc.Send;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file has to be sent: one message text a line, each a CALL, or from OCPP 2.1 a SEND. */
final class CallFile {

    private final String name;
    private final List<byte[]> lines;

    private CallFile(String name, List<byte[]> lines) {
        this.name = name;
        this.lines = lines;
    }

    /**
     * Reads a file.
     *
     * @param name its name, or null for no messages
     * @throws UsageException when it cannot be read
     */
    static CallFile read(@Nullable String name) {
        List<byte[]> lines = new ArrayList<>();
        if (name == null) {
            return new CallFile("", lines);
        }
        try {
            for (String line :
                    Files.readString(Path.of(name), StandardCharsets.UTF_8).split("\\R", -1)) {
                lines.add(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidPathException | IOException unreadable) {
            throw new UsageException("cannot read " + name + "; name a file of one message text a line, in UTF-8");
        }
        return new CallFile(name, lines);
    }

    /**
     * Checks that each message can be sent in one of some versions.
     *
     * @throws UsageException when one cannot
     */
    void requireSendable(Side side, List<OcppProtocol> protocols) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length == 0) {
                continue;
            }
            String fault = null;
            for (OcppProtocol protocol : protocols) {
                fault = faultOf(lines.get(i), side, protocol);
                if (fault == null) {
                    break;
                }
            }
            if (fault != null) {
                throw new UsageException(name + ", line " + (i + 1) + ": " + fault);
            }
        }
    }

    /** The messages that can be sent in a version, in their order. */
    List<MessageFrame> of(Side side, OcppProtocol protocol) {
        List<MessageFrame> frames = new ArrayList<>();
        for (byte[] line : lines) {
            if (line.length > 0 && faultOf(line, side, protocol) == null) {
                frames.add((MessageFrame) protocol.codec().decode(line).orThrow());
            }
        }
        return frames;
    }

    /** What {@link #of} leaves out, in words: each message that a version cannot hold. */
    List<String> unfit(Side side, OcppProtocol protocol) {
        List<String> unfit = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String fault = lines.get(i).length == 0 ? null : faultOf(lines.get(i), side, protocol);
            if (fault != null) {
                unfit.add(name + ", line " + (i + 1) + " is not sent in " + protocol.subprotocol() + ": " + fault);
            }
        }
        return unfit;
    }

    private static @Nullable String faultOf(byte[] line, Side side, OcppProtocol protocol) {
        Decoded decoded = protocol.codec().decode(line);
        if (decoded instanceof Decoded.Invalid invalid) {
            return invalid.violations().get(0).inWords();
        }
        if (!(decoded instanceof Decoded.Valid valid)
                || !(valid.frame() instanceof Call || valid.frame() instanceof Send)) {
            return "only what is not an answer can be sent";
        }
        String name = ((MessageFrame) valid.frame()).action();
        Action action = protocol.actions().find(name);
        return action != null && action.direction().isSentBy(side.role())
                ? null
                : Excerpt.of(name) + " is not sent by this side";
    }
}
