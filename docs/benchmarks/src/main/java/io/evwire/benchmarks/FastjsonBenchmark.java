// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A TransactionEvent by fastjson2 into mutable objects of public fields, without any check. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class FastjsonBenchmark {

    /** Which message: a TransactionEvent. */
    @Param("transaction-event")
    public String message;

    private byte[] utf8;
    private MutableEvent event;

    /** Makes the message. */
    @Setup
    public void setUp() {
        utf8 = Message.named(message).utf8();
        event = fastjson();
        Expected.same(Message.named(message).call().payload(), MutableEvent.decoded(fastjsonWrite()));
    }

    /** Into mutable objects. */
    @Benchmark
    public MutableEvent fastjson() {
        try (JSONReader reader = JSONReader.of(utf8)) {
            reader.startArray();
            reader.readInt32Value();
            reader.readString();
            reader.readString();
            return reader.read(MutableEvent.class);
        }
    }

    /** From mutable objects, without a frame. */
    @Benchmark
    public byte[] fastjsonWrite() {
        return JSON.toJSONBytes(event);
    }
}
