// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.endpoint.OcppEndpoint;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The station's end of a WebSocket: takes texts to an endpoint, whole, and tells when the connection has ended. */
final class StationSocket implements WebSocket.Listener {

    /** Far more than the codec reads of a message, and nothing to fill a memory with. */
    private static final int MAX_TEXT_LENGTH = 2 << 20;

    private static final int TOO_BIG = 1009;
    private static final int NOT_TEXT = 1003;

    private final Function<WebSocket, @Nullable OcppEndpoint> opening;
    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private volatile @Nullable OcppEndpoint endpoint;

    /**
     * A socket that is not open yet.
     *
     * @param opening makes the endpoint, or nothing when the server agreed to no subprotocol
     */
    StationSocket(Function<WebSocket, @Nullable OcppEndpoint> opening) {
        this.opening = opening;
    }

    /** Completes with the reason when the connection has ended. */
    CompletableFuture<String> closed() {
        return closed;
    }

    /** The endpoint; null when there is none. */
    @Nullable
    OcppEndpoint endpoint() {
        return endpoint;
    }

    @Override
    public void onOpen(WebSocket socket) {
        endpoint = opening.apply(socket);
        socket.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        if (text.length() + part.length() > MAX_TEXT_LENGTH) {
            end("the CSMS sent a message that is too long");
            return socket.sendClose(TOO_BIG, "");
        }
        text.append(part);
        OcppEndpoint csms = endpoint;
        if (last && csms != null) {
            String message = text.toString();
            text.setLength(0);
            csms.receive(message);
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
        end("the CSMS sent bytes in place of text");
        return socket.sendClose(NOT_TEXT, "OCPP is text");
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        end("closed with " + status + (reason.isEmpty() ? "" : ", " + reason));
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        end(failure.toString());
    }

    private void end(String reason) {
        OcppEndpoint csms = endpoint;
        if (csms != null) {
            csms.close();
        }
        closed.complete(reason);
    }
}
