package io.evwire.ocpp.rpc;

import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.core.runtime.ViolationLog;
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

    private final CodecSettings settings;
    private final JsonText json;

    FrameEncoder(CodecSettings settings, JsonText json) {
        this.settings = settings;
        this.json = json;
    }

    String encode(Frame frame) {
        StringWriter text = new StringWriter(TYPICAL_LENGTH);
        ViolationLog log = newLog(frame);
        try (JsonGenerator generator = json.generator(text)) {
            write(frame, generator, log);
        }
        refuseInvalid(log, text.getBuffer().length(), limitsOf(frame));
        return text.toString();
    }

    byte[] encodeToBytes(Frame frame) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream(TYPICAL_LENGTH);
        ViolationLog log = newLog(frame);
        try (JsonGenerator generator = json.generator(utf8)) {
            write(frame, generator, log);
        }
        refuseInvalid(log, utf8.size(), limitsOf(frame));
        return utf8.toByteArray();
    }

    List<Violation> validate(OcppPayload payload) {
        return writeAlone(payload, json.generator(Writer.nullWriter())).refused();
    }

    String encodePayload(OcppPayload payload) {
        StringWriter text = new StringWriter(TYPICAL_LENGTH);
        ViolationLog log = writeAlone(payload, json.generator(text));
        String inArray = text.toString();
        refuseInvalid(log, inArray.length() - 2, settings.limits());
        return inArray.substring(1, inArray.length() - 1);
    }

    byte[] encodePayloadToBytes(OcppPayload payload) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream(TYPICAL_LENGTH);
        ViolationLog log = writeAlone(payload, json.generator(utf8));
        byte[] inArray = utf8.toByteArray();
        refuseInvalid(log, inArray.length - 2, settings.limits());
        return Arrays.copyOfRange(inArray, 1, inArray.length - 1);
    }

    /** Writes a payload in an array, as it stands in a frame, so that it is no deeper and no shallower. */
    private ViolationLog writeAlone(OcppPayload payload, JsonGenerator target) {
        ViolationLog log = settings.writingLog(payload.actionName());
        try (JsonGenerator generator = target) {
            generator.writeStartArray();
            writePayload(payload, generator, log);
            generator.writeEndArray();
        }
        return log;
    }

    private void write(Frame frame, JsonGenerator generator, ViolationLog log) {
        MessageType type = frame.messageType();
        if (!settings.has(type)) {
            throw new IllegalArgumentException(
                    "OCPP " + settings.version().name() + " has no " + type + "; use the codec of the frame's version");
        }
        generator.writeStartArray();
        generator.writeNumber(type.id());
        generator.writeString(frame.messageId());
        if (frame instanceof MessageFrame message) {
            if (type != MessageType.CALLRESULT) {
                generator.writeString(message.action());
            }
            writePayload(message.payload(), generator, log);
        } else if (frame instanceof ErrorFrame error) {
            generator.writeString(error.errorCode());
            generator.writeString(error.errorDescription());
            writeDetails(error.errorDetails(), limitsOf(frame), generator, log);
        }
        generator.writeEndArray();
    }

    private void writePayload(OcppPayload payload, JsonGenerator generator, ViolationLog log) {
        write(codecOf(payload), payload, new ValueWriter(generator, settings.limits(), log, PAYLOAD_DEPTH));
    }

    private static void writeDetails(
            Map<String, @Nullable Object> details, Limits limits, JsonGenerator generator, ViolationLog log) {
        new ValueWriter(generator, limits, log, PAYLOAD_DEPTH).freeJson(details);
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
        return settings.writingLog(frame instanceof MessageFrame message ? message.action() : "");
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
