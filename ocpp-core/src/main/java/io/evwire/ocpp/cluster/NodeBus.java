// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.cluster;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Carries questions from one node to another, and answers back. Thread-safe; keeps what waits for an answer. */
public interface NodeBus {

    /**
     * Begins to take questions to a node.
     *
     * @param node the name of the node
     * @param answering answers each; its stage does not fail
     */
    void listen(String node, Function<String, CompletionStage<String>> answering);

    /**
     * Asks a node.
     *
     * @param node the name of the node
     * @param question any text
     * @param patience how long to wait; a bus that knows earlier that there is no node fails earlier
     * @return the answer; fails with {@link UnreachableNodeException} when it is certain that no node got the question,
     *     and with any other exception when that is not certain
     */
    CompletionStage<String> ask(String node, String question, Duration patience);

    /**
     * A bus for the nodes of one process.
     *
     * @return a bus without nodes
     */
    static NodeBus inMemory() {
        return new MemoryBus();
    }
}
