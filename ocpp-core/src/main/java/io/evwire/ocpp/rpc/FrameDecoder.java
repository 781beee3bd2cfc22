package io.evwire.ocpp.rpc;

import io.evwire.core.document.DocumentContent;
import io.evwire.core.document.JsonSource;
import io.evwire.core.document.JsonText;
import io.evwire.core.runtime.CallerException;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.PathBase;
import io.evwire.core.runtime.ReadBudget;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ViolationLog;
import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.math.BigDecimal;
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

    private final OcppCodec codec;
    private final PendingCalls pending;

    private ReadBudget budget;

    /** What has been read so far: the failures' replies depend on it. */
    private boolean isMessageTypeRead;

    private @Nullable MessageType messageType;
    private @Nullable String messageId;
    private @Nullable String action;
    private @Nullable ValueReader payloadReader;

    /** What holds whatever follows: the rest is then read only to see that it is JSON and ends the frame. */
    private @Nullable Decoded settled;

    FrameDecoder(OcppCodec codec, PendingCalls pending) {
        this.codec = codec;
        this.pending = pending;
        this.budget = new ReadBudget(codec.limits(), 0);
    }

    static Decoded decode(OcppCodec codec, PendingCalls pending, String text) {
        Decoded decoded = codec.json().read(text, () -> new FrameDecoder(codec, pending));
        return SignedActions.isPlainAnswer(decoded)
                ? codec.json().read(text, () -> new FrameDecoder(codec, SignedActions.plain(pending)))
                : decoded;
    }

    static Decoded decode(OcppCodec codec, PendingCalls pending, byte[] utf8) {
        Decoded decoded = codec.json().read(utf8, () -> new FrameDecoder(codec, pending));
        return SignedActions.isPlainAnswer(decoded)
                ? codec.json().read(utf8, () -> new FrameDecoder(codec, SignedActions.plain(pending)))
                : decoded;
    }

    @Override
    public Decoded read(JsonSource source) {
        budget = new ReadBudget(codec.limits(), source.length());
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
        ValueReader reader = payloadReader;
        return invalid(reader == null ? new Violation("", ViolationKind.LIMIT, "nested too deep") : reader.tooDeep());
    }

    @Override
    public Decoded refused(Violation fault) {
        return invalid(fault);
    }

    private Decoded decodeFrame(JsonSource source, JsonParser parser) throws FrameFault {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw new FrameFault("a frame is a JSON array");
        }
        MessageType type;
        try {
            type = readMessageType(parser);
        } catch (FrameFault unreadable) {
            settled = invalid(unreadable.violation());
            readMessageIdAlone(source, parser);
            throw unreadable;
        }
        isMessageTypeRead = true;
        if (type == null || !codec.version().messageTypes().contains(type)) {
            return unknownMessageType(source, parser);
        }
        messageType = type;
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw new FrameFault("the messageId is a string");
        }
        readMessageId(source, parser);
        if (messageId == null) {
            throw new FrameFault("the messageId has at most " + MessageId.MAX_LENGTH + " readable characters");
        }
        return switch (type) {
            case CALL, SEND -> decodeRequest(source, parser, messageId, type);
            case CALLRESULT -> decodeResult(source, parser, messageId);
            case CALLERROR, CALLRESULTERROR -> decodeError(source, parser, messageId, type);
        };
    }

    private @Nullable MessageType readMessageType(JsonParser parser) throws FrameFault {
        if (!parser.nextToken().isNumeric()) {
            throw new FrameFault("a frame begins with the number of its message type");
        }
        if (parser.getStringLength() == 1) {
            return MessageType.ofId(parser.getIntValue());
        }
        // An integer has more notations than digits, such as 2.0; one beyond the limits is no message type either.
        BigDecimal number =
                new ValueReader(parser, codec.limits(), new ViolationLog(1, Tolerance.NONE), PAYLOAD, budget).decimal();
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            throw new FrameFault("the message type is an integer");
        }
        return MessageType.ofId(number.max(BigDecimal.ZERO).min(BigDecimal.TEN).intValue());
    }

    /** Reads the messageId behind a message type that cannot be read: whoever asked is to learn that it failed. */
    private void readMessageIdAlone(JsonSource source, JsonParser parser) {
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                readMessageId(source, parser);
            }
        }
    }

    private void readMessageId(JsonSource source, JsonParser parser) {
        String text = parser.getString();
        if (MessageId.isValid(text) && !source.hasReadMalformed()) {
            messageId = text;
        }
    }

    private Decoded unknownMessageType(JsonSource source, JsonParser parser) throws FrameFault {
        String reason = "message type " + Excerpt.of(parser.getString()) + " is unknown in OCPP "
                + codec.version().name();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            readMessageId(source, parser);
        }
        Decoded unknown = codec.version().answersUnknownMessageTypes()
                ? invalid(new Violation("", ViolationKind.MESSAGE_TYPE, reason))
                : new Decoded.Ignored(null, messageId, reason, null);
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
        ObjectCodec<? extends OcppPayload> payloadCodec =
                type == MessageType.CALL ? codec.requestCodec(name) : codec.sendCodec(name);
        if (payloadCodec == null || !codec.supports(name)) {
            Violation fault =
                    payloadCodec == null ? ActionFaults.notIn(type, name, codec) : ActionFaults.notHandled(name);
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
        return new Decoded.Valid(frame, log.tolerated());
    }

    private Decoded decodeResult(JsonSource source, JsonParser parser, String id) throws FrameFault {
        String pendingAction = actionOf(id);
        action = pendingAction;
        nextElement(parser, MessageType.CALLRESULT);
        checkDocument(source);
        ObjectCodec<? extends OcppResponse> payloadCodec =
                pendingAction == null ? null : codec.responseCodec(pendingAction);
        if (pendingAction == null || payloadCodec == null) {
            Decoded ignored = new Decoded.Ignored(messageType, id, "answers no known CALL", null);
            return skipPayload(source, parser, MessageType.CALLRESULT, ignored);
        }
        ViolationLog log = newLog(pendingAction);
        OcppResponse payload = readPayload(parser, payloadCodec, log);
        endFrame(source, parser, MessageType.CALLRESULT);
        return payload == null || !log.isClean()
                ? invalid(log)
                : new Decoded.Valid(new CallResult(id, payload), log.tolerated());
    }

    private Decoded decodeError(JsonSource source, JsonParser parser, String id, MessageType type) throws FrameFault {
        boolean isRefusalOfCall = type == MessageType.CALLERROR;
        // Asked before anything else can be wrong: a CALL that a faulty frame refuses has been answered all the same.
        boolean isKnown = isRefusalOfCall ? actionOf(id) != null : CallerException.run(() -> pending.hasAnswered(id));
        String code = nextText(parser, "the errorCode is a string");
        String codeFault = CallErrorCode.fault(code);
        if (codeFault != null) {
            throw new FrameFault(codeFault);
        }
        String description = nextText(parser, "the errorDescription is a string");
        String descriptionFault = ErrorDescription.fault(description);
        if (descriptionFault != null) {
            throw new FrameFault(descriptionFault);
        }
        nextElement(parser, type);
        checkDocument(source);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new FrameFault("the errorDetails are an object");
        }
        ViolationLog log = newLog("");
        ValueReader reader = newReader(parser, log);
        @SuppressWarnings("unchecked") // The token says that it is an object.
        Map<String, @Nullable Object> details = (Map<String, @Nullable Object>) reader.freeJson();
        endFrame(source, parser, type);
        if (details == null || !log.isClean()) {
            return invalid(log);
        }
        Frame frame = isRefusalOfCall
                ? new CallError(id, code, description, details)
                : new CallResultError(id, code, description, details);
        // Whoever could not read the id of a CALL cannot say which it was.
        boolean isUnnamed = isRefusalOfCall && id.equals(MessageId.UNREADABLE);
        return isKnown || isUnnamed
                ? new Decoded.Valid(frame, log.tolerated())
                : new Decoded.Ignored(
                        type, id, isRefusalOfCall ? "answers no known CALL" : "answers no known CALLRESULT", frame);
    }

    private <T> @Nullable T readPayload(JsonParser parser, ObjectCodec<T> payloadCodec, ViolationLog log) {
        T payload = PayloadReading.read(codec, parser, payloadCodec, newReader(parser, log), log, budget);
        if (payload == null && parser.currentToken() != JsonToken.END_OBJECT) {
            settled = invalid(log);
            parser.skipChildren();
        }
        return payload;
    }

    private ViolationLog newLog(String ofAction) {
        return PayloadReading.newLog(codec, ofAction, budget);
    }

    private ValueReader newReader(JsonParser parser, ViolationLog log) {
        ValueReader reader = new ValueReader(parser, codec.limits(), log, PAYLOAD, budget);
        payloadReader = reader;
        return reader;
    }

    private static String nextText(JsonParser parser, String rule) throws FrameFault {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw new FrameFault(rule);
        }
        return parser.getString();
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
            throw new FrameFault(JsonText.notUtf8(source.malformedAt()));
        }
    }

    private void checkDocument(JsonSource source) throws FrameFault {
        if (source.malformedAt() != JsonSource.WELL_FORMED) {
            throw new FrameFault(JsonText.notUtf8(source.malformedAt()));
        }
        if (source.tooLong()) {
            throw new FrameFault(JsonText.tooLong(codec.limits()));
        }
    }

    private static FrameFault wrongArity(MessageType type) {
        return new FrameFault("a " + type + " has " + type.arity() + " elements");
    }

    private Decoded invalid(Violation violation) {
        return invalid(List.of(violation), false);
    }

    private Decoded invalid(ViolationLog log) {
        return invalid(log.refused(), log.isTruncated());
    }

    private Decoded invalid(List<Violation> violations, boolean truncated) {
        return new Decoded.Invalid(messageType, messageId, action, violations, truncated, reply(violations, truncated));
    }

    private @Nullable String actionOf(String id) {
        return CallerException.run(() -> pending.actionOf(id));
    }

    /** The answer the rules ask for: to a CALL and to what could have been one, and in 2.1 to a CALLRESULT. */
    private @Nullable Frame reply(List<Violation> violations, boolean truncated) {
        boolean mayBeCall = messageType == MessageType.CALL
                || (messageType == null
                        && (!isMessageTypeRead || codec.version().answersUnknownMessageTypes()));
        if (mayBeCall) {
            return ErrorReply.toCall(codec, messageId, violations, truncated);
        }
        String id = messageId;
        boolean answersResults = messageType == MessageType.CALLRESULT
                && codec.version().messageTypes().contains(MessageType.CALLRESULTERROR);
        return answersResults && id != null && actionOf(id) != null
                ? ErrorReply.toCallResult(codec, id, violations, truncated)
                : null;
    }

    /** A fault that ends a decode, thrown within it to leave it; costs no stack trace. */
    private static final class FrameFault extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Violation violation;

        FrameFault(Violation violation) {
            super(violation.detail(), null, false, false);
            this.violation = violation;
        }

        FrameFault(String detail) {
            this(new Violation("", ViolationKind.FRAME, detail));
        }

        Violation violation() {
            return violation;
        }
    }
}
