// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.message.TransactionEventRequest;
import io.evwire.ocpp.v201.message.TransactionEventResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A CALL and its answer through two endpoints back to back, and the four steps of the codec that are within. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class EndpointBenchmark {

    /** Which message: a TransactionEvent. */
    @Param("transaction-event")
    public String message;

    private final OcppCodec codec = Ocpp201.codec();
    private final TransactionEventResponse response =
            TransactionEventResponse.builder().build();
    private ScheduledThreadPoolExecutor timers;
    private TransactionEventRequest request;
    private OcppEndpoint station;
    private OcppEndpoint timedStation;

    /** Time that does not pass. */
    private static final Scheduler STANDING = new Scheduler() {
        @Override
        public Timer schedule(Duration delay, Runnable task) {
            return () -> {};
        }

        @Override
        public long nanoTime() {
            return 0;
        }
    };

    /** Connects. */
    @Setup
    public void setUp() {
        String text = new String(Message.named(message).utf8(), StandardCharsets.UTF_8);
        request = (TransactionEventRequest) ((Call) codec.decode(text).orThrow()).payload();
        timers = new ScheduledThreadPoolExecutor(1);
        timers.setRemoveOnCancelPolicy(true);
        station = connect(STANDING);
        timedStation = connect(Scheduler.of(timers));
    }

    /** Ends the thread of the timers. */
    @TearDown
    public void tearDown() {
        timers.shutdownNow();
    }

    private OcppEndpoint connect(Scheduler scheduler) {
        OcppEndpoint[] ends = new OcppEndpoint[2];
        ends[0] = OcppNode.builder(Side.CHARGING_STATION, scheduler, Ocpp201.protocol())
                .build()
                .connect("ocpp2.0.1", "CSMS", text -> ends[1].receive(text));
        ends[1] = OcppNode.builder(Side.CSMS, scheduler, Ocpp201.protocol())
                .on(TransactionEventRequest.class, (event, exchange) -> response)
                .build()
                .connect("ocpp2.0.1", "CS-1", text -> ends[0].receive(text));
        return ends[0];
    }

    /** Through two endpoints; time is free. */
    @Benchmark
    public @Nullable TransactionEventResponse call() {
        return station.call(request).toCompletableFuture().getNow(null);
    }

    /** Through two endpoints, with a timer of the JDK for each CALL. */
    @Benchmark
    public @Nullable TransactionEventResponse callWithTimer() {
        return timedStation.call(request).toCompletableFuture().getNow(null);
    }

    /** What the codec does of it: both frames encoded and decoded. */
    @Benchmark
    public Frame codecSteps() {
        Call call = (Call)
                codec.decode(codec.encode(new Call("7ag3k2-1x", request))).orThrow();
        String answer = codec.encode(new CallResult(call.messageId(), response));
        return codec.decode(answer, id -> "TransactionEvent").orThrow();
    }
}
