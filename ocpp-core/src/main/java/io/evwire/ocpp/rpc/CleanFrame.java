package io.evwire.ocpp.rpc;

import io.evwire.core.runtime.CallerException;
import io.evwire.core.runtime.FastReader;
import io.evwire.core.runtime.GaveUp;
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
                ObjectCodec<? extends OcppRequest<?>> codec = settings.request(action(in));
                yield codec == null ? null : new Call(id, read(codec, in));
            }
            case SEND -> {
                ObjectCodec<? extends OcppSend> codec = settings.send(action(in));
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

    private String action(FastReader in) {
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
