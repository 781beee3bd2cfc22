// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.text.Excerpt;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A Charging Station, a CSMS or a Local Controller as far as OCPP sees it: the versions it speaks and the handlers of
 * what it receives. Immutable and thread-safe; one serves any number of connections.
 */
public final class OcppNode {

    private static final CompletableFuture<@Nullable Void> SENT = CompletableFuture.completedFuture(null);

    private final Map<String, Binding> bindings;
    private final Handlers handlers;
    private final Scheduler scheduler;
    private final MessageIds messageIds;
    private final Listeners listeners;
    private final NodeSettings settings;

    OcppNode(
            Map<String, Binding> bindings,
            Handlers handlers,
            Scheduler scheduler,
            MessageIds messageIds,
            Listeners listeners,
            NodeSettings settings) {
        this.bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
        this.handlers = handlers;
        this.scheduler = scheduler;
        this.messageIds = messageIds;
        this.listeners = listeners;
        this.settings = settings;
    }

    /**
     * Begins a node.
     *
     * @param side what it is
     * @param scheduler ends the waiting for answers
     * @param protocols the versions it speaks, the preferred one first; at least one
     * @return takes its handlers
     * @throws IllegalArgumentException when there is no protocol, or a version twice
     */
    public static OcppNodeBuilder builder(Side side, Scheduler scheduler, OcppProtocol... protocols) {
        return new OcppNodeBuilder(side, scheduler, List.of(protocols));
    }

    /**
     * The names of the WebSocket subprotocols of this node, as a station offers them and a server supports them.
     *
     * @return the names in the order of preference, such as {@code ocpp2.1} and {@code ocpp2.0.1}
     */
    public List<String> subprotocols() {
        return List.copyOf(bindings.keySet());
    }

    /**
     * Chooses the subprotocol of a connection that a client asks for.
     *
     * @param offered the header {@code Sec-WebSocket-Protocol}, such as {@code ocpp2.1, ocpp2.0.1}; several headers
     *     joined by commas; null when there is none
     * @return the first offered name that this node speaks; null when there is none, in which case the handshake is
     *     completed without the header, and the connection closed
     */
    public @Nullable String negotiate(@Nullable String offered) {
        return OcppProtocol.negotiate(bindings.keySet(), offered);
    }

    /**
     * Begins a connection over a channel that blocks, or that queues by itself.
     *
     * @param subprotocol the name agreed upon, one of {@link #subprotocols()}
     * @param peer who is at the other end: at a CSMS the identity of the station
     * @param sender sends texts to it
     * @return this end of the connection
     * @throws IllegalArgumentException when this node does not speak the protocol
     */
    public OcppEndpoint connect(String subprotocol, String peer, TextSender sender) {
        Canonical.required(sender, "the sender");
        return connectAsync(subprotocol, peer, text -> {
            sender.send(text);
            return SENT;
        });
    }

    /**
     * Begins a connection over a channel that does not block, and takes a text when the one before it is sent.
     *
     * @param subprotocol the name agreed upon, one of {@link #subprotocols()}
     * @param peer who is at the other end: at a CSMS the identity of the station
     * @param sender sends texts to it
     * @return this end of the connection
     * @throws IllegalArgumentException when this node does not speak the protocol
     */
    public OcppEndpoint connectAsync(String subprotocol, String peer, AsyncTextSender sender) {
        Binding binding = bindings.get(Canonical.required(subprotocol, "the subprotocol"));
        if (binding == null) {
            throw new IllegalArgumentException("this node speaks " + subprotocols() + ", not " + Excerpt.of(subprotocol)
                    + "; connect with a name that negotiate gave");
        }
        return new OcppEndpoint(
                this, binding, Canonical.required(peer, "the peer"), Canonical.required(sender, "the sender"));
    }

    Handlers handlers() {
        return handlers;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    MessageIds messageIds() {
        return messageIds;
    }

    Listeners listeners() {
        return listeners;
    }

    NodeSettings settings() {
        return settings;
    }
}
