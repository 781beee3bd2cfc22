// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.evwire.ocpp.rpc.Call;
import java.io.IOException;
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

/** The same CALL as a tree, and the tree held against our own schema: limits are checked, nothing is typed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class NetworkntBenchmark {

    /** Which message. */
    @Param({"transaction-event", "heartbeat"})
    public String message;

    private static final int PAYLOAD = 3;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private byte[] utf8;
    private JsonSchema schema;

    /** Makes the message and loads the schema. */
    @Setup
    public void setUp() throws IOException {
        Call call = Message.named(message).call();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V6)
                .getSchema(
                        SchemaLocation.of("classpath:io/evwire/benchmarks/schema/message/"
                                + call.payload().getClass().getSimpleName() + ".json"),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        utf8 = Message.named(message).faulty();
        Expected.same(1, treeNetworknt().size());
        utf8 = Message.named(message).utf8();
        Expected.same(Set.of(), treeNetworknt());
    }

    /** A tree, and nothing else. */
    @Benchmark
    public JsonNode tree() throws IOException {
        return mapper.readTree(utf8);
    }

    /** A tree, then networknt's validator. */
    @Benchmark
    public Set<ValidationMessage> treeNetworknt() throws IOException {
        return schema.validate(tree().get(PAYLOAD));
    }
}
