// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.ocpi.v230.DecodedList;
import io.evwire.ocpi.v230.ElementStream;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.locations.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    /** Which document. */
    @Param({"location-page", "accented-location-page"})
    public String message;

    private final JsonFactory factory = new JsonFactory();
    private final OcpiCodec codec = Ocpi230.codec();
    private byte[] utf8;
    private String text;
    private List<Location> locations;

    /** Makes the page. */
    @Setup
    public void setUp() {
        LocationPage page = LocationPage.named(message);
        utf8 = page.utf8();
        text = new String(utf8, StandardCharsets.UTF_8);
        locations = page.locations();
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

    /** A string into a list of locations, with all checks. */
    @Benchmark
    public DecodedList<Location> decodeString() {
        return codec.decodeList(OcpiTypes.LOCATION, text);
    }

    /** A page with one fault into the other locations and what is wrong. */
    @Benchmark
    public DecodedList<Location> decodeFaulty(Faulty one) {
        return codec.decodeList(OcpiTypes.LOCATION, one.utf8);
    }

    /** A stream of UTF-8 into one location after another, with all checks; none is kept. */
    @Benchmark
    public void stream(Blackhole blackhole) {
        stream(utf8, blackhole);
    }

    /** The same with one fault. */
    @Benchmark
    public void streamFaulty(Faulty one, Blackhole blackhole) {
        stream(one.utf8, blackhole);
    }

    private void stream(byte[] page, Blackhole blackhole) {
        try (ElementStream<Location> elements = codec.stream(OcpiTypes.LOCATION, new ByteArrayInputStream(page))) {
            elements.forEachRemaining(blackhole::consume);
        }
    }

    /** Locations into a stream of UTF-8, with all checks. */
    @Benchmark
    public void encodeStream() throws IOException {
        codec.encode(OcpiTypes.LOCATION, locations.iterator(), OutputStream.nullOutputStream());
    }

    /** The page with a fault, made only where it is measured: others never see one. */
    @State(Scope.Benchmark)
    public static class Faulty {

        private byte[] utf8;

        /** Makes it. */
        @Setup
        public void setUp(LocationPageBenchmark benchmark) {
            utf8 = LocationPage.named(benchmark.message).faulty();
        }
    }
}
