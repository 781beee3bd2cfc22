// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.redis;

import io.evwire.ocpp.cluster.StationDirectory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/** Who holds which station: a key for each station, whose value is the name of the node. */
public final class RedisDirectory implements StationDirectory {

    private static final String PREFIX = "evwire:station:";

    /** Deletes the key only when it still names this node. */
    private static final String RELEASE =
            "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

    private final UnifiedJedis redis;

    /**
     * A directory.
     *
     * @param redis the connection, thread-safe as a pool is
     */
    public RedisDirectory(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public @Nullable String claim(String station, String node) {
        return redis.setGet(PREFIX + station, node, SetParams.setParams());
    }

    @Override
    public void release(String station, String node) {
        redis.eval(RELEASE, List.of(PREFIX + station), List.of(node));
    }

    @Override
    public @Nullable String holderOf(String station) {
        return redis.get(PREFIX + station);
    }
}
