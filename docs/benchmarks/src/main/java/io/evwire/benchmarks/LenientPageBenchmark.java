// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.core.violation.Tolerance;
import io.evwire.ocpi.v230.DecodedList;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpi.v230.locations.Location;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A clean page of OCPI, decoded by a strict codec and by lenient ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls setUp first.
public class LenientPageBenchmark {

    /** Which page. */
    @Param({"location-page", "accented-location-page"})
    public String message;

    private final OcpiCodec strict = Ocpi230.codec();
    private final OcpiCodec tolerant = strict.withTolerance(Tolerance.TOLERANT);
    private final OcpiCodec salvage = strict.withTolerance(Tolerance.SALVAGE);
    private byte[] utf8;

    /** Makes the page. */
    @Setup
    public void setUp() {
        utf8 = LocationPage.named(message).utf8();
    }

    /** Every fault is refused. */
    @Benchmark
    public DecodedList<Location> strict() {
        return strict.decodeList(OcpiTypes.LOCATION, utf8);
    }

    /** What can be repaired is. */
    @Benchmark
    public DecodedList<Location> tolerant() {
        return tolerant.decodeList(OcpiTypes.LOCATION, utf8);
    }

    /** What can go goes, too. */
    @Benchmark
    public DecodedList<Location> salvage() {
        return salvage.decodeList(OcpiTypes.LOCATION, utf8);
    }
}
