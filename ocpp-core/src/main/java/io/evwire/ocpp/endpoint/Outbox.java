// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.rpc.Frame;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands texts to the channel one at a time and in their order, whichever thread they come from: who finds it idle sends
 * his text and whatever is put in meanwhile. No lock is held while the channel works.
 */
final class Outbox {

    /**
     * A frame on its way out.
     *
     * @param frame the frame
     * @param text the frame as text
     * @param done told null once the channel has taken it, or why not
     */
    record Item(Frame frame, String text, Consumer<@Nullable CallFailure> done) {}

    /** How many texts wait for a channel that is slower than this side. */
    static final int MOST_WAITING = 256;

    private final OcppEndpoint endpoint;
    private final AsyncTextSender sender;
    private @Nullable ArrayDeque<Item> waiting;
    private boolean isBusy;
    private boolean isClosed;

    Outbox(OcppEndpoint endpoint, AsyncTextSender sender) {
        this.endpoint = endpoint;
        this.sender = sender;
    }

    /** Sends what the rules want sent. */
    void put(Item item) {
        put(item, Integer.MAX_VALUE);
    }

    /** Sends what need not be sent when the channel cannot keep up. */
    void offer(Item item) {
        put(item, MOST_WAITING);
    }

    private void put(Item item, int most) {
        CallFailure refusal = null;
        synchronized (this) {
            if (isClosed) {
                refusal = new CallFailure.Closed(false);
            } else if (isBusy) {
                ArrayDeque<Item> queue = waiting == null ? new ArrayDeque<>(2) : waiting;
                waiting = queue;
                if (queue.size() < most) {
                    queue.add(item);
                    return;
                }
                refusal = new CallFailure.QueueFull(queue.size());
            } else {
                isBusy = true;
            }
        }
        if (refusal == null) {
            sendFrom(item);
        } else {
            finish(item, refusal);
        }
    }

    private void sendFrom(@Nullable Item first) {
        Item item = first;
        while (item != null && sendNow(item)) {
            item = next();
        }
    }

    /**
     * Sends one text.
     *
     * @return whether the channel has taken it already; if not, what follows is sent when it has
     */
    private boolean sendNow(Item item) {
        CompletionStage<?> sending;
        try {
            endpoint.node().listeners().onSend(endpoint, item.frame(), item.text());
            sending = Canonical.required(sender.send(item.text()), "the stage that a sender gives");
        } catch (Exception failure) {
            Failures.restoreInterrupt(failure);
            finish(item, notSent(failure));
            return true;
        }
        // Whichever comes second goes on: this call, or the stage.
        AtomicBoolean hasOneCome = new AtomicBoolean();
        sending.whenComplete((nothing, failure) -> {
            finish(item, notSent(failure));
            if (hasOneCome.getAndSet(true)) {
                sendFrom(next());
            }
        });
        return hasOneCome.getAndSet(true);
    }

    private static @Nullable CallFailure notSent(@Nullable Throwable failure) {
        return failure == null ? null : new CallFailure.NotSent(Failures.unwrapped(failure));
    }

    private void finish(Item item, @Nullable CallFailure failure) {
        try {
            item.done().accept(failure);
        } catch (RuntimeException ofApplication) {
            endpoint.node().listeners().onFailure(endpoint, ofApplication);
        }
    }

    private synchronized @Nullable Item next() {
        Item item = waiting == null ? null : waiting.poll();
        if (item == null) {
            waiting = null;
            isBusy = false;
        }
        return item;
    }

    /** Whether the channel is so far behind that nothing more is to be taken on. */
    synchronized boolean isFull() {
        return waiting != null && waiting.size() >= MOST_WAITING;
    }

    /** Drops what was not sent. */
    void close() {
        List<Item> left;
        synchronized (this) {
            isClosed = true;
            left = waiting == null ? List.of() : List.copyOf(waiting);
            waiting = null;
        }
        left.forEach(item -> finish(item, new CallFailure.Closed(false)));
    }
}
