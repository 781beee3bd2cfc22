// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.spring;

import io.evwire.ocpp.endpoint.OcppNode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Where stations connect: at {@code /ocpp/} and their identity. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
public class StationSockets implements WebSocketConfigurer {

    /** What the codec reads of a message at most; the 8 kB of Tomcat are too few for a report. */
    private static final int MAX_TEXT_LENGTH = 1 << 20;

    /** Who is silent for longer has missed a Heartbeat, and is gone. */
    private static final long MAX_IDLE_MILLIS =
            TimeUnit.SECONDS.toMillis(2L * CsmsApplication.HEARTBEAT_INTERVAL_SECONDS);

    private final OcppNode node;
    private final Stations stations;

    /**
     * Made by Spring.
     *
     * @param node what the CSMS does
     * @param stations handles the connections
     */
    public StationSockets(OcppNode node, Stations stations) {
        this.node = node;
        this.stations = stations;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(stations, "/ocpp/*")
                .setHandshakeHandler(new InOrderOfTheStation(node))
                // Stations are no browsers.
                .setAllowedOriginPatterns("*");
    }

    /**
     * The limits of the server.
     *
     * @return the bean that sets them
     */
    @Bean
    public ServletServerContainerFactoryBean container() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(MAX_TEXT_LENGTH);
        container.setMaxSessionIdleTimeout(MAX_IDLE_MILLIS);
        return container;
    }

    /** Chooses the version as the standard wants it. */
    private static final class InOrderOfTheStation extends DefaultHandshakeHandler {

        private final OcppNode node;

        InOrderOfTheStation(OcppNode node) {
            this.node = node;
        }

        @Override
        protected @Nullable String selectProtocol(List<String> offered, WebSocketHandler handler) {
            return node.negotiate(String.join(",", offered));
        }
    }
}
