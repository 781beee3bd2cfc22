// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.v201.Ocpp201;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What clean messages cost where none was ever faulty, and where one in ten was. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class AfterFaultsBenchmark {

    private static final int TEN = 10;

    /** Which message. */
    @Param({"transaction-event", "heartbeat", "notify-report"})
    public String message;

    private final OcppCodec codec = Ocpp201.codec();
    private byte[] clean;

    /** Makes the message; its faulty sister is made where it is measured, so that others never see a fault. */
    @Setup
    public void setUp() {
        clean = Message.named(message).utf8();
    }

    /** Clean messages, and never any other. */
    @Benchmark
    public Decoded before() {
        return codec.decode(clean);
    }

    /** Clean messages; between the iterations, one in ten is faulty. */
    @Benchmark
    public Decoded after(OneInTenFaulty mixed) {
        return codec.decode(clean);
    }

    /** One faulty message. */
    @Benchmark
    public Decoded faulty(Faulty one) {
        return codec.decode(one.utf8);
    }

    /** A message where one in ten is faulty. */
    @Benchmark
    @OperationsPerInvocation(TEN)
    public void oneInTen(Faulty one, Blackhole decoded) {
        decoded.consume(codec.decode(one.utf8));
        for (int i = 1; i < TEN; i++) {
            decoded.consume(codec.decode(clean));
        }
    }

    /** The message with a fault. */
    @State(Scope.Benchmark)
    public static class Faulty {

        private byte[] utf8;

        /** Makes it. */
        @Setup
        public void setUp(AfterFaultsBenchmark benchmark) {
            utf8 = Message.named(benchmark.message).faulty();
        }
    }

    /** A long row of messages of which one in ten is faulty, before each iteration. */
    @State(Scope.Benchmark)
    public static class OneInTenFaulty {

        private static final int MESSAGES = 2_000;

        private byte[] faulty;

        /** Makes the faulty message. */
        @Setup
        public void setUp(AfterFaultsBenchmark benchmark) {
            faulty = Message.named(benchmark.message).faulty();
        }

        /** Decodes them. */
        @Setup(Level.Iteration)
        public void decode(AfterFaultsBenchmark benchmark, Blackhole decoded) {
            for (int i = 0; i < MESSAGES; i++) {
                decoded.consume(benchmark.codec.decode(i % TEN == 0 ? faulty : benchmark.clean));
            }
        }
    }
}
