// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.endpoint.StationIdentity;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** The WebSocket server of a CSMS: takes handshakes at any path, whose last segment is the identity of the station. */
final class CsmsServer implements AutoCloseable {

    /** More than the codec reads of a message, so that it is the codec which refuses. */
    private static final int MAX_TEXT_LENGTH = 2 << 20;

    private static final int MAX_THREADS = 200;
    private static final long STOP_TIMEOUT_MILLIS = 1_000;

    private final Server server;
    private final ServerConnector connector;
    private final String scheme;

    /**
     * Starts a server.
     *
     * @param host the address to listen at
     * @param port the port, 0 for any that is free
     * @param keys certificate and key for TLS; null for none
     * @param passwords what stations authenticate with; null for no authentication
     * @param isDeflating whether messages are compressed when the station offers it
     * @param sockets makes the end of the connection of a station, by its identity and its header
     *     {@code Sec-WebSocket-Protocol}
     * @throws UsageException when it cannot listen there
     */
    CsmsServer(
            String host,
            int port,
            @Nullable KeyStore keys,
            @Nullable Passwords passwords,
            boolean isDeflating,
            Sockets sockets) {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS);
        threads.setDaemon(true);
        server = new Server(threads);
        server.setStopTimeout(STOP_TIMEOUT_MILLIS);
        connector = keys == null ? new ServerConnector(server, 1, 1) : new ServerConnector(server, 1, 1, tls(keys));
        connector.setHost(host);
        connector.setPort(port);
        connector.setReuseAddress(true);
        server.addConnector(connector);
        scheme = keys == null ? "ws" : "wss";
        ServletContextHandler context = new ServletContextHandler("/");
        JakartaWebSocketServletContainerInitializer.configure(context, (servlets, container) -> {
            container.setDefaultMaxTextMessageBufferSize(MAX_TEXT_LENGTH);
            container.setDefaultMaxSessionIdleTimeout(0);
        });
        context.addServlet(new ServletHolder(new Handshake(passwords, isDeflating, sockets)), "/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (IOException unable) {
            close();
            throw new UsageException("cannot listen at " + host + ", port " + port + ": " + unable.getMessage());
        } catch (Exception fault) {
            close();
            throw new IllegalStateException(fault);
        }
    }

    private static SslContextFactory.Server tls(KeyStore keys) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(keys);
        tls.setKeyStorePassword("");
        // A certificate for names, whatever the name that a station knows this server by.
        tls.setSniRequired(false);
        return tls;
    }

    /** The URL that stations connect to, followed by their identity. */
    String url() {
        String host = connector.getHost();
        return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + connector.getLocalPort() + "/";
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception unwilling) {
            // The process ends next.
        }
    }

    /** Makes ends of connections. */
    interface Sockets {

        /**
         * The end of one connection.
         *
         * @param identity the identity of the station
         * @param subprotocol what was agreed upon; null when nothing was
         */
        CsmsSocket open(String identity, @Nullable String subprotocol);

        /** Of the offered subprotocols one; null when none is spoken. */
        @Nullable
        String negotiate(@Nullable String offered);
    }

    /** The first request of a connection. */
    private static final class Handshake extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient @Nullable Passwords passwords;
        private final boolean isDeflating;
        private final transient Sockets sockets;

        Handshake(@Nullable Passwords passwords, boolean isDeflating, Sockets sockets) {
            this.passwords = passwords;
            this.isDeflating = isDeflating;
            this.sockets = sockets;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            String identity = StationIdentity.ofPath(request.getRequestURI());
            if (identity == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND, "the path ends in the identity of the station");
            } else if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
                response.setHeader("Upgrade", "websocket");
                response.sendError(426, "this is a WebSocket server");
            } else if (passwords != null && !passwords.accept(identity, request.getHeader("Authorization"))) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"OCPP\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                upgrade(request, response, identity);
            }
        }

        private void upgrade(HttpServletRequest request, HttpServletResponse response, String identity)
                throws ServletException, IOException {
            List<String> offers = Collections.list(request.getHeaders("Sec-WebSocket-Protocol"));
            String subprotocol = sockets.negotiate(String.join(",", offers));
            CsmsSocket socket = sockets.open(identity, subprotocol);
            ServerContainer container =
                    (ServerContainer) getServletContext().getAttribute(ServerContainer.class.getName());
            ServerEndpointConfig config = ServerEndpointConfig.Builder.create(CsmsSocket.class, request.getRequestURI())
                    .configurator(new Agreement(socket, subprotocol, isDeflating))
                    .build();
            try {
                container.upgradeHttpToWebSocket(request, response, config, Map.of());
            } catch (DeploymentException fault) {
                throw new ServletException(fault);
            }
        }
    }

    /** What a handshake has agreed upon. */
    private static final class Agreement extends ServerEndpointConfig.Configurator {

        private final CsmsSocket socket;
        private final @Nullable String subprotocol;
        private final boolean isDeflating;

        Agreement(CsmsSocket socket, @Nullable String subprotocol, boolean isDeflating) {
            this.socket = socket;
            this.subprotocol = subprotocol;
            this.isDeflating = isDeflating;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast(socket);
        }

        @Override
        public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
            return subprotocol == null ? "" : subprotocol;
        }

        @Override
        public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
            return isDeflating ? super.getNegotiatedExtensions(installed, requested) : List.of();
        }

        @Override
        public boolean checkOrigin(String originHeaderValue) {
            return true;
        }
    }
}
