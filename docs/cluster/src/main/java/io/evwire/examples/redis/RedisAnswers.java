// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.redis;

import io.evwire.ocpp.delivery.AnswerStore;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/** What was answered to TransactionEvents, for as long as a station may repeat them. */
public final class RedisAnswers implements AnswerStore {

    private static final String PREFIX = "evwire:answer:";

    private final UnifiedJedis redis;
    private final Duration keptFor;

    /**
     * A store.
     *
     * @param redis the connection, thread-safe as a pool is
     * @param keptFor how long answers are kept; a station that is offline may repeat an event days later
     */
    public RedisAnswers(UnifiedJedis redis, Duration keptFor) {
        this.redis = redis;
        this.keptFor = keptFor;
    }

    @Override
    public @Nullable String find(String key) {
        return redis.get(PREFIX + key);
    }

    @Override
    public void put(String key, String value) {
        redis.set(PREFIX + key, value, SetParams.setParams().ex(keptFor.toSeconds()));
    }
}
