// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.cluster.ClusterNode;
import io.evwire.ocpp.endpoint.CallFailedException;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.datatype.Transaction;
import io.evwire.ocpp.v21.enumeration.ResetEnum;
import io.evwire.ocpp.v21.enumeration.ResetStatusEnum;
import io.evwire.ocpp.v21.enumeration.TransactionEventEnum;
import io.evwire.ocpp.v21.enumeration.TriggerReasonEnum;
import io.evwire.ocpp.v21.message.ResetRequest;
import io.evwire.ocpp.v21.message.ResetResponse;
import io.evwire.ocpp.v21.message.TransactionEventRequest;
import io.evwire.ocpp.v21.message.TransactionEventResponse;
import io.evwire.ocpp.v21.transaction.TransactionEvents;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClient;

/** Two nodes, one a process of its own, on a real Redis. */
class TwoNodesTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final ScheduledExecutorService TIMERS = Executors.newSingleThreadScheduledExecutor();

    private static Process redis;
    private static int port;

    @BeforeAll
    static void startRedis(@TempDir Path folder) throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try {
            redis = new ProcessBuilder(
                            "redis-server",
                            "--port",
                            Integer.toString(port),
                            "--bind",
                            "127.0.0.1",
                            "--save",
                            "",
                            "--dir",
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException absent) {
            System.out.println("SKIPPED: two nodes over Redis (no redis-server here).");
            Assumptions.abort("no redis-server");
        }
        while (redis.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
    }

    @AfterAll
    static void stop() {
        TIMERS.shutdownNow();
        if (redis != null) {
            redis.destroy();
        }
    }

    /** A node of a CSMS, with a count of the events that it has handled. */
    private static final class Node implements AutoCloseable {

        private final RedisClient pool = RedisClient.create("127.0.0.1", port(System.getProperty("redis")));
        private final RedisBus bus = new RedisBus(pool, new Jedis("127.0.0.1", port(System.getProperty("redis"))));
        private final ClusterNode cluster;
        private final List<Integer> handled = new ArrayList<>();
        private final OcppNode node;

        Node(String name) {
            cluster = new ClusterNode(name, Ocpp21.codec(), new RedisDirectory(pool), bus);
            node = OcppNode.builder(Side.CSMS, Scheduler.of(TIMERS), Ocpp21.protocol())
                    .onAsync(
                            TransactionEventRequest.class,
                            TransactionEvents.inbox(new RedisAnswers(pool, Duration.ofDays(7)), (event, exchange) -> {
                                handled.add(event.seqNo());
                                return CompletableFuture.completedFuture(
                                        TransactionEventResponse.builder().build());
                            }))
                    .build();
        }

        private static int port(String given) {
            return given == null ? port : Integer.parseInt(given);
        }

        /** A station that connects here; it answers an OnIdle reset, others only when told to. */
        OcppEndpoint[] connect(boolean isAnswering) {
            OcppEndpoint[] ends = new OcppEndpoint[2];
            ends[0] = node.connect("ocpp2.1", "CS-1", text -> ends[1].receive(text));
            CompletableFuture<ResetResponse> never = new CompletableFuture<>();
            CompletionStage<ResetResponse> accepted = CompletableFuture.completedFuture(
                    ResetResponse.builder().status(ResetStatusEnum.ACCEPTED).build());
            ends[1] = OcppNode.builder(Side.CHARGING_STATION, Scheduler.of(TIMERS), Ocpp21.protocol())
                    .onAsync(
                            ResetRequest.class,
                            (reset, exchange) -> isAnswering || reset.type() == ResetEnum.ON_IDLE ? accepted : never)
                    .build()
                    .connect("ocpp2.1", "CSMS", text -> ends[0].receive(text));
            cluster.connected(ends[0], () -> {});
            return ends;
        }

        @Override
        public void close() {
            bus.close();
            pool.close();
        }
    }

    /** Node B, until it is killed. Its station answers an OnIdle reset, and never an immediate one. */
    static final class NodeB {

        private NodeB() {}

        public static void main(String[] args) throws InterruptedException {
            Node b = new Node("B");
            OcppEndpoint[] ends = b.connect(false);
            ends[1].call(event()).toCompletableFuture().join();
            System.out.println("connected, handled " + b.handled);
            Thread.sleep(Duration.ofMinutes(2).toMillis());
        }
    }

    private static TransactionEventRequest event() {
        return TransactionEventRequest.builder()
                .eventType(TransactionEventEnum.STARTED)
                .timestamp(OffsetDateTime.parse("2026-05-11T17:02:10Z"))
                .triggerReason(TriggerReasonEnum.CABLE_PLUGGED_IN)
                .seqNo(0)
                .transactionInfo(Transaction.builder().transactionId("t-1").build())
                .build();
    }

    private static ResetRequest reset(ResetEnum type) {
        return ResetRequest.builder().type(type).build();
    }

    @Test
    void loseNothingAndAnswerNothingTwiceWhenOneIsKilledInTheMiddleOfACall() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dredis=" + port,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeB.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Node a = new Node("A");
                BufferedReader out = other.inputReader()) {
            assertThat(out.readLine()).isEqualTo("connected, handled [0]");
            assertThat(a.cluster
                            .call("CS-1", reset(ResetEnum.ON_IDLE), TIMEOUT)
                            .toCompletableFuture()
                            .get(1, TimeUnit.MINUTES)
                            .status())
                    .isEqualTo(ResetStatusEnum.ACCEPTED);

            CompletableFuture<ResetResponse> pending =
                    a.cluster.call("CS-1", reset(ResetEnum.IMMEDIATE), TIMEOUT).toCompletableFuture();
            other.toHandle().destroyForcibly();
            other.waitFor();
            CallFailure failure = pending.handle((response, thrown) -> ((CallFailedException) thrown).failure())
                    .get(1, TimeUnit.MINUTES);
            assertThat(failure).as("whether it was done is unknown").isEqualTo(new CallFailure.Closed(true));
            assertThat(a.cluster
                            .call("CS-1", reset(ResetEnum.ON_IDLE), TIMEOUT)
                            .toCompletableFuture()
                            .handle((response, thrown) -> ((CallFailedException) thrown).failure())
                            .get(1, TimeUnit.MINUTES))
                    .as("the node is known to be gone")
                    .isEqualTo(new CallFailure.Closed(false));

            OcppEndpoint[] ends = a.connect(true);
            ends[1].call(event()).toCompletableFuture().get(1, TimeUnit.MINUTES);
            assertThat(a.handled).as("node B has handled it").isEmpty();
            assertThat(a.cluster
                            .call("CS-1", reset(ResetEnum.IMMEDIATE), TIMEOUT)
                            .toCompletableFuture()
                            .get(1, TimeUnit.MINUTES)
                            .status())
                    .isEqualTo(ResetStatusEnum.ACCEPTED);
            assertThat(new RedisDirectory(a.pool).holderOf("CS-1")).isEqualTo("A");
            a.cluster.disconnected(ends[0]);
            assertThat(new RedisDirectory(a.pool).holderOf("CS-1")).isNull();
        } finally {
            other.destroyForcibly();
        }
    }
}
