// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples.ocpi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.evwire.ocpi.v230.http.Headers;
import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.server.IncomingRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Hands the requests that the JDK's server receives to a router, and writes what it answers. */
final class RouterServer implements AutoCloseable {

    private static final int MAX_BODY = 1 << 24;
    private static final int TOO_LARGE = 413;
    private static final int NO_BODY = -1;
    private static final int STREAM = 0;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** A server on a free port of loopback, which answers nothing yet. */
    RouterServer() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
    }

    /** The root of its URLs, without a slash at the end. */
    String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Begins to answer, such as by {@code router::answerNow}. */
    void start(Function<IncomingRequest, HttpReply> answers) {
        server.createContext("/", exchange -> serve(exchange, answers));
        server.start();
    }

    private static void serve(HttpExchange exchange, Function<IncomingRequest, HttpReply> answers) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
            if (body.length > MAX_BODY) {
                exchange.sendResponseHeaders(TOO_LARGE, NO_BODY);
                return;
            }
            URI url = exchange.getRequestURI();
            HttpReply reply = answers.apply(new IncomingRequest(
                    exchange.getRequestMethod(),
                    url.getRawPath(),
                    url.getRawQuery(),
                    Headers.of(exchange.getRequestHeaders()),
                    body));
            exchange.getResponseHeaders().putAll(reply.headers().asMap());
            Integer length = reply.bodyLength();
            exchange.sendResponseHeaders(reply.status(), length == null ? STREAM : length == 0 ? NO_BODY : length);
            // An exception in the middle of a list cuts it: its reader sees that there is no end.
            reply.writeBody(exchange.getResponseBody());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
