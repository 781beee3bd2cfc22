// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.ObjectCodec;
import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueReader;
import io.evwire.core.runtime.ValueWriter;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes the payload of a signed message, whichever message it is. */
final class SignedCodec<T extends OcppPayload> extends ObjectCodec<T> {

    private static final int PAYLOAD = 0;

    private static final int PROTECTED = 1;

    private static final int HEADER = 2;

    private static final int SIGNATURE = 3;

    /** Open, because whoever does not know a further member has to ignore it (RFC 7515 §7.2). */
    private static final ObjectShape SHAPE = ObjectShape.open(
            1L << PAYLOAD | 1L << PROTECTED | 1L << SIGNATURE, "payload", "protected", "header", "signature");

    private final Class<T> type;
    private final Function<JsonWebSignature, T> message;
    private final Function<T, JsonWebSignature> signature;

    SignedCodec(Class<T> type, Function<JsonWebSignature, T> message, Function<T, JsonWebSignature> signature) {
        this.type = type;
        this.message = message;
        this.signature = signature;
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public @Nullable T read(ValueReader in) {
        if (!in.startObject()) {
            return null;
        }
        String payload = null;
        String protectedHeader = null;
        Map<String, @Nullable Object> header = null;
        String signed = null;
        Map<String, @Nullable Object> others = null;
        long seen = 0;
        for (int property = in.nextProperty(SHAPE, seen);
                property != ValueReader.END;
                property = in.nextProperty(SHAPE, seen)) {
            seen |= 1L << property;
            switch (property) {
                case PAYLOAD -> payload = in.text();
                case PROTECTED -> protectedHeader = in.text();
                case HEADER -> header = in.freeObject();
                case SIGNATURE -> signed = in.text();
                default -> others = in.member(others);
            }
        }
        in.endObject(SHAPE, seen);
        if (payload == null || protectedHeader == null || signed == null) {
            in.incomplete();
            return null;
        }
        return message.apply(
                new JsonWebSignature(payload, protectedHeader, header, signed, others == null ? Map.of() : others));
    }

    @Override
    public void write(T value, ValueWriter out) {
        JsonWebSignature jws = signature.apply(value);
        out.startObject();
        out.text(SHAPE, PAYLOAD, jws.payload(), ValueReader.UNLIMITED);
        out.text(SHAPE, PROTECTED, jws.protectedHeader(), ValueReader.UNLIMITED);
        out.freeJson(SHAPE, HEADER, jws.header());
        out.text(SHAPE, SIGNATURE, jws.signature(), ValueReader.UNLIMITED);
        out.members(SHAPE, jws.otherMembers());
        out.endObject();
    }
}
