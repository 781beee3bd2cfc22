// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.enumeration.ResetEnum;
import io.evwire.ocpp.v21.message.HeartbeatRequest;
import io.evwire.ocpp.v21.message.HeartbeatResponse;
import io.evwire.ocpp.v21.message.ResetRequest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class EndpointMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private OcppEndpoint endpoint() {
        return OcppNode.builder(Side.CSMS, (delay, task) -> () -> {}, Ocpp21.protocol())
                .on(
                        HeartbeatRequest.class,
                        (request, exchange) -> HeartbeatResponse.builder()
                                .currentTime(OffsetDateTime.parse("2026-11-30T20:00:00Z"))
                                .build())
                .listener(new EndpointMetrics(registry))
                .build()
                .connect("ocpp2.1", "CS-1", text -> {});
    }

    @Test
    void countsWhatIsReceivedHandledAndCalled() {
        OcppEndpoint endpoint = endpoint();
        endpoint.receive("[2,\"1\",\"Heartbeat\",{}]");
        endpoint.receive("[2,\"2\",\"Heartbeat\",{\"x\":1}]");
        endpoint.call(ResetRequest.builder().type(ResetEnum.ON_IDLE).build());
        endpoint.close();

        assertThat(registry.get("ocpp.received").summary().count()).isEqualTo(2);
        assertThat(registry.get("ocpp.violations")
                        .tag("kind", "UNKNOWN_PROPERTY")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("ocpp.handled")
                        .tags("action", "Heartbeat", "outcome", "CALLRESULT")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("ocpp.calls")
                        .tags("action", "Reset", "outcome", "Closed")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void standsOnThePage() throws IOException {
        assertThat(Documentation.read("docs/endpoint.md"))
                .contains("examples/src/main/java/io/evwire/examples/EndpointMetrics.java");
    }
}
