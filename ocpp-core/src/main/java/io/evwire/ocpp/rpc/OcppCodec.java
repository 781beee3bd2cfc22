// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.PassedOn;
import io.evwire.core.text.Excerpt;
import io.evwire.core.violation.Tolerance;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns OCPP-J text into checked frames and frames into text, for one version of the protocol. Immutable and
 * thread-safe; a {@code with} method gives a codec that differs in one respect. It opens no socket and keeps no state:
 * the caller sends what it is told to send, and knows which CALLs wait for an answer.
 *
 * @see "OCPP 2.0.1 ed. 3, Part 4 §4"
 */
public final class OcppCodec {

    /** What the name of a message's class adds to its action. */
    private static final Map<MessageType, String> SUFFIXES =
            Map.of(MessageType.CALL, "Request", MessageType.CALLRESULT, "Response", MessageType.SEND, "");

    private final CodecSettings settings;
    private final JsonText json;

    /**
     * A strict codec with the default limits and error codes that supports every action of its version.
     *
     * @param version the version of the protocol
     * @param messages its payload codecs
     */
    public OcppCodec(ProtocolVersion version, MessageCodecs messages) {
        this(CodecSettings.of(version, messages));
    }

    private OcppCodec(CodecSettings settings) {
        this.settings = settings;
        this.json = new JsonText(settings.limits());
    }

    /**
     * This codec with other bounds on what a peer may send.
     *
     * @param other the bounds
     * @return a copy
     */
    public OcppCodec withLimits(Limits other) {
        return new OcppCodec(settings.with(other));
    }

    /**
     * This codec with faults that are let pass, in decoding and in encoding.
     *
     * @param other decides for each fault
     * @return a copy
     */
    public OcppCodec withTolerance(Tolerance other) {
        return new OcppCodec(settings.with(other));
    }

    /**
     * This codec with other error codes in its replies.
     *
     * @param other the codes by kind of fault
     * @return a copy
     */
    public OcppCodec withErrorTable(CallErrorTable other) {
        return new OcppCodec(settings.with(other));
    }

    /**
     * This codec with fewer actions: a CALL of another action of the standard is answered with NotSupported. A signed
     * message belongs to its action.
     *
     * @param actions the names of the actions this side handles when it receives them
     * @return a copy
     * @throws IllegalArgumentException when this version has no action of one of the names
     */
    public OcppCodec withSupportedActions(Set<String> actions) {
        for (String action : Canonical.required(actions, "the set of actions")) {
            if (action == null || !settings.has(action)) {
                throw new IllegalArgumentException(hasNo("action " + Excerpt.of(String.valueOf(action)))
                        + "; use a name of the catalog, such as Heartbeat");
            }
        }
        return new OcppCodec(settings.with(actions));
    }

    /**
     * Decodes and checks one text message of a peer from whom no answer is awaited.
     *
     * @param text the whole message
     * @return the frame, or the faults found in it together with the reply that the rules ask for, if any
     */
    public Decoded decode(String text) {
        return decode(text, PendingCalls.NONE);
    }

    /**
     * Decodes and checks one text message.
     *
     * @param text the whole message
     * @param pending knows the CALLs that wait for an answer, by messageId; asked at most once
     * @return the frame, or the faults found in it together with the reply that the rules ask for, if any
     * @see "OCPP 2.0.1 ed. 3, Part 4 §4.2"
     */
    public Decoded decode(String text, PendingCalls pending) {
        return FrameDecoder.decode(settings, json, once(pending), Canonical.required(text, "the text"));
    }

    /**
     * Decodes and checks one message of a peer from whom no answer is awaited.
     *
     * @param utf8 the whole message as UTF-8
     * @return the frame, or the faults found in it together with the reply that the rules ask for, if any
     */
    public Decoded decode(byte[] utf8) {
        return decode(utf8, PendingCalls.NONE);
    }

    /**
     * Decodes and checks one message.
     *
     * @param utf8 the whole message as UTF-8, without byte order mark
     * @param pending knows the CALLs that wait for an answer, by messageId; asked at most once
     * @return the frame, or the faults found in it together with the reply that the rules ask for, if any
     */
    public Decoded decode(byte[] utf8, PendingCalls pending) {
        return FrameDecoder.decode(settings, json, once(pending), Canonical.required(utf8, "the text"));
    }

    /**
     * Encodes a frame, with the same checks as in decoding.
     *
     * @param frame the frame
     * @return the text to send
     * @throws InvalidMessageException when the payload breaks its schema; nothing of it is written
     * @throws IllegalArgumentException when the frame or its payload belongs to another version of the protocol
     */
    public String encode(Frame frame) {
        return new FrameEncoder(settings).encode(Canonical.required(frame, "the frame"));
    }

