// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same CALL by databind of Jackson 2, plain and with Blackbird, into the same record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class Jackson2Benchmark {

    /** Which message. */
    @Param({"transaction-event", "heartbeat"})
    public String message;

    private byte[] utf8;
    private ObjectReader plain;
    private ObjectReader blackbird;

    /** Makes the message and prepares what a program keeps. */
    @Setup
    public void setUp() throws IOException {
        utf8 = Message.named(message).utf8();
        Object payload = Message.named(message).call().payload();
        plain = reader(payload.getClass());
        blackbird = reader(payload.getClass(), new BlackbirdModule());
        Expected.same(payload, databind2());
        Expected.same(payload, blackbird2());
    }

    private static ObjectReader reader(Class<?> type, Module... modules) {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModules(modules)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build()
                .readerFor(type);
    }

    /** Databind into the record: types are checked, limits are not. */
    @Benchmark
    public Object databind2() throws IOException {
        return read(plain);
    }

    /** The same with generated accessors. */
    @Benchmark
    public Object blackbird2() throws IOException {
        return read(blackbird);
    }

    private Object read(ObjectReader reader) throws IOException {
        try (JsonParser parser = reader.createParser(utf8)) {
            for (int i = 0; i < DatabindBenchmark.TOKENS_TO_PAYLOAD; i++) {
                parser.nextToken();
            }
            return reader.readValue(parser);
        }
    }
}
