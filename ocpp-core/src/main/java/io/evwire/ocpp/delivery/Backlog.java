// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import io.evwire.ocpp.rpc.DecodedPayload;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The events that wait, in memory and in the store. Guarded by the lock of its outbox; what a listener is to learn is
 * collected, for when the lock is gone.
 */
final class Backlog<E extends OcppRequest<R>, R extends OcppResponse> {

    /** An event that waits. */
    record Item<E>(long number, E event, int failures, int bytes) {}

    private final TransactionOutboxBuilder<E, R> settings;
    private final Consumer<Runnable> news;
    private final TreeMap<Long, Item<E>> items = new TreeMap<>();
    private long bytes;
    private long next;

    Backlog(TransactionOutboxBuilder<E, R> settings, Consumer<Runnable> news) throws IOException {
        this.settings = settings;
        this.news = news;
        for (StoredMessage message : settings.store.load()) {
            read(message);
            next = Math.max(next, message.number() + 1);
        }
    }

    private void read(StoredMessage message) {
        DecodedPayload<E> decoded = settings.form.events().decode(message.text());
        if (decoded instanceof DecodedPayload.Valid<E> valid) {
            keep(new Item<>(message.number(), valid.payload(), message.failures(), length(message.text())));
        } else {
            forget(List.of(message.number()));
            news.accept(
                    () -> settings.listener.onUnreadable(message, ((DecodedPayload.Invalid<E>) decoded).violations()));
        }
    }

    /** Adds an event at the end. */
    void add(E event) {
        put(next++, event, 0);
    }

    /** Puts an event in place of itself. */
    Item<E> put(long number, E event, int failures) {
        String text = settings.form.events().encode(event);
        Item<E> item = new Item<>(number, event, failures, length(text));
        keep(item);
        try {
            settings.store.put(new StoredMessage(number, failures, text));
        } catch (IOException failed) {
            news.accept(() -> settings.listener.onStoreFailure(failed));
        } catch (RuntimeException failed) {
            news.accept(() -> settings.listener.onStoreFailure(new IOException(failed)));
        }
        return item;
    }

    /** Whether an event still waits. */
    boolean has(long number) {
        return items.containsKey(number);
    }

    /** The event that waits longest; null when there is none. */
    @Nullable
    Item<E> first() {
        return items.isEmpty() ? null : items.firstEntry().getValue();
    }

    int size() {
        return items.size();
    }

    long bytes() {
        return bytes;
    }

    void remove(long number) {
        Item<E> removed = items.remove(number);
        if (removed != null) {
            bytes -= removed.bytes();
            forget(List.of(number));
        }
    }

    /** Has every event say that the station was offline before it was sent. */
    void markOffline() {
        for (Item<E> item : List.copyOf(items.values())) {
            if (!settings.form.view().apply(item.event()).isOffline()) {
                put(item.number(), settings.form.withOffline().apply(item.event(), true), item.failures());
            }
        }
    }

    /** Drops what may be dropped, as long as there is too much of it; never the one that is being sent. */
    void thin(@Nullable Item<E> sending) {
        while (bytes > settings.mostBytes) {
            List<Item<E>> waiting = new ArrayList<>(items.values());
            waiting.removeIf(item -> sending != null && item.number() == sending.number());
            List<Item<E>> left = settings.form
                    .dropping()
                    .thin(waiting, item -> settings.form.view().apply(item.event()));
            if (left.size() == waiting.size()) {
                return;
            }
            waiting.removeAll(left);
            for (Item<E> dropped : waiting) {
                items.remove(dropped.number());
                bytes -= dropped.bytes();
                news.accept(() -> settings.listener.onDropped(dropped.event()));
            }
            forget(waiting.stream().map(Item::number).toList());
        }
    }

    private void keep(Item<E> item) {
        Item<E> before = items.put(item.number(), item);
        bytes += item.bytes() - (before == null ? 0 : before.bytes());
    }

    private void forget(Collection<Long> numbers) {
        try {
            settings.store.remove(numbers);
        } catch (IOException failed) {
            news.accept(() -> settings.listener.onStoreFailure(failed));
        } catch (RuntimeException failed) {
            news.accept(() -> settings.listener.onStoreFailure(new IOException(failed)));
        }
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
