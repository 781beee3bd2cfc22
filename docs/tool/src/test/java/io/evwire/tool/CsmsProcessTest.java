// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CSMS as a process. */
class CsmsProcessTest {

    @Test
    void endsInGoodOrderWhenItIsTerminated(@TempDir Path folder) throws IOException, InterruptedException {
        Path record = folder.resolve("record.ndjson");
        Process csms = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.evwire.tool.Main",
                        "csms",
                        "--record",
                        record.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = csms.inputReader()) {
            String url = out.readLine().substring("listening on ".length());
            try (RawStation station = new RawStation(url + "CS-1", "ocpp2.1")) {
                station.ask("[2,\"h\",\"Heartbeat\",{}]");
                csms.toHandle().destroy();
                assertThat(station.closeCode()).isEqualTo(1001);
            }
            assertThat(csms.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(csms.exitValue()).isZero();
            assertThat(out.lines().reduce("", (before, line) -> line))
                    .isEqualTo("2 frames: 2 valid, 0 invalid, 0 ignored");
            assertThat(Files.readAllLines(record)).hasSize(2).first().isEqualTo("[2,\"h\",\"Heartbeat\",{}]");
        } finally {
            csms.destroyForcibly();
        }
    }
}
