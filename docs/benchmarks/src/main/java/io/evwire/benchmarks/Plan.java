// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

/** How long something is measured: JVMs one after another, and iterations in each. */
record Plan(int forks, int warmups, int measurements, int milliseconds) {

    /** Only to see that it works. */
    static final Plan SMALLEST = new Plan(1, 1, 1, 100);

    /** What a small message needs until it runs as fast as it will. */
    static final Plan USUAL = new Plan(3, 6, 5, 500);

    Plan withForks(int other) {
        return new Plan(other, warmups, measurements, milliseconds);
    }
}
