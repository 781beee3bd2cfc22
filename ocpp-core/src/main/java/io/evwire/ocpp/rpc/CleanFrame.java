// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.CallerException;
import io.evwire.core.runtime.FastReader;
import io.evwire.core.runtime.ObjectCodec;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a frame that has no fault and carries a message; all others are for the {@link FrameDecoder}. */
final class CleanFrame implements Function<FastReader, @Nullable Decoded> {

    private final CodecSettings settings;
    private final PendingCalls pending;

    CleanFrame(CodecSettings settings, PendingCalls pending) {
        this.settings = settings;
        this.pending = pending;
    }

    /** The frame, but for the end of the document; null where it is of another kind. */
    @Override
    public @Nullable Decoded apply(FastReader in) {
        in.startArray();
        MessageType type = MessageType.ofId((int) in.integer());
        if (type == null || !settings.has(type)) {
            return null;
        }
        in.expect(',');
        String id = in.text(MessageId.MAX_LENGTH);
        in.expect(',');
        Frame frame = id == null ? null : frame(in, type, id);
        if (frame == null) {
            return null;
        }
        in.expect(']');
        return new Decoded.Valid(frame, List.of());
    }

    private @Nullable Frame frame(FastReader in, MessageType type, String id) {
        return switch (type) {
            case CALL -> {
                String action = action(in);
                OcppRequest<?> payload = action == null ? null : read(settings.request(action), in);
                yield payload == null ? null : new Call(id, payload);
            }
            case SEND -> {
                String action = action(in);
                OcppSend payload = action == null ? null : read(settings.send(action), in);
                yield payload == null ? null : new Send(id, payload);
            }
            case CALLRESULT -> {
                String action = CallerException.run(() -> pending.actionOf(id));
                OcppResponse payload = action == null ? null : read(settings.response(action), in);
                yield payload == null ? null : new CallResult(id, payload);
            }
            case CALLERROR, CALLRESULTERROR -> null;
        };
    }

    private @Nullable String action(FastReader in) {
        String action = in.text();
        if (action == null || !settings.supports(action)) {
            return null;
        }
        in.expect(',');
        return action;
    }

    private static <T> @Nullable T read(@Nullable ObjectCodec<? extends T> codec, FastReader in) {
        T payload = codec == null ? null : codec.read(in);
        return in.hasGivenUp() ? null : payload;
    }
}
