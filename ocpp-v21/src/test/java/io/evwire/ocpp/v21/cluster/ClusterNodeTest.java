// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v21.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evwire.core.testing.endpoint.Line;
import io.evwire.core.testing.endpoint.ManualScheduler;
import io.evwire.ocpp.cluster.ClusterNode;
import io.evwire.ocpp.cluster.NodeBus;
import io.evwire.ocpp.cluster.StationDirectory;
import io.evwire.ocpp.endpoint.CallFailedException;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.enumeration.ResetEnum;
import io.evwire.ocpp.v21.enumeration.ResetStatusEnum;
import io.evwire.ocpp.v21.message.ResetRequest;
import io.evwire.ocpp.v21.message.ResetResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterNodeTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final ResetRequest RESET =
            ResetRequest.builder().type(ResetEnum.ON_IDLE).build();

    private final ManualScheduler scheduler = new ManualScheduler();
    private final StationDirectory directory = StationDirectory.inMemory();
    private final NodeBus bus = NodeBus.inMemory();
    private final ClusterNode a = node("A");
    private final ClusterNode b = node("B");

    private ClusterNode node(String name) {
        return new ClusterNode(name, Ocpp21.codec(), directory, bus);
    }

    private Line line() {
        AtomicInteger ids = new AtomicInteger();
        return new Line(OcppNode.builder(Side.CSMS, scheduler, Ocpp21.protocol())
                .messageIds(() -> "c" + ids.incrementAndGet())
                .build());
    }

    private static CallFailure failureOf(CompletionStage<?> stage) {
        return stage.toCompletableFuture()
                .handle((response, failure) -> ((CallFailedException) failure).failure())
                .join();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void callsAStationWhereverItIsConnected(boolean isHere) {
        Line line = line();
        (isHere ? a : b).connected(line.endpoint(), () -> {});
        CompletionStage<ResetResponse> response = a.call("CS-1", RESET, TIMEOUT);

        assertThat(line.onlySent()).isEqualTo("[2,\"c1\",\"Reset\",{\"type\":\"OnIdle\"}]");
        line.endpoint().receive("[3,\"c1\",{\"status\":\"Scheduled\"}]");
        assertThat(response.toCompletableFuture().join().status()).isEqualTo(ResetStatusEnum.SCHEDULED);
    }

    @Test
    void tellsWhyACallOfAnotherNodeFailed() {
        Line line = line();
        b.connected(line.endpoint(), () -> {});
        CompletionStage<ResetResponse> refused = a.call("CS-1", RESET, TIMEOUT);
        line.endpoint().receive("[4,\"c1\",\"InternalError\",\"on fire\",{\"x\":1}]");
        CompletionStage<ResetResponse> invalid = a.call("CS-1", RESET, TIMEOUT);
        line.endpoint().receive("[3,\"c2\",{}]");
        CompletionStage<ResetResponse> late = a.call("CS-1", RESET, TIMEOUT);
        scheduler.advance(TIMEOUT);
        CompletionStage<ResetResponse> closed = a.call("CS-1", RESET, TIMEOUT);
        CompletionStage<ResetResponse> waiting = a.call("CS-1", RESET, TIMEOUT);
        line.endpoint().close();

        assertThat(failureOf(refused))
                .isInstanceOfSatisfying(
                        CallFailure.Refused.class,
                        failure -> assertThat(failure.error())
                                .returns("InternalError", CallError::errorCode)
                                .returns("on fire", CallError::errorDescription));
        assertThat(failureOf(invalid)).isInstanceOf(CallFailure.InvalidAnswer.class);
        assertThat(failureOf(late)).isEqualTo(new CallFailure.TimedOut(TIMEOUT));
        assertThat(failureOf(closed)).isEqualTo(new CallFailure.Closed(true));
        assertThat(failureOf(waiting)).isEqualTo(new CallFailure.Closed(false));
    }

    @Test
    void tellsThatTheQueueOfAStationIsFull() {
        Line line = line();
        b.connected(line.endpoint(), () -> {});
        List<CompletionStage<ResetResponse>> calls = new ArrayList<>();
        for (int i = 0; i < 34; i++) {
            calls.add(a.call("CS-1", RESET, TIMEOUT));
        }

        assertThat(failureOf(calls.get(33))).isEqualTo(new CallFailure.QueueFull(32));
    }

    @Test
    void saysThatAStationIsNotConnected() {
        assertThat(failureOf(a.call("CS-1", RESET, TIMEOUT))).isEqualTo(new CallFailure.Closed(false));
        Line line = line();
        b.connected(line.endpoint(), () -> {});
        b.disconnected(line.endpoint());
        assertThat(failureOf(a.call("CS-1", RESET, TIMEOUT))).isEqualTo(new CallFailure.Closed(false));
        directory.claim("CS-1", "B");
        assertThat(failureOf(a.call("CS-1", RESET, TIMEOUT)))
                .as("the directory is behind")
                .isEqualTo(new CallFailure.Closed(false));
    }

    @Test
    void saysThatANodeIsGone() {
        directory.claim("CS-1", "C");

        assertThat(failureOf(a.call("CS-1", RESET, TIMEOUT))).isEqualTo(new CallFailure.Closed(false));
    }

    @Test
    void doesNotSayThatNothingWasSentWhenANodeGoesDownWithTheQuestion() {
        NodeBus broken = new NodeBus() {
            @Override
            public void listen(String node, Function<String, CompletionStage<String>> answering) {}

            @Override
            public CompletionStage<String> ask(String node, String question, Duration patience) {
                return CompletableFuture.failedFuture(new TimeoutException());
            }
        };
        directory.claim("CS-1", "C");

        assertThat(failureOf(new ClusterNode("D", Ocpp21.codec(), directory, broken).call("CS-1", RESET, TIMEOUT)))
                .isEqualTo(new CallFailure.Closed(true));
    }

    @Test
    void endsTheOldConnectionOfAStationThatConnectsElsewhere() {
        List<String> hungUp = new ArrayList<>();
        Line old = line();
        b.connected(old.endpoint(), () -> hungUp.add("old"));
        CompletionStage<ResetResponse> pending = a.call("CS-1", RESET, TIMEOUT);
        Line next = line();
        a.connected(next.endpoint(), () -> hungUp.add("next"));

        assertThat(hungUp).containsExactly("old");
        assertThat(failureOf(pending)).isEqualTo(new CallFailure.Closed(true));
        assertThat(b.find("CS-1")).isNull();
        // The socket of the old one tells its end only now.
        b.disconnected(old.endpoint());
        assertThat(directory.holderOf("CS-1")).isEqualTo("A");
        b.call("CS-1", RESET, TIMEOUT);
        assertThat(next.sent()).hasSize(1);

        Line last = line();
        a.connected(last.endpoint(), () -> {});
        a.disconnected(next.endpoint());
        assertThat(hungUp).containsExactly("old", "next");
        assertThat(directory.holderOf("CS-1")).isEqualTo("A");
        assertThat(a.find("CS-1")).isSameAs(last.endpoint());
    }

    @Test
    void keepsAStationThatConnectsWhileTheEndOfItsOldConnectionIsTold() throws InterruptedException {
        Line old = line();
        Line next = line();
        AtomicReference<ClusterNode> node = new AtomicReference<>();
        AtomicReference<Thread> connecting = new AtomicReference<>();
        StationDirectory slow = new StationDirectory() {
            @Override
            public @Nullable String claim(String station, String name) {
                return directory.claim(station, name);
            }

            @Override
            public void release(String station, String name) {
                Thread thread = new Thread(() -> node.get().connected(next.endpoint(), () -> {}));
                connecting.set(thread);
                thread.start();
                // Until it has connected, or waits for this.
                while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
                directory.release(station, name);
            }

            @Override
            public @Nullable String holderOf(String station) {
                return directory.holderOf(station);
            }
        };
        node.set(new ClusterNode("E", Ocpp21.codec(), slow, bus));
        node.get().connected(old.endpoint(), () -> {});
        node.get().disconnected(old.endpoint());
        connecting.get().join();

        assertThat(node.get().find("CS-1")).isSameAs(next.endpoint());
        assertThat(directory.holderOf("CS-1")).isEqualTo("E");
    }

    @Test
    void refusesAnIdentityThatCannotBeTold() {
        OcppEndpoint odd = OcppNode.builder(Side.CSMS, scheduler, Ocpp21.protocol())
                .build()
                .connect("ocpp2.1", "CS\n1", text -> {});

        assertThatThrownBy(() -> a.connected(odd, () -> {})).isInstanceOf(IllegalArgumentException.class);
    }
}
