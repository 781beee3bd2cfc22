// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.v201.Ocpp201;
import java.util.List;
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

/** MeterValues of many lengths, to see that twice as much takes twice as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class SizeBenchmark {

    /** Lengths in bytes, about; the longest is within the limit of a document. */
    static final List<Integer> SIZES = List.of(250, 1_000, 4_000, 16_000, 64_000, 256_000, 1_000_000);

    /** About how long: a number of bytes. */
    @Param({"250-bytes", "1000000-bytes"})
    public String message;

    private final JsonFactory factory = new JsonFactory();
    private final OcppCodec codec = Ocpp201.codec();
    private byte[] utf8;
    private Frame frame;

    /** Makes the message. */
    @Setup
    public void setUp() {
        frame = new Call("1", Readings.ofAbout(bytes(message)));
        utf8 = codec.encodeToBytes(frame);
        codec.decode(utf8).orThrow();
    }

    /** The length that a name begins with. */
    static int bytes(String name) {
        return Integer.parseInt(name.substring(0, name.indexOf('-')));
    }

    /** Every token, nothing kept. */
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

    /** A frame into UTF-8, with all checks. */
    @Benchmark
    public byte[] encode() {
        return codec.encodeToBytes(frame);
    }
}
