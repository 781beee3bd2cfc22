// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.v21.Ocpp21;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

class StationsTest {

    private final ScheduledExecutorService timers = Executors.newSingleThreadScheduledExecutor();
    private final Stations stations = new Stations(
            OcppNode.builder(Side.CSMS, Scheduler.of(timers), Ocpp21.protocol()).build());
    private final List<Object> closings = new ArrayList<>();

    @AfterEach
    void end() {
        timers.shutdownNow();
    }

    /** A session that cannot be closed in good order. */
    private WebSocketSession session(String id, String url) {
        return (WebSocketSession) Proxy.newProxyInstance(
                StationsTest.class.getClassLoader(),
                new Class<?>[] {WebSocketSession.class},
                (self, method, values) -> switch (method.getName()) {
                    case "getId" -> id;
                    case "getUri" -> URI.create(url);
                    case "getAcceptedProtocol" -> "ocpp2.1";
                    case "close" -> {
                        closings.add(values[0]);
                        throw new IOException("broken");
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void keepANewConnectionWhoseForerunnerCannotBeClosed() throws IOException {
        WebSocketSession before = session("1", "ws://localhost/ocpp/CS%20+1");
        stations.afterConnectionEstablished(before);
        stations.afterConnectionEstablished(session("2", "ws://localhost/ocpp/CS%20+1"));
        stations.afterConnectionClosed(before, CloseStatus.SERVER_ERROR);

        assertThat(closings).containsExactly(CloseStatus.NORMAL);
        assertThat(stations.find("CS +1")).isNotNull();
        assertThat(stations.find("CS +1").isOpen()).isTrue();
    }
}
