// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.core.violation.Tolerance;
import io.evwire.ocpp.rpc.ActionCatalog;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.PendingCalls;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.Ocpp21;
import java.util.List;

/** The versions of OCPP, and what must hold for any frame in each. */
final class Version {

    static final Version V201 = new Version("2.0.1", Ocpp201.codec(), Ocpp201.actions());
    static final Version V21 = new Version("2.1", Ocpp21.codec(), Ocpp21.actions());
    static final List<Version> ALL = List.of(V201, V21);

    private static final String SIGNED = "-Signed";
    private static final int MAX_REPLY_BYTES = 4096;
    /** Whatever is refused was sent before. */
    private static final PendingCalls ANY = PendingCalls.of(id -> "Heartbeat", id -> true);

    private final String name;
    final OcppCodec codec;
    final OcppCodec lenient;
    final ActionCatalog actions;
    /** So that one input tells the whole story: the CALL that a response answers has its action for an id. */
    final PendingCalls pending = PendingCalls.of(this::knownAction, id -> true);

    private Version(String name, OcppCodec codec, ActionCatalog actions) {
        this.name = name;
        this.codec = codec;
        this.lenient = codec.withTolerance(Tolerance.SALVAGE);
        this.actions = actions;
    }

    private String knownAction(String id) {
        String base = id.endsWith(SIGNED) ? id.substring(0, id.length() - SIGNED.length()) : id;
        return actions.find(base) == null ? null : id;
    }

    /** Bytes and String have one outcome, a valid frame survives its text, and a reply can be read. */
    void check(byte[] utf8, OcppCodec tried) {
        Decoded decoded = tried.decode(utf8, pending);
        String text = Utf8.decoded(utf8);
        if (text == null) {
            Expect.that(!(decoded instanceof Decoded.Valid), "no UTF-8, but valid");
        } else {
            Expect.same("bytes as String", Outcome.of(tried.decode(text, pending)), Outcome.of(decoded));
        }
        checkFrame(decoded);
        Expect.that(
                decoded.toString().chars().noneMatch(c -> c < ' ' || Character.getType(c) == Character.FORMAT),
                "toString breaks its line");
        Expect.nothingUnforeseen(tried.unforeseenFailures());
    }

    /** A valid frame survives its text, and a reply can be read. */
    void checkFrame(Decoded decoded) {
        if (decoded instanceof Decoded.Valid valid && valid.tolerated().isEmpty()) {
            checkRoundTrip(valid.frame(), pending);
        } else if (decoded instanceof Decoded.Invalid invalid && invalid.reply() != null) {
            byte[] reply = codec.encodeToBytes(invalid.reply());
            Expect.that(reply.length <= MAX_REPLY_BYTES, "a reply of " + reply.length + " bytes");
            checkRoundTrip(invalid.reply(), ANY);
        }
    }

    private void checkRoundTrip(Frame frame, PendingCalls known) {
        byte[] utf8 = codec.encodeToBytes(frame);
        Expect.same("encoded as String", codec.encode(frame), Utf8.decoded(utf8));
        Expect.same("encoded and decoded again", new Decoded.Valid(frame, List.of()), codec.decode(utf8, known));
    }

    /** Fails when a valid frame is not the same after encoding and decoding. */
    boolean survivesItsText(Decoded.Valid valid) {
        Expect.same("encoded and decoded again", valid, codec.decode(codec.encodeToBytes(valid.frame()), pending));
        return true;
    }

    @Override
    public String toString() {
        return name;
    }
}