    /**
     * Encodes a frame that was received, to pass it on: a text that no enumeration knew is written as it came. For all
     * else the checks are the same, so what a lenient codec has read, a codec as lenient writes.
     *
     * @param received what {@code decode} gave
     * @return the text to send
     * @throws InvalidMessageException when the payload breaks its schema otherwise; nothing of it is written
     * @throws IllegalArgumentException when the frame belongs to another version of the protocol
     */
    public String encodeAsReceived(Decoded.Valid received) {
        Canonical.required(received, "what was received");
        return new FrameEncoder(settings, PassedOn.of(received.tolerated())).encode(received.frame());
    }

    /**
     * Encodes a frame as UTF-8, with the same checks as in decoding.
     *
     * @param frame the frame
     * @return the text to send
     * @throws InvalidMessageException when the payload breaks its schema; nothing of it is written
     * @throws IllegalArgumentException when the frame or its payload belongs to another version of the protocol
     */
    public byte[] encodeToBytes(Frame frame) {
        return new FrameEncoder(settings).encodeToBytes(Canonical.required(frame, "the frame"));
    }

    /**
     * Checks a payload as encoding would, but for the length of the whole document.
     *
     * @param payload a message of this version
     * @return the faults in document order; empty when it can be sent
     * @throws IllegalArgumentException when the payload belongs to another version of the protocol
     */
    public List<Violation> validate(OcppPayload payload) {
        return new FrameEncoder(settings).validate(Canonical.required(payload, "the payload"));
    }

    /**
     * The codec of a message without the frame around it.
     *
     * @param type the message's class, such as {@code ResetRequest.class}
     * @param <T> the message
     * @return a codec with the limits and the tolerance of this one
     * @throws IllegalArgumentException when the class belongs to another version of the protocol, or is that of a
     *     signed message, which needs an action
     */
    public <T extends OcppPayload> PayloadCodec<T> payload(Class<T> type) {
        String name = Canonical.required(type, "the type").getSimpleName();
        for (Map.Entry<MessageType, String> suffix : SUFFIXES.entrySet()) {
            if (name.endsWith(suffix.getValue())) {
                String action =
                        name.substring(0, name.length() - suffix.getValue().length());
                ObjectCodec<? extends OcppPayload> found = settings.payload(suffix.getKey(), action);
                if (found != null && found.type() == type) {
                    @SuppressWarnings("unchecked") // The types were compared.
                    ObjectCodec<T> ofType = (ObjectCodec<T>) found;
                    return new PayloadCodec<>(settings, action, ofType);
                }
            }
        }
        throw new IllegalArgumentException(hasNo(type.getName()) + "; use the codec of its version");
    }

    /**
     * The codec of a message without the frame around it, for callers who know the action by name.
     *
     * @param carriedBy CALL for a request, CALLRESULT for a response, SEND for a message sent unanswered
     * @param action the action's name
     * @return a codec with the limits and the tolerance of this one
     * @throws IllegalArgumentException when this version has no such message
     */
    public PayloadCodec<? extends OcppPayload> payload(MessageType carriedBy, String action) {
        ObjectCodec<? extends OcppPayload> found = settings.payload(
                Canonical.required(carriedBy, "the type of frame"), Canonical.required(action, "the action"));
        if (found == null) {
            throw new IllegalArgumentException(
                    carriedBy == MessageType.CALLERROR || carriedBy == MessageType.CALLRESULTERROR
                            ? "a " + carriedBy + " has no payload; name CALL, CALLRESULT or SEND"
                            : hasNo(carriedBy + " of " + Excerpt.of(action))
                                    + "; use a name of the catalog, such as Heartbeat");
        }
        return new PayloadCodec<>(settings, action, found);
    }

    private String hasNo(String what) {
        return "OCPP " + settings.version().name() + " has no " + what;
    }

    /**
     * Refuses a valid frame for what was found in it beyond its schema.
     *
     * @param frame the frame
     * @param violations what was found, at least one
     * @return the invalid frame with as many violations as the limits allow, and the reply that the rules ask for, if
     *     any
     * @throws IllegalArgumentException when there is no violation
     */
    public Decoded.Invalid refuse(Frame frame, List<Violation> violations) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("a frame without violations is not refused; give at least one");
        }
        int most = settings.limits().maxViolations();
        boolean truncated = violations.size() > most;
        List<Violation> listed = List.copyOf(truncated ? violations.subList(0, most) : violations);
        return new Decoded.Invalid(
                frame.messageType(),
                frame.messageId(),
                frame instanceof MessageFrame message ? message.action() : null,
                listed,
                truncated,
                new ReplyPolicy(settings).to(frame, listed, truncated));
    }

    /**
     * How often decoding failed in a way that nobody foresaw: each is a defect of this library. The message was decoded
     * all the same, or refused with a violation of kind {@link ViolationKind#INTERNAL} and answered with InternalError.
     *
     * @return usually zero; a copy made by a {@code with} method counts anew
     */
    public long unforeseenFailures() {
        return json.unforeseenFailures();
    }

    CodecSettings settings() {
        return settings;
    }

    private static PendingCalls once(PendingCalls pending) {
        return new AskedOnce(Canonical.required(pending, "the set of pending CALLs"));
    }
}
