// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Benchmarks of one message.
 *
 * @param benchmarks class and method as a regular expression, without the package
 * @param threads how many work at once
 * @param areVirtual whether they are virtual threads
 */
record Series(String benchmarks, String message, Plan plan, int threads, boolean areVirtual) {

    Series(String benchmarks, String message, Plan plan) {
        this(benchmarks, message, plan, 1, false);
    }

    Series withThreads(int count, boolean virtual) {
        return new Series(benchmarks, message, plan, count, virtual);
    }

    Series withPlan(Plan other) {
        return new Series(benchmarks, message, other, threads, areVirtual);
    }

    /** Measures in one fork; {@code suffix} is put behind each name. */
    void run(Collector collector, String suffix, Scores scores) throws RunnerException {
        TimeValue time = TimeValue.milliseconds(plan.milliseconds());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("io\\.evwire\\.benchmarks\\." + benchmarks)
                .param("message", message)
                .forks(1)
                .threads(threads)
                // A heap whose pages the system gave before, so that it is not the system that is measured.
                .jvmArgs(
                        "-Xms128m",
                        "-Xmx128m",
                        "-XX:+AlwaysPreTouch",
                        collector.option(),
                        // JMH uses what newer JDKs warn of.
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dorg.jboss.logging.provider=slf4j",
                        "-Djmh.executor=" + (areVirtual ? "VIRTUAL" : "PLATFORM"))
                .warmupIterations(plan.warmups())
                .warmupTime(time)
                .measurementIterations(plan.measurements())
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        for (RunResult result : new Runner(options.build()).run()) {
            String method = result.getParams().getBenchmark();
            String name = kebabCase(method.substring(method.lastIndexOf('.') + 1));
            scores.add(message + "/" + name + suffix, threads, result);
        }
    }

    /** {@code decodeBytes} becomes {@code decode-bytes}. */
    private static String kebabCase(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
