package io.evwire.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints one JSON object a line: time and allocated bytes of one operation, the median of all
 * iterations, and the ratio to the token scan of the 1.2 kB message in the same run, for a page of locations to the
 * scan of that page. The forks of a group take turns, so that a slow spell of the machine slows them all.
 * {@code --quick} measures OCPP only and stays below a minute, {@code --endpoint} a CALL through two endpoints beside
 * the codec's part of it, {@code --ocpi} the pages only, {@code --hostile} what hostile frames cost beside a valid one
 * of their length.
 */
public final class BenchmarkRun {

    private static final String REFERENCE = "transaction-event/scan";
    private static final String PAGE = "location-page";
    private static final String ACCENTED_PAGE = "accented-location-page";
    private static final String CODEC_STEPS = "/codec-steps";
    private static final String VALID = "/valid";

    private BenchmarkRun() {}

    /** Runs; {@code --quick}, {@code --endpoint}, {@code --ocpi} and {@code --hostile} are the options. */
    public static void main(String[] args) throws RunnerException {
        String option = args.length == 0 ? "" : args[0];
        if (args.length > 1
                || !List.of("", "--quick", "--endpoint", "--ocpi", "--hostile").contains(option)) {
            System.err.println("usage: run [--quick | --endpoint | --ocpi | --hostile]");
            System.exit(2);
        }
        Map<String, Samples> scores = new TreeMap<>();
        if (option.equals("--ocpi")) {
            // A stream runs as fast as it will after four seconds.
            Plan warm = new Plan(3, 10, 5, 400);
            run("LocationPage", PAGE, warm, scores);
            run("LocationPage", ACCENTED_PAGE, warm, scores);
        } else if (option.equals("--endpoint")) {
            run("Endpoint", "transaction-event", new Plan(3, 5, 5, 1000), scores);
        } else if (option.equals("--hostile")) {
            for (HostileFrame frame : HostileFrame.values()) {
                run("Hostile", frame.name(), new Plan(1, 3, 3, 400), scores);
            }
        } else if (option.equals("--quick")) {
            // The longer the message, the longer until it runs as fast as it will: the minute goes where it matters.
            run("Codec", "transaction-event", new Plan(3, 7, 3, 180), scores);
            run("Migration", "transaction-event", new Plan(2, 3, 2, 100), scores);
            run("Databind", "transaction-event", new Plan(2, 3, 2, 200), scores);
            run("(Codec|Databind)", "heartbeat", new Plan(2, 2, 2, 110), scores);
        } else {
            run("(Codec|Databind|Migration)", "transaction-event", new Plan(3, 5, 5, 1000), scores);
            run("(Codec|Databind)", "heartbeat", new Plan(3, 5, 5, 1000), scores);
            run("LocationPage", PAGE, new Plan(3, 5, 5, 1000), scores);
            run("LocationPage", ACCENTED_PAGE, new Plan(3, 5, 5, 1000), scores);
        }
        scores.forEach((name, samples) -> System.out.printf(
                Locale.ROOT,
                "{\"benchmark\":\"%s\",\"ns\":%.0f,\"ratio\":%.2f,\"bytes\":%.0f}%n",
                name,
                samples.nanoseconds(),
                samples.nanoseconds() / reference(name, scores).nanoseconds(),
                samples.bytes()));
    }

    private static Samples reference(String name, Map<String, Samples> scores) {
        String reference = nameOfReference(name, scores);
        return Objects.requireNonNull(scores.get(reference), () -> "no result for " + reference);
    }

    /**
     * What a result is compared with: a token scan, for endpoints the codec alone, or for a hostile frame the decoding
     * of a valid one.
     */
    private static String nameOfReference(String name, Map<String, Samples> scores) {
        String message = name.substring(0, name.indexOf('/'));
        if (message.endsWith(PAGE)) {
            return message + "/scan";
        }
        if (scores.containsKey(message + CODEC_STEPS)) {
            return message + CODEC_STEPS;
        }
        return scores.containsKey(message + VALID) ? message + VALID : REFERENCE;
    }

    private static void run(String benchmark, String message, Plan plan, Map<String, Samples> scores)
            throws RunnerException {
        TimeValue time = TimeValue.milliseconds(plan.milliseconds());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("io\\.evwire\\.benchmarks\\." + benchmark + "Benchmark\\..*")
                .param("message", message)
                .forks(1)
                // A heap whose pages the system gave before, so that it is not the system that is measured.
                .jvmArgs(
                        "-Xms128m",
                        "-Xmx128m",
                        "-XX:+AlwaysPreTouch",
                        "-XX:+UseSerialGC",
                        "-Dorg.jboss.logging.provider=none")
                .warmupIterations(plan.warmups())
                .warmupTime(time)
                .measurementIterations(plan.measurements())
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        for (int fork = 0; fork < plan.forks(); fork++) {
            for (RunResult result : new Runner(options.build()).run()) {
                String method = result.getParams().getBenchmark();
                scores.computeIfAbsent(
                                message + "/" + kebabCase(method.substring(method.lastIndexOf('.') + 1)),
                                name -> new Samples())
                        .add(result);
            }
        }
    }

    /** {@code decodeBytes} becomes {@code decode-bytes}. */
    private static String kebabCase(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private record Plan(int forks, int warmups, int measurements, int milliseconds) {}

    /** What the iterations of one benchmark measured. */
    private static final class Samples {

        private final List<Double> times = new ArrayList<>();
        private final List<Double> allocations = new ArrayList<>();

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

        double nanoseconds() {
            return median(times);
        }

        double bytes() {
            return median(allocations);
        }

        private static double median(List<Double> samples) {
            return samples.stream()
                    .sorted()
                    .skip(samples.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
