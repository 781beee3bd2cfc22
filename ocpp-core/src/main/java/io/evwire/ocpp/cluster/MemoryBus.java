// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.cluster;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Nodes by their name. They answer on the thread that asks; the answering end watches the time. */
final class MemoryBus implements NodeBus {

    private final Map<String, Function<String, CompletionStage<String>>> nodes = new ConcurrentHashMap<>();

    @Override
    public void listen(String node, Function<String, CompletionStage<String>> answering) {
        nodes.put(node, answering);
    }

    @Override
    public CompletionStage<String> ask(String node, String question, Duration patience) {
        Function<String, CompletionStage<String>> answering = nodes.get(node);
        return answering == null
                ? CompletableFuture.failedFuture(new UnreachableNodeException(node))
                : answering.apply(question);
    }
}
