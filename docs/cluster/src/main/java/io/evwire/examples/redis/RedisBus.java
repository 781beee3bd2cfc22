// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.redis;

import io.evwire.ocpp.cluster.NodeBus;
import io.evwire.ocpp.cluster.UnreachableNodeException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.UnifiedJedis;

/**
 * Questions and answers over channels of Redis: a node subscribes to the one of its name. A node that is gone has no
 * subscriber, which the one that asks learns at once; one that goes down with a question is found out by the patience.
 */
public final class RedisBus implements NodeBus, AutoCloseable {

    private static final String PREFIX = "evwire:node:";
    private static final String QUESTION = "?";
    private static final String ANSWER = "!";
    private static final int PARTS = 4;

    private final UnifiedJedis redis;
    private final Jedis subscription;
    private final String inbox = PREFIX + "answers:" + UUID.randomUUID();
    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "redis-bus");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * A bus.
     *
     * @param redis publishes; thread-safe as a pool is
     * @param subscription a connection of its own, which waits for messages
     */
    public RedisBus(UnifiedJedis redis, Jedis subscription) {
        this.redis = redis;
        this.subscription = subscription;
    }

    @Override
    public void listen(String node, Function<String, CompletionStage<String>> answering) {
        CompletableFuture<Void> subscribed = new CompletableFuture<>();
        JedisPubSub receiver = new JedisPubSub() {
            @Override
            public void onSubscribe(String channel, int channels) {
                if (channels == 2) {
                    subscribed.complete(null);
                }
            }

            @Override
            public void onMessage(String channel, String message) {
                threads.execute(() -> received(message, answering));
            }
        };
        threads.execute(() -> {
            try {
                subscription.subscribe(receiver, PREFIX + node, inbox);
            } catch (RuntimeException ended) {
                subscribed.completeExceptionally(ended);
            }
        });
        subscribed.join();
    }

    @Override
    public CompletionStage<String> ask(String node, String question, Duration patience) {
        String id = UUID.randomUUID().toString();
        CompletableFuture<String> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        CompletionStage<String> outcome = answer.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((text, failure) -> waiting.remove(id, answer));
        try {
            long receivers = redis.publish(PREFIX + node, String.join("\n", QUESTION, id, inbox, question));
            if (receivers == 0) {
                answer.completeExceptionally(new UnreachableNodeException(node));
            }
        } catch (RuntimeException unsent) {
            answer.completeExceptionally(unsent);
        }
        return outcome;
    }

    private void received(String message, Function<String, CompletionStage<String>> answering) {
        String[] parts = message.split("\n", PARTS);
        if (parts[0].equals(QUESTION)) {
            answering
                    .apply(parts[3])
                    .thenAcceptAsync(
                            answer -> redis.publish(parts[2], String.join("\n", ANSWER, parts[1], "", answer)),
                            threads);
        } else {
            CompletableFuture<String> answer = waiting.get(parts[1]);
            if (answer != null) {
                answer.complete(parts[3]);
            }
        }
    }

    @Override
    public void close() {
        subscription.close();
        threads.shutdownNow();
    }
}
