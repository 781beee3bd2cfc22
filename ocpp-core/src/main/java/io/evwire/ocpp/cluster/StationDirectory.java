// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.cluster;

import org.jspecify.annotations.Nullable;

/** Knows which node holds which station. Shared by all nodes, and thread-safe. */
public interface StationDirectory {

    /**
     * Says that a station has connected to a node; whoever says so last holds it.
     *
     * @param station the identity of the station
     * @param node the name of the node
     * @return the node that held it before, or null when none did
     */
    @Nullable
    String claim(String station, String node);

    /**
     * Says that a station is no more connected to a node. Does nothing when another node holds it by now.
     *
     * @param station the identity of the station
     * @param node the name of the node
     */
    void release(String station, String node);

    /**
     * The node that holds a station.
     *
     * @param station the identity of the station
     * @return the name of the node, or null when the station is not connected
     */
    @Nullable
    String holderOf(String station);

    /**
     * A directory for the nodes of one process.
     *
     * @return a directory without stations
     */
    static StationDirectory inMemory() {
        return new MemoryDirectory();
    }
}
