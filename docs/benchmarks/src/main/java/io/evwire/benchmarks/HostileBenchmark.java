// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.core.violation.Tolerance;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.v21.Ocpp21;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A hostile frame, its answer included, beside an ordinary one of its length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class HostileBenchmark {

    /** Which frame. */
    @Param("ONE_UNKNOWN_PROPERTY")
    public String message;

    private final OcppCodec strict = Ocpp21.codec();
    private final OcppCodec lenient = strict.withTolerance(Tolerance.SALVAGE);
    private byte[] hostile;
    private byte[] ordinary;

    /** Makes the frames. */
    @Setup
    public void setUp() {
        HostileFrame frame = HostileFrame.valueOf(message);
        hostile = frame.utf8();
        ordinary = frame.ordinary();
        strict.decode(ordinary).orThrow();
    }

    /** The ordinary frame. */
    @Benchmark
    public Decoded valid() {
        return strict.decode(ordinary);
    }

    /** The hostile one, and what is answered. */
    @Benchmark
    public void strict(Blackhole sent) {
        answer(strict, sent);
    }

    /** The hostile one with every fault let pass that may, and what is answered. */
    @Benchmark
    public void lenient(Blackhole sent) {
        answer(lenient, sent);
    }

    private void answer(OcppCodec codec, Blackhole sent) {
        Decoded decoded = codec.decode(hostile);
        sent.consume(decoded);
        if (decoded instanceof Decoded.Invalid invalid && invalid.reply() != null) {
            sent.consume(codec.encodeToBytes(invalid.reply()));
        }
    }
}
