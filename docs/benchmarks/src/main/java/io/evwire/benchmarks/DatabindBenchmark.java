// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.rpc.Call;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The same CALL the usual way: databind into the same record, then Hibernate Validator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class DatabindBenchmark {

    /** The array, message type, messageId, action, and the payload's first token. */
    static final int TOKENS_TO_PAYLOAD = 5;

    /** Which message. */
    @Param({"transaction-event", "heartbeat"})
    public String message;

    private final JsonFactory factory = new JsonFactory();
    private byte[] utf8;
    private ObjectReader payloadReader;
    private Validator validator;

    /** Reads the message and prepares what a program keeps. */
    @Setup
    public void setUp() {
        utf8 = Message.named(message).utf8();
        Call call = Message.named(message).call();
        payloadReader = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // The frame goes on after its payload.
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readerFor(call.payload().getClass());
        validator = Validation.buildDefaultValidatorFactory().getValidator();
    }

    /** Checks what was measured, at the end: by then it takes no time. */
    @TearDown
    public void tearDown() {
        Expected.same(Message.named(message).call().payload(), databind());
        Expected.same(Set.of(), databindValidator());
    }

    /** Databind into the record: types are checked, limits are not. */
    @Benchmark
    public Object databind() {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), utf8)) {
            for (int i = 0; i < TOKENS_TO_PAYLOAD; i++) {
                parser.nextToken();
            }
            return payloadReader.readValue(parser);
        }
    }

    /** Databind, then Hibernate Validator: limits too. */
    @Benchmark
    public Set<ConstraintViolation<Object>> databindValidator() {
        return validator.validate(databind());
    }
}
