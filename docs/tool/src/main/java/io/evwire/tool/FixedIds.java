package io.evwire.tool;

import io.evwire.ocpp.endpoint.MessageIds;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Ids of our own, but for messages that bring their own along. Thread-safe. */
final class FixedIds implements MessageIds {

    private final MessageIds others = MessageIds.unique();
    private final ThreadLocal<@Nullable String> fixed = new ThreadLocal<>();

    @Override
    public String next() {
        String id = fixed.get();
        fixed.remove();
        return id == null ? others.next() : id;
    }

    /** Sends something under an id. */
    <T> T with(String messageId, Supplier<T> sending) {
        fixed.set(messageId);
        try {
            return sending.get();
        } finally {
            fixed.remove();
        }
    }
}
