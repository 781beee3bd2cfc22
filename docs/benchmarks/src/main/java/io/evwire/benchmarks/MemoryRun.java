// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import java.io.IOException;
import java.util.List;

/** What codecs and threads hold while they do nothing: runs {@link IdleMemory} in a JVM of its own. */
final class MemoryRun {

    private final Collector collector;

    MemoryRun(Collector collector) {
        this.collector = collector;
    }

    void run() throws IOException, InterruptedException {
        Program program =
                new Program(IdleMemory.class, List.of("-Xms256m", "-Xmx256m", collector.option()), anything -> true);
        program.run(List.of()).out().lines().forEach(line -> {
            String[] nameAndBytes = line.split(" ", 2);
            System.out.printf(
                    "{\"benchmark\":\"%s\",\"bytes\":%s,%s}%n",
                    nameAndBytes[0], nameAndBytes[1], BenchmarkRun.setting("memory", collector));
        });
    }
}
