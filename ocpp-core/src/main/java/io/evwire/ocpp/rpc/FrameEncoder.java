package io.evwire.ocpp.rpc;

import io.evwire.core.json.Limits;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Encodes one frame, or refuses it with what is wrong. */
final class FrameEncoder {

    /** The payload stands one level down in the array that is the frame. */
    private static final int PAYLOAD_DEPTH = 1;

    /** Most messages fit; the buffer grows for those that do not. */
    private static final int TYPICAL_LENGTH = 512;

    private final OcppCodec codec;

    FrameEncoder(OcppCodec codec) {
        this.codec = codec;
    }

    String encode(Frame frame) {
        StringWriter text = new StringWriter(TYPICAL_LENGTH);
        ViolationLog log = newLog(frame);
        try (JsonGenerator generator = codec.json().generator(text)) {
            write(frame, generator, log);
        }
        refuseInvalid(log, text.getBuffer().length(), limitsOf(frame));
        return text.toString();
    }

    byte[] encodeToBytes(Frame frame) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream(TYPICAL_LENGTH);
        ViolationLog log = newLog(frame);
        try (JsonGenerator generator = codec.json().generator(utf8)) {
            write(frame, generator, log);
        }
        refuseInvalid(log, utf8.size(), limitsOf(frame));
        return utf8.toByteArray();
    }

    List<Violation> validate(OcppPayload payload) {
        return writeAlone(payload, codec.json().generator(Writer.nullWriter())).refused();
    }

    String encodePayload(OcppPayload payload) {
        StringWriter text = new StringWriter(TYPICAL_LENGTH);
        ViolationLog log = writeAlone(payload, codec.json().generator(text));
        String inArray = text.toString();
        refuseInvalid(log, inArray.length() - 2, codec.limits());
        return inArray.substring(1, inArray.length() - 1);
    }

    byte[] encodePayloadToBytes(OcppPayload payload) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream(TYPICAL_LENGTH);
        ViolationLog log = writeAlone(payload, codec.json().generator(utf8));
        byte[] inArray = utf8.toByteArray();
        refuseInvalid(log, inArray.length - 2, codec.limits());
        return Arrays.copyOfRange(inArray, 1, inArray.length - 1);
    }

    /** Writes a payload in an array, as it stands in a frame, so that it is no deeper and no shallower. */
    private ViolationLog writeAlone(OcppPayload payload, JsonGenerator target) {
        ViolationLog log = newLog(payload.actionName());
        try (JsonGenerator generator = target) {
            generator.writeStartArray();
            writePayload(payload, generator, log);
            generator.writeEndArray();
        }
        return log;
    }

    private void write(Frame frame, JsonGenerator generator, ViolationLog log) {
        MessageType type = frame.messageType();
        if (!codec.version().messageTypes().contains(type)) {
            throw new IllegalArgumentException(
                    "OCPP " + codec.version().name() + " has no " + type + "; use the codec of the frame's version");
        }
        generator.writeStartArray();
        generator.writeNumber(type.id());
        generator.writeString(frame.messageId());
        if (frame instanceof Call call) {
            generator.writeString(call.action());
            writePayload(call.payload(), generator, log);
        } else if (frame instanceof CallResult result) {
            writePayload(result.payload(), generator, log);
        } else if (frame instanceof Send send) {
            generator.writeString(send.action());
            writePayload(send.payload(), generator, log);
        } else if (frame instanceof CallError error) {
            generator.writeString(error.errorCode());
            generator.writeString(error.errorDescription());
            writeDetails(error.errorDetails(), limitsOf(frame), generator, log);
        } else if (frame instanceof CallResultError error) {
            generator.writeString(error.errorCode());
            generator.writeString(error.errorDescription());
            writeDetails(error.errorDetails(), limitsOf(frame), generator, log);
        }
        generator.writeEndArray();
    }

    private void writePayload(OcppPayload payload, JsonGenerator generator, ViolationLog log) {
        write(codecOf(payload), payload, new ValueWriter(generator, codec.limits(), log, PAYLOAD_DEPTH));
    }

    private static void writeDetails(
            Map<String, @Nullable Object> details, Limits limits, JsonGenerator generator, ViolationLog log) {
        new ValueWriter(generator, limits, log, PAYLOAD_DEPTH).freeJson(details);
    }

    /** The limits are about what a peer sends: however narrow, a reply can be written. */
    private Limits limitsOf(Frame frame) {
        Limits limits = codec.limits();
        boolean isReply = frame instanceof CallError || frame instanceof CallResultError;
        return isReply ? limits.orAtLeast(Limits.DEFAULT) : limits;
    }

    private static <T> void write(ObjectCodec<T> payloadCodec, OcppPayload payload, ValueWriter out) {
        payloadCodec.write(payloadCodec.type().cast(payload), out);
    }

    private ObjectCodec<? extends OcppPayload> codecOf(OcppPayload payload) {
        String action = payload.actionName();
        ObjectCodec<? extends OcppPayload> found;
        if (payload instanceof OcppRequest<?>) {
            found = codec.requestCodec(action);
        } else if (payload instanceof OcppResponse) {
            found = codec.responseCodec(action);
        } else {
            found = codec.sendCodec(action);
        }
        if (found == null || !found.type().isInstance(payload)) {
            throw new IllegalArgumentException("OCPP " + codec.version().name() + " has no "
                    + payload.getClass().getName() + "; use the codec of its version");
        }
        return found;
    }

    private ViolationLog newLog(Frame frame) {
        if (frame instanceof Call call) {
            return newLog(call.action());
        }
        if (frame instanceof CallResult result) {
            return newLog(result.action());
        }
        return newLog(frame instanceof Send send ? send.action() : "");
    }

    private ViolationLog newLog(String ofAction) {
        Leniency leniency = codec.leniency();
        // What cannot be written at all never passes; a longer text or a number out of range can.
        Tolerance tolerance = leniency == Leniency.STRICT
                ? Tolerance.NONE
                : violation -> isWritten(violation.kind()) && leniency.tolerates(ofAction, violation);
        return new ViolationLog(codec.limits().maxViolations(), tolerance);
    }

    private static boolean isWritten(ViolationKind kind) {
        return switch (kind) {
            case TOO_LONG, RANGE, TOO_FEW, TOO_MANY -> true;
            default -> false;
        };
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
