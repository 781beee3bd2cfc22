// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A station that sends any text and shows what comes back. */
final class RawStation implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    RawStation(String url, String subprotocol) {
        socket = CLIENT.newWebSocketBuilder()
                .subprotocols(subprotocol)
                .buildAsync(URI.create(url), this)
                .join();
    }

    String subprotocol() {
        return socket.getSubprotocol();
    }

    void send(String message) {
        socket.sendText(message, true).join();
    }

    /** Sends a message in two frames. */
    void sendInParts(String message) {
        socket.sendText(message.substring(0, 5), false).join();
        socket.sendText(message.substring(5), true).join();
    }

    void sendBinary(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    /** The next message. */
    String next() {
        try {
            String message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("nothing was received");
            }
            return message;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** What was received and not asked for yet. */
    int waiting() {
        return received.size();
    }

    /** Sends a message, and gives the next that comes. */
    String ask(String message) {
        send(message);
        return next();
    }

    /** The code with which the other end closes. */
    int closeCode() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            received.add(text.toString());
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
