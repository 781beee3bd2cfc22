// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.spring;

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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application: what the CSMS does is the bean {@link #node}. */
@SpringBootApplication
public class CsmsApplication {

    /** After what silence a station sends a Heartbeat. */
    static final int HEARTBEAT_INTERVAL_SECONDS = 300;

    /** Made by Spring. */
    public CsmsApplication() {}

    /**
     * Starts the CSMS.
     *
     * @param args options of Spring Boot, such as {@code --server.port=9000}
     */
    public static void main(String[] args) {
        SpringApplication.run(CsmsApplication.class, args);
    }

    /**
     * Ends the waiting for answers.
     *
     * @return one thread
     */
    @Bean
    public ScheduledExecutorService timers() {
        return Executors.newSingleThreadScheduledExecutor();
    }

    /**
     * What this CSMS does, in OCPP 2.1; stations of OCPP 2.0.1 are served by the same handlers.
     *
     * @param timers ends the waiting for answers
     * @return the node that all connections share
     */
    @Bean
    public OcppNode node(ScheduledExecutorService timers) {
        return OcppNode.builder(
                        Side.CSMS,
                        Scheduler.of(timers),
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
    }
}
