// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Many stations at once, each with garbage and answers to nothing between its CALLs. */
class ManyStationsTest {

    private static final int STATIONS = 40;
    private static final int CALLS = 25;

    @Test
    void answersEachCallOfFortyStationsOnceWhateverElseTheySend() {
        ExecutorService threads = Executors.newFixedThreadPool(STATIONS);
        try (LiveTool csms = LiveTool.csms("--format=json")) {
            List<CompletableFuture<Void>> stations = new ArrayList<>();
            for (int i = 0; i < STATIONS; i++) {
                String identity = "CS-" + i;
                stations.add(CompletableFuture.runAsync(() -> charge(csms.url(), identity), threads));
            }
            stations.forEach(CompletableFuture::join);
            assertThat(csms.stop()).isZero();
            List<String> frames = csms.out().lines().skip(1).toList();
            assertThat(frames.stream().filter(frame -> frame.contains("\"frame\":\"CALLRESULT\",\"messageId\":\"c-")))
                    .hasSize(STATIONS * CALLS);
            assertThat(frames.stream().filter(frame -> frame.contains("\"from\":\"station\"")))
                    .hasSize(STATIONS * CALLS * 4);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void charge(String url, String identity) {
        try (RawStation station = new RawStation(url + identity, identity.endsWith("0") ? "ocpp2.0.1" : "ocpp2.1")) {
            for (int i = 0; i < CALLS; i++) {
                assertThat(station.ask("[2,\"broken" + i)).startsWith("[4,\"-1\",\"RpcFrameworkError\",");
                station.send("[3,\"unknown-" + i + "\",{}]");
                station.send("[4,\"unknown-" + i + "\",\"GenericError\",\"\",{}]");
                assertThat(station.ask("[2,\"c-" + i + "\",\"Authorize\",{\"idToken\":{\"idToken\":\"" + i
                                + "\",\"type\":\"Central\"}}]"))
                        .isEqualTo("[3,\"c-" + i + "\",{\"idTokenInfo\":{\"status\":\"Accepted\"}}]");
            }
            assertThat(station.waiting()).isZero();
        }
    }
}
