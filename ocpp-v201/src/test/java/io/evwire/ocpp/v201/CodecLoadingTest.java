// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.v201;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.testing.IsolatedRun;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodecLoadingTest {

    @Test
    void codecIsLoadedWhenItsActionIsFirstSeen() throws Exception {
        Set<String> loaded = IsolatedRun.loadedClasses(DecodeHeartbeat.class);

        assertThat(loaded)
                .filteredOn(name -> name.startsWith("io.evwire.ocpp.v201.internal.codec."))
                .containsExactlyInAnyOrder(
                        "io.evwire.ocpp.v201.internal.codec.GeneratedMessageCodecs",
                        "io.evwire.ocpp.v201.internal.codec.HeartbeatRequestCodec");
        assertThat(loaded).noneMatch(name -> name.contains(".rule."));
    }

    static final class DecodeHeartbeat implements Runnable {

        @Override
        public void run() {
            Ocpp201.codec().decode("[2,\"1\",\"Heartbeat\",{}]");
        }
    }
}
