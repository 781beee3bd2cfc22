// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.core.violation.Tolerance;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.v201.Ocpp201;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A clean message, decoded by a strict codec and by lenient ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class LenientBenchmark {

    /** Which message. */
    @Param({"transaction-event", "heartbeat", "notify-report"})
    public String message;

    private final OcppCodec strict = Ocpp201.codec();
    private final OcppCodec tolerant = strict.withTolerance(Tolerance.TOLERANT);
    private final OcppCodec salvage = strict.withTolerance(Tolerance.SALVAGE);
    private byte[] utf8;

    /** Makes the message. */
    @Setup
    public void setUp() {
        utf8 = Message.named(message).utf8();
    }

    /** Every fault is refused. */
    @Benchmark
    public Decoded strict() {
        return strict.decode(utf8);
    }

    /** What can be repaired is. */
    @Benchmark
    public Decoded tolerant() {
        return tolerant.decode(utf8);
    }

    /** What can go goes, too. */
    @Benchmark
    public Decoded salvage() {
        return salvage.decode(utf8);
    }
}
