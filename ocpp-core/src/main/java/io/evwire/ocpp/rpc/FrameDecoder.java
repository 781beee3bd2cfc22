// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.document.ByteOrderMark;
import io.evwire.core.document.DocumentContent;
import io.evwire.core.document.JsonSource;
import io.evwire.core.document.JsonText;
import io.evwire.core.runtime.CallerException;
import io.evwire.core.runtime.ExactReader;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.Place;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Decodes one frame. The header comes first, so that whatever is wrong with the payload, or with the JSON from there
 * on, is answered with the right messageId.
 */
final class FrameDecoder implements DocumentContent<Decoded> {

    /** The payload stands one level down in the array that is the frame. */
    private static final PathBase PAYLOAD = new PathBase(1, "");

    private final CodecSettings settings;
    private final JsonText json;
    private final PendingCalls pending;
    private final HeaderReader header;
    private ReadBudget budget;
    private @Nullable String action;
    private @Nullable ExactReader payloadReader;

    /** What holds whatever follows: the rest is then read only to see that it is JSON and ends the frame. */
    private @Nullable Decoded settled;

    FrameDecoder(CodecSettings settings, JsonText json, PendingCalls pending) {
        this.settings = settings;
        this.json = json;
        this.pending = pending;
        this.header = new HeaderReader(settings);
        this.budget = new ReadBudget(settings.limits(), 0);
    }

    static Decoded decode(CodecSettings settings, JsonText json, PendingCalls pending, String text) {
        Decoded clean = json.readClean(text, new CleanFrame(settings, pending));
        if (clean != null) {
            return clean;
        }
        if (ByteOrderMark.isPassed(text, settings.tolerance())) {
            return tolerating(decode(settings, json, pending, text.substring(1)), ByteOrderMark.passed());
        }
        Decoded decoded = json.read(text, new FrameDecoder(settings, json, pending));
        return SignedActions.isPlainAnswer(decoded)
                ? json.read(text, new FrameDecoder(settings, json, SignedActions.plain(pending)))
                : decoded;
    }

    static Decoded decode(CodecSettings settings, JsonText json, PendingCalls pending, byte[] utf8) {
        Decoded clean = json.readClean(utf8, new CleanFrame(settings, pending));
        if (clean != null) {
            return clean;
        }
        if (ByteOrderMark.isPassed(utf8, settings.tolerance())) {
            return tolerating(decode(settings, json, pending, ByteOrderMark.behind(utf8)), ByteOrderMark.passed());
        }
        Decoded decoded = json.read(utf8, new FrameDecoder(settings, json, pending));
        return SignedActions.isPlainAnswer(decoded)
                ? json.read(utf8, new FrameDecoder(settings, json, SignedActions.plain(pending)))
                : decoded;
    }

    private static Decoded tolerating(Decoded decoded, Violation first) {
        if (!(decoded instanceof Decoded.Valid valid)) {
            return decoded;
        }
        List<Violation> tolerated = new ArrayList<>(List.of(first));
        tolerated.addAll(valid.tolerated());
        return new Decoded.Valid(valid.frame(), tolerated);
    }

    @Override
    public Decoded read(JsonSource source) {
        budget = new ReadBudget(settings.limits(), source.length());
        try {
            return decodeFrame(source, source.parser());
        } catch (FrameFault fault) {
            return invalid(fault.violation());
        }
    }

    @Override
    public Decoded tooDeep(JsonParser parser) {
        Decoded known = settled;
        if (known != null) {
            return known;
        }
        ExactReader reader = payloadReader;
        return invalid(reader == null ? Violation.ofFrame(ViolationKind.LIMIT, "nested too deep") : reader.tooDeep());
    }

    @Override
    public Decoded refused(Violation fault) {
        return invalid(fault.in(Place.FRAME));
    }

