package io.evwire.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints one JSON object a line: time and allocated bytes of one operation, the median of three
 * forks, and the ratio to the token scan of the 1.2 kB message in the same run. {@code --quick} stays below a minute.
 */
public final class BenchmarkRun {

    private static final String REFERENCE = "transaction-event/scan";
    private static final int FORKS = 3;

    private BenchmarkRun() {}

    /** Runs; {@code --quick} is the only option. */
    public static void main(String[] args) throws RunnerException {
        boolean isQuick = Arrays.asList(args).contains("--quick");
        if (args.length > (isQuick ? 1 : 0)) {
            System.err.println("usage: run [--quick]");
            System.exit(2);
        }
        Map<String, Score> scores = new TreeMap<>();
        if (isQuick) {
            // The longer the message, the longer until it runs as fast as it will: the minute goes where it matters.
            run("Codec", "transaction-event", new Plan(7, 3, 180), scores);
            run("Migration", "transaction-event", new Plan(2, 2, 150), scores);
            run("Databind", "transaction-event", new Plan(2, 2, 200), scores);
            run("(Codec|Databind)", "heartbeat", new Plan(2, 2, 120), scores);
        } else {
            run(".*", "transaction-event", new Plan(5, 5, 1000), scores);
            run(".*", "heartbeat", new Plan(5, 5, 1000), scores);
        }
        Score reference = scores.get(REFERENCE);
        if (reference == null) {
            throw new IllegalStateException("no result for " + REFERENCE);
        }
        scores.forEach((name, score) -> System.out.printf(
                Locale.ROOT,
                "{\"benchmark\":\"%s\",\"ns\":%.0f,\"ratio\":%.2f,\"bytes\":%.0f}%n",
                name,
                score.nanoseconds(),
                score.nanoseconds() / reference.nanoseconds(),
                score.bytes()));
    }

    private static void run(String benchmark, String message, Plan plan, Map<String, Score> scores)
            throws RunnerException {
        TimeValue time = TimeValue.milliseconds(plan.milliseconds());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("io\\.evwire\\.benchmarks\\." + benchmark + "Benchmark\\..*")
                .param("message", message)
                .forks(FORKS)
                .jvmArgs("-Xms256m", "-Xmx256m", "-XX:+UseSerialGC", "-Dorg.jboss.logging.provider=none")
                .warmupIterations(plan.warmups())
                .warmupTime(time)
                .measurementIterations(plan.measurements())
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        for (RunResult result : new Runner(options.build()).run()) {
            String method = result.getParams().getBenchmark();
            scores.put(message + "/" + kebabCase(method.substring(method.lastIndexOf('.') + 1)), Score.of(result));
        }
    }

    /** {@code decodeBytes} becomes {@code decode-bytes}. */
    private static String kebabCase(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private record Plan(int warmups, int measurements, int milliseconds) {}

    private record Score(double nanoseconds, double bytes) {

        static Score of(RunResult result) {
            Collection<BenchmarkResult> forks = result.getBenchmarkResults();
            double[] times = forks.stream()
                    .mapToDouble(fork -> fork.getPrimaryResult().getScore())
                    .sorted()
                    .toArray();
            double[] bytes =
                    forks.stream().mapToDouble(Score::allocated).sorted().toArray();
            return new Score(times[times.length / 2], bytes[bytes.length / 2]);
        }

        private static double allocated(BenchmarkResult fork) {
            return Objects.requireNonNull(fork.getSecondaryResults().get("gc.alloc.rate.norm"))
                    .getScore();
        }
    }
}
