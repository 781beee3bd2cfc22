// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A program in a JVM of its own.
 *
 * @param main its class
 * @param options of the JVM
 * @param classPath of all that the benchmarks have, what is on its class path
 */
record Program(Class<?> main, List<String> options, Predicate<String> classPath) {

    /** Runs it to its end. */
    Outcome run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", jars(), main.getName()));
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        long took = System.nanoTime() - start;
        if (exit != 0) {
            throw new IllegalStateException("exit " + exit + " of " + command + ": " + out);
        }
        return new Outcome(out.strip(), took);
    }

    private String jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> classPath.test(Path.of(entry).getFileName().toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * What became of it.
     *
     * @param out what it printed
     * @param nanoseconds from its start to its end, as who started it sees it
     */
    record Outcome(String out, long nanoseconds) {}
}
