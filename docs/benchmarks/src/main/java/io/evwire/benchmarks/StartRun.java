// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a new JVM takes for its first frame, and from its start to its end: as it is, with an archive of classes
 * (AppCDS), and from JDK 25 on with an AOT cache.
 */
final class StartRun {

    /** How often each is started. */
    static final int USUAL = 15;

    /** What an application that speaks OCPP has on its class path; an archive of classes needs jars. */
    private static final List<String> NEEDED = List.of(
            "benchmarks",
            "ocpp-core-",
            "ocpp-v201-",
            "ocpp-v21-",
            "jackson-core-3",
            "jakarta.validation-",
            "jspecify-");

    private static final int FIRST_WITH_AOT_CACHE_OUTPUT = 25;

    private static final List<String> VERSIONS = List.of("2.0.1", "2.1");

    private final int turns;

    StartRun(int turns) {
        this.turns = turns;
    }

    void run() throws IOException, InterruptedException {
        Path files = Files.createTempDirectory("evwire-start");
        Map<String, List<String>> ways = ways(files);
        for (String version : VERSIONS) {
            Map<String, Starts> starts = new LinkedHashMap<>();
            for (int turn = 0; turn < turns; turn++) {
                for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                    starts.computeIfAbsent(way.getKey(), name -> new Starts())
                            .add(program(way.getValue()).run(List.of(version)));
                }
            }
            starts.forEach((way, measured) -> print("ocpp-" + version + "/" + way, measured));
        }
        printClasses(files);
        delete(files);
    }

    /** The options of the JVM for each way to start, whose archives are written first. */
    private static Map<String, List<String>> ways(Path files) throws IOException, InterruptedException {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("plain", List.of());
        Path archive = files.resolve("classes.jsa");
        program(List.of("-XX:ArchiveClassesAtExit=" + archive)).run(VERSIONS);
        ways.put("app-cds", List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:on"));
        if (Runtime.version().feature() >= FIRST_WITH_AOT_CACHE_OUTPUT) {
            Path cache = files.resolve("program.aot");
            program(List.of("-XX:AOTCacheOutput=" + cache)).run(VERSIONS);
            ways.put("aot-cache", List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"));
        }
        return ways;
    }

    private static void print(String name, Starts measured) {
        System.out.printf(
                Locale.ROOT,
                "{\"benchmark\":\"%s\",\"firstFrameMs\":%.1f,\"processMs\":%.1f,%s}%n",
                name,
                measured.firstFrame() / 1e6,
                measured.process() / 1e6,
                setting());
    }

    /** Classes loaded, all of them and ours, less what a program loads that decodes nothing. */
    private static void printClasses(Path files) throws IOException, InterruptedException {
        List<String> without = classes(files, List.of());
        for (String version : VERSIONS) {
            List<String> with = classes(files, List.of(version));
            with.removeAll(without);
            System.out.printf(
                    "{\"benchmark\":\"ocpp-%s/classes\",\"all\":%d,\"ours\":%d,%s}%n",
                    version,
                    with.size(),
                    with.stream().filter(name -> name.startsWith("io.evwire.")).count(),
                    setting());
        }
    }

    private static List<String> classes(Path files, List<String> versions) throws IOException, InterruptedException {
        Path log = files.resolve("classes.log");
        program(List.of("-Xlog:class+load:file=" + log + ":none")).run(versions);
        try (Stream<String> lines = Files.lines(log)) {
            return new ArrayList<>(lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList());
        }
    }

    private static Program program(List<String> options) {
        List<String> all = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmx128m"));
        all.addAll(options);
        return new Program(
                FirstFrame.class,
                all,
                jar -> !jar.contains("-tests") && NEEDED.stream().anyMatch(jar::startsWith));
    }

    private static String setting() {
        return BenchmarkRun.setting("start", Collector.SERIAL);
    }

    private static void delete(Path files) throws IOException {
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(files);
    }
}
