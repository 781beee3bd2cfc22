// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.rpc.DecodedPayload;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.PayloadCodec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Messages of any version as maps, so that a program that serves several is written once. */
final class Payloads {

    private final OcppCodec codec;

    Payloads(OcppCodec codec) {
        this.codec = codec;
    }

    /** The members of a message, in their order. */
    @SuppressWarnings("unchecked") // A payload is an object.
    Map<String, @Nullable Object> members(OcppPayload payload) {
        return (Map<String, @Nullable Object>)
                Objects.requireNonNull(encode(codec.payload(payload.getClass()), payload));
    }

    private static <T extends OcppPayload> @Nullable Object encode(PayloadCodec<T> payloads, OcppPayload payload) {
        return JsonTree.read(payloads.encode(payloads.type().cast(payload)));
    }

    OcppRequest<?> request(String action, Map<String, ?> members) {
        return (OcppRequest<?>) message(MessageType.CALL, action, members);
    }

    OcppResponse response(String action, Map<String, ?> members) {
        return (OcppResponse) message(MessageType.CALLRESULT, action, members);
    }

    private OcppPayload message(MessageType carriedBy, String action, Map<String, ?> members) {
        DecodedPayload<? extends OcppPayload> decoded =
                codec.payload(carriedBy, action).decode(JsonTree.write(members));
        if (decoded instanceof DecodedPayload.Valid<? extends OcppPayload> valid) {
            return valid.payload();
        }
        throw new IllegalStateException(action + " was made wrongly: "
                + ((DecodedPayload.Invalid<?>) decoded).violations().get(0).inWords());
    }

    /** A map of names and values by turns, in their order; a value that is null is left out. */
    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                members.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return members;
    }
}
