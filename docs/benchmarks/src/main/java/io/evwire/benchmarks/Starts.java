// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What the starts of {@link FirstFrame} took, in nanoseconds. */
final class Starts {

    private final List<Double> frames = new ArrayList<>();
    private final List<Double> processes = new ArrayList<>();

    void add(Program.Outcome start) {
        frames.add(Double.valueOf(start.out()));
        processes.add((double) start.nanoseconds());
    }

    double firstFrame() {
        return Scores.median(frames);
    }

    double process() {
        return Scores.median(processes);
    }
}
