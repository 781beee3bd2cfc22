// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.ocpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The steps that are tried against foreign implementations, against our own. */
@Timeout(60)
class ForeignPartyExampleTest {

    @Test
    void goesThroughWhatTheOtherPartyOffers() throws IOException, InterruptedException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (Cpo cpo = new Cpo()) {
            cpo.platform.invite("token-A");
            Thread station = new Thread(() -> {
                try {
                    cpo.carryOutCommand();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
            });
            station.start();
            ForeignPartyExample.run(
                    cpo.platform.versionsUrl(), "token-A", new PrintStream(printed, true, StandardCharsets.UTF_8));
            station.interrupt();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "register: ok",
                        "update: ok",
                        "page locations: 5, COMPLETE",
                        "put token: ok",
                        "patch token: ok",
                        "START_SESSION: ACCEPTED",
                        "its result: ACCEPTED",
                        "sessions RECEIVER: not offered",
                        "cdrs RECEIVER: not offered",
                        "deregister: ok");
    }
}
