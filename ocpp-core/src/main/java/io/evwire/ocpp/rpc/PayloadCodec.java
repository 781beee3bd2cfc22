// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.document.ByteOrderMark;
import io.evwire.core.document.JsonText;
import io.evwire.core.json.Limits;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.violation.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes and encodes a message by itself, without a frame around it: to store it, to put it into a queue, or to read
 * what was signed. Every check, limit, tolerance and verdict is that of the frame's codec, from which
 * {@link OcppCodec#payload(Class)} gives one. Immutable and thread-safe; keep it, since a new one has to warm up.
 *
 * @param <T> the message
 */
public final class PayloadCodec<T extends OcppPayload> {

    private final CodecSettings settings;
    private final String action;
    private final ObjectCodec<T> type;
    private final JsonText json;

    PayloadCodec(CodecSettings settings, String action, ObjectCodec<T> type) {
        this.settings = settings;
        this.action = action;
        this.type = type;
        Limits limits = settings.limits();
        // The frame takes one level of the depth.
        this.json = new JsonText(limits.withMaxDepth(Math.max(1, limits.maxDepth() - 1)));
    }

    /**
     * The class of the message.
     *
     * @return such as {@code ResetRequest}
     */
    public Class<T> type() {
        return type.type();
    }

    /**
     * The action that the message belongs to.
     *
     * @return its name, such as {@code Reset}
     */
    public String action() {
        return action;
    }

    /**
     * Decodes and checks a message.
     *
     * @param text a JSON object
     * @return the message, or the faults found in it
     */
    public DecodedPayload<T> decode(String text) {
        T clean = json.readClean(Canonical.required(text, "the text"), type::read);
        if (clean != null) {
            return new DecodedPayload.Valid<>(clean, List.of());
        }
        return ByteOrderMark.isPassed(text, settings.tolerance())
                ? withoutMark(decode(text.substring(1)))
                : json.read(text, new PayloadDecoder<>(settings, json, action, type));
    }

    /**
     * Decodes and checks a message.
     *
     * @param utf8 a JSON object as UTF-8, without byte order mark
     * @return the message, or the faults found in it
     */
    public DecodedPayload<T> decode(byte[] utf8) {
        T clean = json.readClean(Canonical.required(utf8, "the text"), type::read);
        if (clean != null) {
            return new DecodedPayload.Valid<>(clean, List.of());
        }
        return ByteOrderMark.isPassed(utf8, settings.tolerance())
                ? withoutMark(decode(ByteOrderMark.behind(utf8)))
                : json.read(utf8, new PayloadDecoder<>(settings, json, action, type));
    }

    private DecodedPayload<T> withoutMark(DecodedPayload<T> decoded) {
        if (!(decoded instanceof DecodedPayload.Valid<T> valid)) {
            return decoded;
        }
        List<Violation> tolerated = new ArrayList<>(List.of(ByteOrderMark.passed()));
        tolerated.addAll(valid.tolerated());
        return new DecodedPayload.Valid<>(valid.payload(), tolerated);
    }

    /**
     * Encodes a message, with the same checks as in decoding.
     *
     * @param payload the message
     * @return a JSON object
     * @throws InvalidMessageException when the message breaks its schema; nothing of it is written
     */
    public String encode(T payload) {
        return new FrameEncoder(settings).encodePayload(Canonical.required(payload, "the payload"));
    }

    /**
     * Encodes a message as UTF-8, with the same checks as in decoding.
     *
     * @param payload the message
     * @return a JSON object
     * @throws InvalidMessageException when the message breaks its schema; nothing of it is written
     */
    public byte[] encodeToBytes(T payload) {
        return new FrameEncoder(settings).encodePayloadToBytes(Canonical.required(payload, "the payload"));
    }

    /**
     * How often decoding failed in a way that nobody foresaw: each is a defect of this library. The message was decoded
     * all the same, or refused with a violation of kind {@link io.evwire.core.violation.ViolationKind#INTERNAL}.
     *
     * @return usually zero
     */
    public long unforeseenFailures() {
        return json.unforeseenFailures();
    }
}
