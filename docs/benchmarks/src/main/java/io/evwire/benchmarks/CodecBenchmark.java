// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.DecodedPayload;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.PayloadCodec;
import io.evwire.ocpp.v201.Ocpp201;
import java.nio.charset.StandardCharsets;
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

/** One CALL through the codec, and the floor below it: the tokenizer alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class CodecBenchmark {

    /** Which message. */
    @Param({"transaction-event", "heartbeat"})
    public String message;

    private final JsonFactory factory = new JsonFactory();
    private final OcppCodec codec = Ocpp201.codec();
    private byte[] utf8;
    private String text;
    private Call frame;
    private PayloadCodec<OcppPayload> payloadCodec;
    private byte[] payload;

    /** Makes the message. */
    @Setup
    @SuppressWarnings("unchecked") // The codec of the payload's own class.
    public void setUp() {
        utf8 = Message.named(message).utf8();
        text = new String(utf8, StandardCharsets.UTF_8);
        frame = Message.named(message).call();
        PayloadCodec<? extends OcppPayload> its = codec.payload(frame.payload().getClass());
        payloadCodec = (PayloadCodec<OcppPayload>) its;
        payload = payloadCodec.encodeToBytes(frame.payload());
    }

    /** Every token, nothing kept: one shared factory, bytes, parser closed. */
    @Benchmark
    public int scan() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), utf8)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** UTF-8 into a frame, with all checks. */
    @Benchmark
    public Decoded decodeBytes() {
        return codec.decode(utf8);
    }

    /** A string into a frame, with all checks. */
    @Benchmark
    public Decoded decodeString() {
        return codec.decode(text);
    }

    /** A frame into UTF-8, with all checks. */
    @Benchmark
    public byte[] encode() {
        return codec.encodeToBytes(frame);
    }

    /** A frame into a string, with all checks. */
    @Benchmark
    public String encodeString() {
        return codec.encode(frame);
    }

    /** UTF-8 with one fault near its end into what is wrong. */
    @Benchmark
    public Decoded decodeFaulty(Faulty one) {
        return codec.decode(one.utf8);
    }

    /** UTF-8 into a message without a frame, with all checks. */
    @Benchmark
    public DecodedPayload<OcppPayload> decodePayload() {
        return payloadCodec.decode(payload);
    }

    /** A message without a frame into UTF-8, with all checks. */
    @Benchmark
    public byte[] encodePayload() {
        return payloadCodec.encodeToBytes(frame.payload());
    }

    /** The message with a fault, made only where it is measured: others never see one. */
    @State(Scope.Benchmark)
    public static class Faulty {

        private byte[] utf8;

        /** Makes it. */
        @Setup
        public void setUp(CodecBenchmark benchmark) {
            utf8 = Message.named(benchmark.message).faulty();
        }
    }
}
