// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.spring;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.OcppNode;
import io.evwire.ocpp.endpoint.StationIdentity;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The stations that are connected. Spring hands over texts that are whole, and closes with 1003 upon bytes. */
@Component
public class Stations extends TextWebSocketHandler {

    private record Connection(WebSocketSession session, OcppEndpoint endpoint) {}

    private final OcppNode node;
    private final Map<String, Connection> byIdentity = new ConcurrentHashMap<>();
    private final Map<String, Connection> bySession = new ConcurrentHashMap<>();

    /**
     * Made by Spring.
     *
     * @param node what the CSMS does
     */
    public Stations(OcppNode node) {
        this.node = node;
    }

    /**
     * A station that is connected.
     *
     * @param identity its identity
     * @return the endpoint to call it by; null when it is not connected
     */
    public @Nullable OcppEndpoint find(String identity) {
        Connection connection = byIdentity.get(identity);
        return connection == null ? null : connection.endpoint();
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        String subprotocol = session.getAcceptedProtocol();
        if (subprotocol == null || subprotocol.isEmpty()) {
            session.close(CloseStatus.PROTOCOL_ERROR);
            return;
        }
        URI url = Objects.requireNonNull(session.getUri(), "a session without URI");
        String identity = StationIdentity.ofPath(url.getRawPath());
        if (identity == null) {
            session.close(CloseStatus.POLICY_VIOLATION);
            return;
        }
        OcppEndpoint endpoint = node.connect(subprotocol, identity, text -> session.sendMessage(new TextMessage(text)));
        Connection connection = new Connection(session, endpoint);
        bySession.put(session.getId(), connection);
        Connection before = byIdentity.put(identity, connection);
        if (before != null) {
            end(before.session());
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Connection connection = bySession.get(session.getId());
        if (connection != null) {
            connection.endpoint().receive(message.getPayload());
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Connection connection = bySession.remove(session.getId());
        if (connection != null) {
            byIdentity.remove(connection.endpoint().peer(), connection);
            connection.endpoint().close();
        }
    }

    private static void end(WebSocketSession session) {
        try {
            session.close(CloseStatus.NORMAL);
        } catch (IOException | IllegalStateException broken) {
            // Then it is closed; the new connection goes on.
        }
    }
}
