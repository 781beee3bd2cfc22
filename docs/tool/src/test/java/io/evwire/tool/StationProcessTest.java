// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.v21.Ocpp21;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The station as a process, terminated while its CSMS owes it an answer. */
class StationProcessTest {

    @TempDir
    private Path folder;

    private static void terminateWhileItWaits(String... options) throws IOException, InterruptedException {
        ScheduledThreadPoolExecutor timers = CsmsProgram.timers();
        CountDownLatch asked = new CountDownLatch(1);
        OcppNode silent = OcppNode.builder(Side.CSMS, Scheduler.of(timers), Ocpp21.protocol())
                .onOther((request, exchange) -> {
                    asked.countDown();
                    return new CompletableFuture<>();
                })
                .build();
        try (CsmsServer csms = StationTest.csms(silent, new AtomicInteger(), false)) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "io.evwire.tool.Main",
                    "station",
                    "--url",
                    csms.url(),
                    "--id=CS-1"));
            command.addAll(List.of(options));
            Process station = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader out = station.inputReader()) {
                assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();
                station.toHandle().destroy();

                assertThat(station.waitFor(1, TimeUnit.MINUTES)).isTrue();
                assertThat(station.exitValue()).isZero();
                assertThat(out.lines().reduce("", (before, line) -> line))
                        .isEqualTo("1 frame: 1 valid, 0 invalid, 0 ignored");
            } finally {
                station.destroyForcibly();
            }
        } finally {
            timers.shutdownNow();
        }
    }

    @Test
    void endsInGoodOrderWhenItIsTerminatedInItsSession() throws IOException, InterruptedException {
        terminateWhileItWaits();
    }

    @Test
    void endsInGoodOrderWhenItIsTerminatedInItsScript() throws IOException, InterruptedException {
        String call = "[2,\"h\",\"Heartbeat\",{}]\n";
        Path script = Files.writeString(folder.resolve("script.ndjson"), call + call.replace("\"h\"", "\"i\""));

        terminateWhileItWaits("--script", script.toString());
    }
}
