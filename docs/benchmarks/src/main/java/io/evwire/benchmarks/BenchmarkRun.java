// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs groups of benchmarks and prints one JSON object a line: time and allocated bytes of one operation, the median of
 * all iterations, and the ratio to what the group compares it with. Without a group, all of them run but the quick one.
 */
public final class BenchmarkRun {

    private static final String USAGE = "usage: run [--quick"
            + Arrays.stream(Group.values())
                    .skip(1)
                    .map(group -> " | --" + group.title())
                    .collect(Collectors.joining())
            + " | --start | --memory] [--gc serial|g1|parallel] [--forks N] [--try]\n       run --table [FILE...]";

    private final List<Group> groups = new ArrayList<>();
    private Collector collector = Collector.SERIAL;
    private @Nullable Integer forks;
    private boolean isTrial;
    private boolean isStart;
    private boolean isMemory;

    private BenchmarkRun(Deque<String> args) {
        while (!args.isEmpty()) {
            String option = args.remove();
            switch (option) {
                case "--gc" -> collector = Collector.named(args.remove());
                case "--forks" -> forks = Integer.valueOf(args.remove());
                case "--try" -> isTrial = true;
                case "--start" -> isStart = true;
                case "--memory" -> isMemory = true;
                default -> groups.add(group(option));
            }
        }
        if (groups.isEmpty() && !isStart && !isMemory) {
            groups.addAll(Arrays.asList(Group.values()));
            groups.remove(Group.QUICK);
            isStart = true;
            isMemory = true;
        }
    }

    /** Runs what the options name. */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        if (args.length > 0 && args[0].equals("--table")) {
            Table.print(List.of(args).subList(1, args.length), System.out);
            return;
        }
        BenchmarkRun run;
        try {
            run = new BenchmarkRun(new ArrayDeque<>(List.of(args)));
        } catch (RuntimeException wrong) {
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        run.run();
    }

    private void run() throws RunnerException, IOException, InterruptedException {
        for (Group group : groups) {
            run(group);
        }
        if (isMemory) {
            new MemoryRun(collector).run();
        }
        if (isStart) {
            new StartRun(isTrial ? 1 : forks == null ? StartRun.USUAL : forks).run();
        }
    }

    /** The forks of a group take turns, so that a slow spell of the machine slows them all. */
    private void run(Group group) throws RunnerException {
        Scores scores = new Scores();
        List<Series> all = group.series().stream()
                .map(series -> series.withPlan(plan(series.plan())))
                .toList();
        int turns = all.stream().mapToInt(series -> series.plan().forks()).max().orElse(0);
        for (int turn = 0; turn < turns; turn++) {
            for (Series series : all) {
                if (turn < series.plan().forks()) {
                    series.run(collector, group.suffix(series), scores);
                }
            }
        }
        for (String name : scores.names()) {
            System.out.printf(
                    Locale.ROOT,
                    "{\"benchmark\":\"%s\",\"ns\":%.0f,\"ratio\":%.2f,\"bytes\":%.0f%s,\"to\":\"%s\",%s}%n",
                    name,
                    scores.nanoseconds(name),
                    scores.ratio(name, group.reference(name)),
                    scores.bytes(name),
                    group == Group.SIZES ? perByte(name, scores) : "",
                    group.reference(name),
                    setting(group.title(), collector));
        }
    }

    private static String perByte(String name, Scores scores) {
        return String.format(Locale.ROOT, ",\"nsPerByte\":%.3f", scores.nanoseconds(name) / SizeBenchmark.bytes(name));
    }

    /** Members that say where a line comes from. */
    static String setting(String group, Collector collector) {
        return "\"group\":\"%s\",\"jdk\":\"%s\",\"gc\":\"%s\""
                .formatted(group, System.getProperty("java.version"), collector.title());
    }

    private Plan plan(Plan usual) {
        if (isTrial) {
            return Plan.SMALLEST;
        }
        return forks == null ? usual : usual.withForks(forks);
    }

    private static Group group(String option) {
        return Arrays.stream(Group.values())
                .filter(group -> option.equals("--" + group.title()))
                .findFirst()
                .orElseThrow();
    }
}
