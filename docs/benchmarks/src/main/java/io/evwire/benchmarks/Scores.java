// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What the iterations of each benchmark of a group measured, by name. */
final class Scores {

    private final TreeMap<String, Score> byName = new TreeMap<>();

    void add(String name, int threads, RunResult result) {
        byName.computeIfAbsent(name, absent -> new Score(threads)).add(result);
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    double nanoseconds(String name) {
        return median(score(name).times);
    }

    double bytes(String name) {
        return median(score(name).allocations);
    }

    /**
     * Time as a multiple of another's; with several threads, what they do in a time as a multiple of what another does.
     */
    double ratio(String name, String to) {
        double times = nanoseconds(name) / nanoseconds(to);
        int threads = score(name).threads;
        return threads == 1 ? times : threads / times;
    }

    private Score score(String name) {
        return Objects.requireNonNull(byName.get(name), () -> "no result for " + name);
    }

    /** The middle one. */
    static double median(List<Double> samples) {
        return samples.stream().sorted().skip(samples.size() / 2).findFirst().orElseThrow();
    }

    private static final class Score {

        private final int threads;
        private final List<Double> times = new ArrayList<>();
        private final List<Double> allocations = new ArrayList<>();

        Score(int threads) {
            this.threads = threads;
        }

        void add(RunResult result) {
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    times.add(iteration.getPrimaryResult().getScore());
                    allocations.add(Objects.requireNonNull(
                                    iteration.getSecondaryResults().get("gc.alloc.rate.norm"))
                            .getScore());
                }
            }
        }
    }
}
