// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.MessageFrame;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.Send;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Sends messages over one connection, under their own ids, each when the one before it has ended. */
final class CallSequence {

    private final List<MessageFrame> frames;
    private final FixedIds ids;
    private final AtomicBoolean isStarted = new AtomicBoolean();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

    CallSequence(List<MessageFrame> frames, FixedIds ids) {
        this.frames = frames;
        this.ids = ids;
    }

    /**
     * Sends them; nothing when they are being sent already.
     *
     * @return completes when the last has ended: true when the connection was open all the time
     */
    CompletionStage<Boolean> start(OcppEndpoint endpoint) {
        if (isStarted.compareAndSet(false, true)) {
            send(endpoint, 0);
        }
        return ended;
    }

    private void send(OcppEndpoint endpoint, int index) {
        if (index == frames.size() || !endpoint.isOpen()) {
            ended.complete(endpoint.isOpen());
            return;
        }
        send(endpoint, frames.get(index)).whenComplete((answer, failure) -> send(endpoint, index + 1));
    }

    private CompletionStage<? extends @Nullable Object> send(OcppEndpoint endpoint, MessageFrame frame) {
        return ids.with(frame.messageId(), () -> {
            if (frame instanceof Send send) {
                return endpoint.send(send.payload());
            }
            return endpoint.call((OcppRequest<?>) ((Call) frame).payload());
        });
    }
}
