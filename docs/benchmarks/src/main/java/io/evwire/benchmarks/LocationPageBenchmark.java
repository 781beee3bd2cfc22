package io.evwire.benchmarks;

import io.evwire.ocpi.v230.DecodedList;
import io.evwire.ocpi.v230.ElementStream;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.locations.Location;
import java.io.ByteArrayInputStream;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A page of 200 locations through the codec of OCPI, and the floor below it: the tokenizer alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class LocationPageBenchmark {

    private static final int LOCATIONS = 200;

    /** Which document. */
    @Param({"location-page", "accented-location-page"})
    public String message;

    private final JsonFactory factory = new JsonFactory();
    private final OcpiCodec codec = Ocpi230.codec();
    private byte[] utf8;

    /** Makes the page. */
    @Setup
    public void setUp() {
        utf8 = (message.startsWith("accented") ? LocationPage.ACCENTED : LocationPage.ASCII).of(LOCATIONS);
        if (decode().values().size() != LOCATIONS) {
            throw new IllegalStateException("the page is not valid");
        }
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

    /** UTF-8 into a list of locations, with all checks. */
    @Benchmark
    public DecodedList<Location> decode() {
        return codec.decodeList(OcpiTypes.LOCATION, utf8);
    }

    /** A stream of UTF-8 into one location after another, with all checks; none is kept. */
    @Benchmark
    public void stream(Blackhole blackhole) {
        try (ElementStream<Location> locations = codec.stream(OcpiTypes.LOCATION, new ByteArrayInputStream(utf8))) {
            locations.forEachRemaining(blackhole::consume);
        }
    }
}