    private Decoded decodeFrame(JsonSource source, JsonParser parser) throws FrameFault {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new FrameFault("a frame is a JSON array");
        }
        MessageType type;
        try {
            type = header.readMessageType(parser, budget);
        } catch (FrameFault unreadable) {
            settled = invalid(unreadable.violation());
            readMessageIdAlone(source, parser);
            throw unreadable;
        }
        if (type == null) {
            return unknownMessageType(source, parser);
        }
        String id = header.readMessageId(source, parser);
        return switch (type) {
            case CALL, SEND -> decodeRequest(source, parser, id, type);
            case CALLRESULT -> decodeResult(source, parser, id);
            case CALLERROR, CALLRESULTERROR -> decodeError(source, parser, id, type);
        };
    }

    /** Reads the messageId behind a message type that cannot be read: whoever asked is to learn that it failed. */
    private void readMessageIdAlone(JsonSource source, JsonParser parser) {
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                header.takeMessageId(source, parser);
            }
        }
    }

    private Decoded unknownMessageType(JsonSource source, JsonParser parser) throws FrameFault {
        String reason = "message type " + Excerpt.of(parser.getString()) + " is unknown in OCPP "
                + settings.version().name();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            header.takeMessageId(source, parser);
        }
        Decoded unknown = settings.version().answersUnknownMessageTypes()
                ? invalid(Violation.ofFrame(ViolationKind.MESSAGE_TYPE, reason))
                : new Decoded.Ignored(null, header.messageId(), reason, null);
        settled = unknown;
        while (token != JsonToken.END_ARRAY) {
            parser.skipChildren();
            token = parser.nextToken();
        }
        endDocument(source, parser);
        return unknown;
    }

    /** Reads the rest of a frame whose payload does not matter. */
    private Decoded skipPayload(JsonSource source, JsonParser parser, MessageType type, Decoded outcome)
            throws FrameFault {
        settled = outcome;
        parser.skipChildren();
        endFrame(source, parser, type);
        return outcome;
    }

    private Decoded decodeRequest(JsonSource source, JsonParser parser, String id, MessageType type) throws FrameFault {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw new FrameFault("the action is a string");
        }
        String name = parser.getString();
        action = name;
        nextElement(parser, type);
        checkDocument(source);
        ObjectCodec<? extends OcppPayload> payloadCodec = settings.payload(type, name);
        if (payloadCodec == null || !settings.supports(name)) {
            Violation fault =
                    payloadCodec == null ? ActionFaults.notIn(type, name, settings) : ActionFaults.notHandled(name);
            return skipPayload(source, parser, type, invalid(fault));
        }
        ViolationLog log = newLog(name);
        OcppPayload payload = readPayload(parser, payloadCodec, log);
        endFrame(source, parser, type);
        if (payload == null || !log.isClean()) {
            return invalid(log);
        }
        Frame frame =
                type == MessageType.CALL ? new Call(id, (OcppRequest<?>) payload) : new Send(id, (OcppSend) payload);
        return new Decoded.Valid(frame, told(log.tolerated()));
    }

    private Decoded decodeResult(JsonSource source, JsonParser parser, String id) throws FrameFault {
        String pendingAction = actionOf(id);
        action = pendingAction;
        nextElement(parser, MessageType.CALLRESULT);
        checkDocument(source);
        ObjectCodec<? extends OcppResponse> payloadCodec =
                pendingAction == null ? null : settings.response(pendingAction);
        if (pendingAction == null || payloadCodec == null) {
            Decoded ignored = new Decoded.Ignored(MessageType.CALLRESULT, id, "answers no known CALL", null);
            return skipPayload(source, parser, MessageType.CALLRESULT, ignored);
        }
        ViolationLog log = newLog(pendingAction);
        OcppResponse payload = readPayload(parser, payloadCodec, log);
        endFrame(source, parser, MessageType.CALLRESULT);
        return payload == null || !log.isClean()
                ? invalid(log)
                : new Decoded.Valid(new CallResult(id, payload), told(log.tolerated()));
    }

    private Decoded decodeError(JsonSource source, JsonParser parser, String id, MessageType type) throws FrameFault {
        boolean isRefusalOfCall = type == MessageType.CALLERROR;
        // Asked before anything else can be wrong: a CALL that a faulty frame refuses has been answered all the same.
        boolean isKnown = isRefusalOfCall ? actionOf(id) != null : CallerException.run(() -> pending.hasAnswered(id));
        ViolationLog log = newLog("");
        ErrorElements error = new ErrorElements(parser, type, log);
        error.readCode();
        error.readDescription();
        checkDocument(source);
        if (error.isEnded()) {
            endDocument(source, parser);
        } else {
            error.readDetails(newReader(parser, log));
            endFrame(source, parser, type);
        }
        Map<String, @Nullable Object> details = error.details();
        if (details == null || !log.isClean()) {
            return invalid(log);
        }
        Frame frame = isRefusalOfCall
                ? new CallError(id, error.code(), error.description(), details)
                : new CallResultError(id, error.code(), error.description(), details);
        // Whoever could not read the id of a CALL cannot say which it was.
        boolean isUnnamed = isRefusalOfCall && id.equals(MessageId.UNREADABLE);
        return isKnown || isUnnamed
                ? new Decoded.Valid(frame, log.tolerated())
                : new Decoded.Ignored(
                        type, id, isRefusalOfCall ? "answers no known CALL" : "answers no known CALLRESULT", frame);
    }

    private <T> @Nullable T readPayload(JsonParser parser, ObjectCodec<T> payloadCodec, ViolationLog log) {
        T payload = PayloadReading.read(settings, json, parser, payloadCodec, newReader(parser, log), log, budget);
        if (payload == null && parser.currentToken() != JsonToken.END_OBJECT) {
            settled = invalid(log);
            parser.skipChildren();
        }
        return payload;
    }

    private ViolationLog newLog(String ofAction) {
        return settings.readingLog(ofAction, budget);
    }

    private ExactReader newReader(JsonParser parser, ViolationLog log) {
        ExactReader reader = new ExactReader(parser, settings.limits(), log, PAYLOAD, budget);
        payloadReader = reader;
        return reader;
    }

    private static void nextElement(JsonParser parser, MessageType type) throws FrameFault {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            throw wrongArity(type);
        }
    }

    private static void endFrame(JsonSource source, JsonParser parser, MessageType type) throws FrameFault {
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            throw wrongArity(type);
        }
        endDocument(source, parser);
    }

    private static void endDocument(JsonSource source, JsonParser parser) throws FrameFault {
        if (parser.nextToken() != null) {
            throw new FrameFault("text after the end of the frame");
        }
        if (source.malformedAt() != JsonSource.WELL_FORMED) {
            throw new FrameFault(JsonText.notUtf8(source.malformedByte()));
        }
    }

    private void checkDocument(JsonSource source) throws FrameFault {
        if (source.malformedAt() != JsonSource.WELL_FORMED) {
            throw new FrameFault(JsonText.notUtf8(source.malformedByte()));
        }
        if (source.tooLong()) {
            throw new FrameFault(JsonText.tooLong(settings.limits()));
        }
    }

    private static FrameFault wrongArity(MessageType type) {
        return new FrameFault("a " + type + " has " + type.arity() + " elements");
    }

    private Decoded invalid(Violation violation) {
        return invalid(List.of(violation), false);
    }

    private Decoded invalid(ViolationLog log) {
        return invalid(Ocpp16.explain(action, log.refused(), log.tolerated()), log.isTruncated());
    }

    /** The faults, with what is known of peers that speak an older version. */
    private List<Violation> told(List<Violation> violations) {
        return Ocpp16.explain(action, violations);
    }

    private Decoded invalid(List<Violation> violations, boolean truncated) {
        return new Decoded.Invalid(
                header.messageType(),
                header.messageId(),
                action,
                violations,
                truncated,
                new ReplyPolicy(settings).to(header, this::isAwaited, violations, truncated));
    }

    private boolean isAwaited() {
        String id = header.messageId();
        return id != null && actionOf(id) != null;
    }

    private @Nullable String actionOf(String id) {
        return CallerException.run(() -> pending.actionOf(id));
    }
}
