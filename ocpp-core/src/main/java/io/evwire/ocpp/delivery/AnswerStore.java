// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a CSMS has answered, so that it answers a repetition in the same way. Must be thread-safe; that of a CSMS of
 * many nodes is one that they share.
 */
public interface AnswerStore {

    /**
     * What was put under a key.
     *
     * @param key names an event: station, transaction and number
     * @return the value, or null when there is none, or no more
     */
    @Nullable
    String find(String key);

    /**
     * Keeps a value in place of the one that was put before.
     *
     * @param key names an event
     * @param value what to keep of it
     */
    void put(String key, String value);

    /**
     * A store that ends with the process.
     *
     * @param most how many answers it keeps; beyond that, the one goes that was not asked for longest
     * @return a new store
     * @throws IllegalArgumentException when it is not positive
     */
    static AnswerStore inMemory(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a store of " + most + " answers keeps none; give it more");
        }
        Map<String, String> answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                return size() > most;
            }
        };
        return new AnswerStore() {
            @Override
            public synchronized @Nullable String find(String key) {
                return answers.get(key);
            }

            @Override
            public synchronized void put(String key, String value) {
                answers.put(key, value);
            }
        };
    }
}
