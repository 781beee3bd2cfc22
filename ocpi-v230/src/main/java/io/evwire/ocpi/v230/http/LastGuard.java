// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.Decoded;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Stands around what reads headers and queries: what fails in a way that nobody foresaw is a fault, and counted. */
final class LastGuard {

    private static final LongAdder UNFORESEEN = new LongAdder();

    private LastGuard() {}

    static <T> Decoded<T> read(Supplier<Decoded<T>> reading) {
        try {
            return reading.get();
        } catch (RuntimeException unforeseen) {
            UNFORESEEN.increment();
            String detail = "reading the headers or the query failed with "
                    + unforeseen.getClass().getSimpleName() + ", which is a defect of this library";
            return new Decoded.Invalid<>(List.of(Violation.ofHeader("", ViolationKind.INTERNAL, detail)), false);
        }
    }

    static long unforeseenFailures() {
        return UNFORESEEN.sum();
    }
}
