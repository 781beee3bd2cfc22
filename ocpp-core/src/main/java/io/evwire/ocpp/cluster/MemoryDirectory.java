// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.cluster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Names of nodes by the identity of stations. */
final class MemoryDirectory implements StationDirectory {

    private final Map<String, String> holders = new ConcurrentHashMap<>();

    @Override
    public @Nullable String claim(String station, String node) {
        return holders.put(station, node);
    }

    @Override
    public void release(String station, String node) {
        holders.remove(station, node);
    }

    @Override
    public @Nullable String holderOf(String station) {
        return holders.get(station);
    }
}
