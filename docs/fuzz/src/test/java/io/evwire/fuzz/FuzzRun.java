// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import io.evwire.ocpi.v230.OcpiType;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpp.rpc.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fuzzes the targets one after the other, each in a JVM of its own under Jazzer. Arguments: names of targets, separated
 * by commas, or {@code all}; seconds for all of them; the committed corpus; a folder for what is found.
 */
final class FuzzRun {

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "false",
            "[2,\"1\",\"",
            "[3,\"",
            "[4,\"1\",\"",
            "[5,\"1\",\"",
            "[6,\"1\",\"",
            "-1",
            "1e2",
            "0.5",
            "2147483648",
            "\\ud83d",
            "\\u0000",
            "customData",
            "vendorId",
            "-Signed",
            "2026-01-31T10:00:00Z",
            "2026-01-31T10:00:00.123+01:00",
            "status_code",
            "data",
            "timestamp",
            "1000",
            "Link",
            "rel=\"next\"",
            "https://example.com/",
            "X-Limit",
            "X-Total-Count",
            "Authorization",
            "Token ",
            "limit=",
            "offset=",
            "date_from=",
            "OCPI-to-party-id",
            "OCPI-to-country-code",
            "%2e",
            "country_code",
            "party_id");

    private FuzzRun() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<FuzzTarget> targets = arguments[0].equals("all")
                ? List.of(FuzzTarget.values())
                : Stream.of(arguments[0].split(",")).map(FuzzTarget::valueOf).toList();
        long seconds = Math.max(1, Long.parseLong(arguments[1]) / targets.size());
        Path corpus = Path.of(arguments[2]);
        Path found = Files.createDirectories(Path.of(arguments[3]));
        Path dictionary = Files.write(found.resolve("dictionary"), dictionary());
        boolean hasFailed = false;
        for (FuzzTarget target : targets) {
            System.out.println("Fuzzing " + target + " for " + seconds + " seconds");
            hasFailed |= !fuzz(target, seconds, corpus.resolve(target.folder()), found, dictionary);
        }
        if (hasFailed) {
            System.err.println("Inputs that fail lie in " + found + ": put them into the corpus, as failing tests");
            System.exit(1);
        }
    }

    private static boolean fuzz(FuzzTarget target, long seconds, Path corpus, Path found, Path dictionary)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(found.resolve(target.name()));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-classpath",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type().getName(),
                "--instrumentation_includes=io.evwire.**:tools.jackson.core.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + seconds,
                "-max_len=4096",
                // The first inputs wait until classes are instrumented.
                "-timeout=300",
                "-rss_limit_mb=4096",
                "-print_final_stats=1",
                "-dict=" + dictionary,
                Files.createDirectories(folder.resolve("corpus")).toString(),
                corpus.toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    /** What a peer would say, each as libFuzzer wants it. */
    private static Set<String> dictionary() {
        Set<String> words = new LinkedHashSet<>(TOKENS);
        for (Version version : Version.ALL) {
            version.actions.all().stream().map(Action::name).forEach(words::add);
        }
        OcpiTypes.all().stream().map(OcpiType::toString).forEach(words::add);
        Set<String> lines = new LinkedHashSet<>();
        words.forEach(word -> lines.add("\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\""));
        return lines;
    }
}
