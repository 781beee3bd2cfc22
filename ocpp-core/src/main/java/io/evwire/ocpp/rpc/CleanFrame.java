package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.CallerException;
import io.evwire.core.runtime.FastReader;
import io.evwire.core.runtime.GaveUp;
import io.evwire.core.runtime.ObjectCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a frame that has no fault and carries a message; all others are for the {@link FrameDecoder}. */
final class CleanFrame {

    private CleanFrame() {}

    /** The frame, but for the end of the document; null where it is of another kind. */
    static @Nullable Decoded read(FastReader in, CodecSettings settings, PendingCalls pending) {
        in.startArray();
        MessageType type = MessageType.ofId((int) in.integer());
        if (type == null || !settings.has(type)) {
            return null;
        }
        in.expect(',');
        String id = in.text(MessageId.MAX_LENGTH);
        in.expect(',');
        Frame frame = id == null ? null : frame(in, settings, pending, type, id);
        if (frame == null) {
            return null;
        }
        in.expect(']');
        return new Decoded.Valid(frame, List.of());
    }

    private static @Nullable Frame frame(
            FastReader in, CodecSettings settings, PendingCalls pending, MessageType type, String id) {
        return switch (type) {
            case CALL -> {
                ObjectCodec<? extends OcppRequest<?>> codec = settings.request(action(in, settings));
                yield codec == null ? null : new Call(id, read(codec, in));
            }
            case SEND -> {
                ObjectCodec<? extends OcppSend> codec = settings.send(action(in, settings));
                yield codec == null ? null : new Send(id, read(codec, in));
            }
            case CALLRESULT -> {
                String action = CallerException.run(() -> pending.actionOf(id));
                ObjectCodec<? extends OcppResponse> codec = action == null ? null : settings.response(action);
                yield codec == null ? null : new CallResult(id, read(codec, in));
            }
            case CALLERROR, CALLRESULTERROR -> null;
        };
    }

    private static String action(FastReader in, CodecSettings settings) {
        String action = in.text();
        if (action == null || !settings.supports(action)) {
            throw GaveUp.now();
        }
        in.expect(',');
        return action;
    }

    private static <T> T read(ObjectCodec<T> codec, FastReader in) {
        T payload = codec.read(in);
        if (payload == null) {
            throw GaveUp.now();
        }
        return payload;
    }
}
