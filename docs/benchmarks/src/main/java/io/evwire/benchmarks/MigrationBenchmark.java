// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.migration.MigrationResult;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v21.migration.FrameMigration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decoded CALL from one version to the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class MigrationBenchmark {

    /** Which message. */
    @Param({"transaction-event", "heartbeat"})
    public String message;

    private Frame v201;
    private Frame v21;

    /** Reads the message. */
    @Setup
    public void setUp() {
        v201 = Ocpp201.codec().decode(Message.named(message).utf8()).orThrow();
        v21 = FrameMigration.toV21(v201, MigrationPolicy.NONE).orThrow();
    }

    /** To OCPP 2.1. */
    @Benchmark
    public MigrationResult<Frame> migrateToV21() {
        return FrameMigration.toV21(v201, MigrationPolicy.NONE);
    }

    /** To OCPP 2.0.1. */
    @Benchmark
    public MigrationResult<Frame> migrateToV201() {
        return FrameMigration.toV201(v21, MigrationPolicy.NONE);
    }
}
