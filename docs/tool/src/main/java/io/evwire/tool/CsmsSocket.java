// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The CSMS's end of a WebSocket: takes texts to an endpoint, and from it. Public because the server asks for it. */
public final class CsmsSocket extends Endpoint {

    private final @Nullable Function<CsmsSocket, OcppEndpoint> opening;
    private final Consumer<CsmsSocket> closing;
    private volatile @Nullable Session session;
    private volatile @Nullable OcppEndpoint endpoint;

    /**
     * A socket that is not open yet.
     *
     * @param opening makes the endpoint; null to close at once, for want of a common subprotocol
     * @param closing told when the connection has ended
     */
    CsmsSocket(@Nullable Function<CsmsSocket, OcppEndpoint> opening, Consumer<CsmsSocket> closing) {
        this.opening = opening;
        this.closing = closing;
    }

    @Override
    public void onOpen(Session opened, EndpointConfig config) {
        session = opened;
        if (opening == null) {
            close(CloseReason.CloseCodes.PROTOCOL_ERROR, "no common subprotocol");
            return;
        }
        OcppEndpoint station = opening.apply(this);
        endpoint = station;
        opened.addMessageHandler(String.class, station::receive);
        opened.addMessageHandler(
                ByteBuffer.class, bytes -> close(CloseReason.CloseCodes.CANNOT_ACCEPT, "OCPP is text"));
    }

    @Override
    public void onClose(Session closed, CloseReason reason) {
        OcppEndpoint station = endpoint;
        if (station != null) {
            station.close();
        }
        closing.accept(this);
    }

    /** Sends a text; completes when the next can be sent. */
    CompletionStage<?> send(String text) {
        CompletableFuture<@Nullable Void> sent = new CompletableFuture<>();
        Session open = session;
        if (open == null) {
            sent.completeExceptionally(new IOException("not connected"));
            return sent;
        }
        open.getAsyncRemote().sendText(text, result -> {
            if (result.isOK()) {
                sent.complete(null);
            } else {
                sent.completeExceptionally(result.getException());
            }
        });
        return sent;
    }

    /** Closes the connection, if it is open. */
    void close(CloseReason.CloseCodes code, String reason) {
        Session open = session;
        if (open != null && open.isOpen()) {
            try {
                open.close(new CloseReason(code, reason));
            } catch (IOException broken) {
                // Then it is closed.
            }
        }
    }
}
