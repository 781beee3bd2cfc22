// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import java.util.Locale;

/** The garbage collector that the forks run with. */
enum Collector {
    SERIAL("Serial"),
    G1("G1"),
    PARALLEL("Parallel");

    private final String title;

    Collector(String title) {
        this.title = title;
    }

    /** The collector of a name such as {@code g1}. */
    static Collector named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String title() {
        return title;
    }

    /** What the JVM calls it. */
    String option() {
        return "-XX:+Use" + title + "GC";
    }
}
