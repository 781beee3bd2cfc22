// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Messages by their number. */
final class MemoryMessageStore implements MessageStore {

    private final TreeMap<Long, StoredMessage> messages = new TreeMap<>();

    @Override
    public List<StoredMessage> load() {
        return List.copyOf(messages.values());
    }

    @Override
    public void put(StoredMessage message) {
        messages.put(message.number(), message);
    }

    @Override
    public void remove(Collection<Long> numbers) {
        messages.keySet().removeAll(numbers);
    }
}
