// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.jakarta;

import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.Scheduler;
import io.evwire.ocpp.endpoint.Side;
import io.evwire.ocpp.migration.MigrationPolicy;
import io.evwire.ocpp.v21.Ocpp21;
import io.evwire.ocpp.v21.enumeration.RegistrationStatusEnum;
import io.evwire.ocpp.v21.message.BootNotificationRequest;
import io.evwire.ocpp.v21.message.BootNotificationResponse;
import io.evwire.ocpp.v21.message.HeartbeatRequest;
import io.evwire.ocpp.v21.message.HeartbeatResponse;
import io.evwire.ocpp.v21.migration.MigratedProtocol;
import jakarta.websocket.Endpoint;
import jakarta.websocket.server.ServerApplicationConfig;
import jakarta.websocket.server.ServerEndpointConfig;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Tells the server where stations connect: at {@code /ocpp/} and their identity. */
public final class CsmsConfig implements ServerApplicationConfig {

    /** After what silence a station sends a Heartbeat. */
    static final int HEARTBEAT_INTERVAL_SECONDS = 300;

    private static final ScheduledExecutorService TIMERS = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ocpp-timers");
        thread.setDaemon(true);
        return thread;
    });

    /** What this CSMS does, in OCPP 2.1; stations of OCPP 2.0.1 are served by the same handlers. */
    static final OcppNode NODE = OcppNode.builder(
                    Side.CSMS,
                    Scheduler.of(TIMERS),
                    Ocpp21.protocol(),
                    MigratedProtocol.ofOcpp201(MigrationPolicy.LOSSY))
            .on(
                    BootNotificationRequest.class,
                    (boot, exchange) -> BootNotificationResponse.builder()
                            .currentTime(OffsetDateTime.now(ZoneOffset.UTC))
                            .interval(HEARTBEAT_INTERVAL_SECONDS)
                            .status(RegistrationStatusEnum.ACCEPTED)
                            .build())
            .on(
                    HeartbeatRequest.class,
                    (heartbeat, exchange) -> HeartbeatResponse.builder()
                            .currentTime(OffsetDateTime.now(ZoneOffset.UTC))
                            .build())
            .build();

    /** Made by the server. */
    public CsmsConfig() {}

    /**
     * Where stations connect.
     *
     * @return the one place
     */
    public static ServerEndpointConfig endpoint() {
        return ServerEndpointConfig.Builder.create(StationSocket.class, "/ocpp/{identity}")
                .subprotocols(NODE.subprotocols())
                .configurator(new InOrderOfTheStation())
                .build();
    }

    @Override
    public Set<ServerEndpointConfig> getEndpointConfigs(Set<Class<? extends Endpoint>> found) {
        return Set.of(endpoint());
    }

    @Override
    public Set<Class<?>> getAnnotatedEndpointClasses(Set<Class<?>> found) {
        return Set.of();
    }

    /** Not every server lets the order of the station decide between two versions, as the standard wants it. */
    private static final class InOrderOfTheStation extends ServerEndpointConfig.Configurator {

        @Override
        public String getNegotiatedSubprotocol(List<String> supported, List<String> offered) {
            String agreed = NODE.negotiate(String.join(",", offered));
            return agreed == null ? "" : agreed;
        }
    }
}
