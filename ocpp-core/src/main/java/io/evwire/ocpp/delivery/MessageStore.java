// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * Where an outbox keeps what waits to be sent, so that it survives a restart. Called by one thread at a time.
 * {@link FileMessageStore} is one; {@link #inMemory()} keeps nothing beyond the process.
 */
public interface MessageStore {

    /**
     * What is stored.
     *
     * @return the messages, in the order of their numbers
     * @throws IOException when they cannot be read
     */
    List<StoredMessage> load() throws IOException;

    /**
     * Stores a message in place of the one with its number, if there is one.
     *
     * @param message the message; when this returns, it survives whatever happens to the process
     * @throws IOException when it cannot be stored; what was stored before still is
     */
    void put(StoredMessage message) throws IOException;

    /**
     * Forgets messages. It does no harm when they come back after a crash: they are sent again.
     *
     * @param numbers their numbers; those of no message are passed over
     * @throws IOException when they cannot be forgotten
     */
    void remove(Collection<Long> numbers) throws IOException;

    /**
     * A store that ends with the process.
     *
     * @return a new store, without messages
     */
    static MessageStore inMemory() {
        return new MemoryMessageStore();
    }
}
