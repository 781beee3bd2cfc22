// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.endpoint.MessageIds;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Ids of our own, but for messages that bring their own along. Thread-safe. */
final class FixedIds implements MessageIds {

    private final MessageIds others = MessageIds.unique();
    private @Nullable String fixed;

    @Override
    public String next() {
        // The id is for what the thread sends that has set it.
        String id = Thread.holdsLock(this) ? take() : null;
        return id == null ? others.next() : id;
    }

    /** Sends something under an id. */
    synchronized <T> T with(String messageId, Supplier<T> sending) {
        fixed = messageId;
        try {
            return sending.get();
        } finally {
            fixed = null;
        }
    }

    private synchronized @Nullable String take() {
        String id = fixed;
        fixed = null;
        return id;
    }
}
