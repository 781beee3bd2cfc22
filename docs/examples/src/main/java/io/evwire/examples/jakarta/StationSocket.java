// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.jakarta;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.endpoint.StationIdentity;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The connection of one station. The server makes one of it for each, and hands it texts that are whole. */
public final class StationSocket extends Endpoint {

    /** What the codec reads of a message at most; the 8 kB of most servers are too few for a report. */
    private static final int MAX_TEXT_LENGTH = 1 << 20;

    /** Who is silent for longer has missed a Heartbeat, and is gone. */
    private static final long MAX_IDLE_MILLIS = TimeUnit.SECONDS.toMillis(2L * CsmsConfig.HEARTBEAT_INTERVAL_SECONDS);

    private static final Map<String, StationSocket> CONNECTED = new ConcurrentHashMap<>();

    private volatile @Nullable OcppEndpoint station;
    private volatile @Nullable Session session;

    /** Made by the server. */
    public StationSocket() {}

    /**
     * A station that is connected.
     *
     * @param identity its identity
     * @return the endpoint to call it by; null when it is not connected
     */
    public static @Nullable OcppEndpoint station(String identity) {
        StationSocket socket = CONNECTED.get(identity);
        return socket == null ? null : socket.station;
    }

    @Override
    public void onOpen(Session opened, EndpointConfig config) {
        session = opened;
        String subprotocol = opened.getNegotiatedSubprotocol();
        if (subprotocol == null || subprotocol.isEmpty()) {
            close(CloseCodes.PROTOCOL_ERROR, "no common subprotocol");
            return;
        }
        opened.setMaxTextMessageBufferSize(MAX_TEXT_LENGTH);
        opened.setMaxIdleTimeout(MAX_IDLE_MILLIS);
        String identity = StationIdentity.ofPath(opened.getRequestURI().getRawPath());
        if (identity == null) {
            close(CloseCodes.VIOLATED_POLICY, "the path ends in no identity");
            return;
        }
        OcppEndpoint connected = CsmsConfig.NODE.connectAsync(subprotocol, identity, text -> send(opened, text));
        station = connected;
        StationSocket before = CONNECTED.put(identity, this);
        if (before != null) {
            before.close(CloseCodes.NORMAL_CLOSURE, "connected anew");
        }
        opened.addMessageHandler(String.class, connected::receive);
        opened.addMessageHandler(ByteBuffer.class, bytes -> close(CloseCodes.CANNOT_ACCEPT, "OCPP is text"));
    }

    @Override
    public void onClose(Session closed, CloseReason reason) {
        OcppEndpoint connected = station;
        if (connected != null) {
            CONNECTED.remove(connected.peer(), this);
            connected.close();
        }
    }

    private static CompletionStage<?> send(Session to, String text) {
        CompletableFuture<@Nullable Void> sent = new CompletableFuture<>();
        to.getAsyncRemote().sendText(text, result -> {
            if (result.isOK()) {
                sent.complete(null);
            } else {
                sent.completeExceptionally(result.getException());
            }
        });
        return sent;
    }

    private void close(CloseCodes code, String reason) {
        Session open = session;
        if (open != null) {
            try {
                open.close(new CloseReason(code, reason));
            } catch (IOException broken) {
                // Then it is closed.
            }
        }
    }
}
