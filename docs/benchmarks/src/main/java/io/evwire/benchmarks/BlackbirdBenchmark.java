// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.rpc.Call;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** The same CALL by databind of Jackson 3 with Blackbird, and written by databind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class BlackbirdBenchmark {

    /** Which message. */
    @Param({"transaction-event", "heartbeat"})
    public String message;

    private final JsonFactory factory = new JsonFactory();
    private byte[] utf8;
    private Object payload;
    private ObjectReader reader;
    private ObjectWriter writer;

    /** Makes the message and prepares what a program keeps. */
    @Setup
    public void setUp() {
        Call call = Message.named(message).call();
        payload = call.payload();
        utf8 = Message.named(message).utf8();
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new BlackbirdModule())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        reader = mapper.readerFor(payload.getClass());
        writer = JsonMapper.shared().writerFor(payload.getClass());
        Expected.same(payload, blackbird3());
        Expected.same(payload, mapper.readValue(databindWrite(), payload.getClass()));
    }

    /** Databind with generated accessors into the record. */
    @Benchmark
    public Object blackbird3() {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), utf8)) {
            for (int i = 0; i < DatabindBenchmark.TOKENS_TO_PAYLOAD; i++) {
                parser.nextToken();
            }
            return reader.readValue(parser);
        }
    }

    /** Databind from the record, without a frame: nothing is checked. */
    @Benchmark
    public byte[] databindWrite() {
        return writer.writeValueAsBytes(payload);
    }
}
