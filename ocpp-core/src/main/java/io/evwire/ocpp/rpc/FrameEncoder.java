// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.json.Limits;
import io.evwire.core.runtime.JsonOutput;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.PassedOn;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.List;

/** Encodes one frame, or refuses it with what is wrong. */
final class FrameEncoder {

    /** The payload stands one level down in the array that is the frame. */
    private static final int PAYLOAD_DEPTH = 1;

    private static final PathBase PAYLOAD = new PathBase(PAYLOAD_DEPTH, "");

    private final CodecSettings settings;
    private final PassedOn passedOn;

    FrameEncoder(CodecSettings settings) {
        this(settings, PassedOn.NOTHING);
    }

    /** An encoder that writes some texts as they came. */
    FrameEncoder(CodecSettings settings, PassedOn passedOn) {
        this.settings = settings;
        this.passedOn = passedOn;
    }

    String encode(Frame frame) {
        ViolationLog log = newLog(frame);
        Limits limits = limitsOf(frame);
        try (JsonOutput out = JsonOutput.ofText(limits.maxDocumentLength())) {
            write(frame, out, log);
            return textOf(out, log, limits);
        }
    }

    byte[] encodeToBytes(Frame frame) {
        ViolationLog log = newLog(frame);
        Limits limits = limitsOf(frame);
        try (JsonOutput out = JsonOutput.ofBytes(limits.maxDocumentLength())) {
            write(frame, out, log);
            return bytesOf(out, log, limits);
        }
    }

    List<Violation> validate(OcppPayload payload) {
        try (JsonOutput out = JsonOutput.ofNothing()) {
            return writeAlone(payload, out).refused();
        }
    }

    String encodePayload(OcppPayload payload) {
        try (JsonOutput out = JsonOutput.ofText(settings.limits().maxDocumentLength())) {
            return textOf(out, writeAlone(payload, out), settings.limits());
        }
    }

    byte[] encodePayloadToBytes(OcppPayload payload) {
        try (JsonOutput out = JsonOutput.ofBytes(settings.limits().maxDocumentLength())) {
            return bytesOf(out, writeAlone(payload, out), settings.limits());
        }
    }

    /** Writes a payload as if it stood in a frame, so that it is no deeper and no shallower. */
    private ViolationLog writeAlone(OcppPayload payload, JsonOutput out) {
        ViolationLog log = settings.writingLog(payload.actionName());
        writePayload(payload, out.within(PAYLOAD_DEPTH), log, PathBase.DOCUMENT);
        return log;
    }

    private void write(Frame frame, JsonOutput out, ViolationLog log) {
        MessageType type = frame.messageType();
        if (!settings.has(type)) {
            throw new IllegalArgumentException(
                    "OCPP " + settings.version().name() + " has no " + type + "; use the codec of the frame's version");
        }
        out.startArray();
        out.number(type.id());
        out.text(frame.messageId());
        if (frame instanceof MessageFrame message) {
            if (type != MessageType.CALLRESULT) {
                out.text(message.action());
            }
            writePayload(message.payload(), out, log, PAYLOAD);
        } else if (frame instanceof ErrorFrame error) {
            out.text(error.errorCode());
            out.text(error.errorDescription());
            new ValueWriter(out, limitsOf(frame), log, PAYLOAD).freeJson(error.errorDetails());
        }
        out.endArray();
    }

    private void writePayload(OcppPayload payload, JsonOutput out, ViolationLog log, PathBase base) {
        write(codecOf(payload), payload, new ValueWriter(out, settings.limits(), log, base));
    }

    /** The limits are about what a peer sends: however narrow, a reply can be written. */
    private Limits limitsOf(Frame frame) {
        Limits limits = settings.limits();
        return frame instanceof ErrorFrame ? limits.orAtLeast(Limits.DEFAULT) : limits;
    }

    private static <T> void write(ObjectCodec<T> payloadCodec, OcppPayload payload, ValueWriter out) {
        payloadCodec.write(payloadCodec.type().cast(payload), out);
    }

    private ObjectCodec<? extends OcppPayload> codecOf(OcppPayload payload) {
        MessageType carrier = MessageType.SEND;
        if (payload instanceof OcppRequest<?>) {
            carrier = MessageType.CALL;
        } else if (payload instanceof OcppResponse) {
            carrier = MessageType.CALLRESULT;
        }
        ObjectCodec<? extends OcppPayload> found = settings.payload(carrier, payload.actionName());
        if (found == null || !found.type().isInstance(payload)) {
            throw new IllegalArgumentException("OCPP " + settings.version().name() + " has no "
                    + payload.getClass().getName() + "; use the codec of its version");
        }
        return found;
    }

    private ViolationLog newLog(Frame frame) {
        return settings.writingLog(frame instanceof MessageFrame message ? message.action() : "")
                .passingOn(passedOn);
    }

    private static String textOf(JsonOutput out, ViolationLog log, Limits limits) {
        String text = out.toText();
        refuseInvalid(log, out.isCut() ? Integer.MAX_VALUE : text.length(), limits);
        return text;
    }

    private static byte[] bytesOf(JsonOutput out, ViolationLog log, Limits limits) {
        refuseInvalid(log, out.length(), limits);
        return out.toBytes();
    }

    private static void refuseInvalid(ViolationLog log, int length, Limits limits) {
        if (length > limits.maxDocumentLength()) {
            log.add(new Violation(
                    "", ViolationKind.LIMIT, "at most " + limits.maxDocumentLength() + " characters are written"));
        }
        if (!log.isClean()) {
            throw new InvalidMessageException(log.refused());
        }
    }
}
