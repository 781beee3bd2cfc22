// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.rpc.Action;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.OcppPayload;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.OcppSend;
import io.evwire.ocpp.rpc.SignedRequest;
import io.evwire.ocpp.rpc.SignedSend;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects what makes a node. A CALL of a known action without a handler is answered with NotSupported. Not
 * thread-safe.
 */
public final class OcppNodeBuilder {

    /** What the standard suggests to begin with. */
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    private static final int DEFAULT_WAITING_CALLS = 32;

    private final Side side;
    private final Scheduler scheduler;
    private final List<OcppProtocol> protocols;
    private final Map<Class<?>, AsyncCallHandler<?, ?>> calls = new HashMap<>();
    private final Map<Class<?>, SendHandler<?>> sends = new HashMap<>();
    private final List<EndpointListener> listeners = new ArrayList<>();
    private @Nullable AsyncCallHandler<OcppRequest<?>, OcppResponse> otherCalls;
    private @Nullable SendHandler<OcppSend> otherSends;
    private @Nullable Supplier<UnaryOperator<Decoded>> checks;
    private MessageIds messageIds = MessageIds.unique();
    private Duration timeout = DEFAULT_TIMEOUT;
    private int mostWaitingCalls = DEFAULT_WAITING_CALLS;
    private Executor executor = Runnable::run;

    OcppNodeBuilder(Side side, Scheduler scheduler, List<OcppProtocol> protocols) {
        this.side = Canonical.required(side, "the side");
        this.scheduler = Canonical.required(scheduler, "the scheduler");
        this.protocols = protocols;
        if (protocols.isEmpty()) {
            throw new IllegalArgumentException("a node speaks at least one protocol; give it one");
        }
    }

    /**
     * Answers the CALLs of one action, before the handler returns.
     *
     * @param type the class of the request
     * @param handler answers
     * @param <R> the response
     * @param <Q> the request
     * @return this builder
     * @throws IllegalArgumentException when no version of this node has the request, this side does not receive it, or
     *     it has a handler
     */
    public <R extends OcppResponse, Q extends OcppRequest<R>> OcppNodeBuilder on(
            Class<Q> type, CallHandler<? super Q, ? extends R> handler) {
        Canonical.required(handler, "the handler");
        return this.<R, Q>onAsync(
                type, (request, exchange) -> CompletableFuture.completedFuture(handler.handle(request, exchange)));
    }

    /**
     * Answers the CALLs of one action, when the handler's stage completes.
     *
     * @param type the class of the request
     * @param handler answers
     * @param <R> the response
     * @param <Q> the request
     * @return this builder
     * @throws IllegalArgumentException when no version of this node has the request, this side does not receive it, or
     *     it has a handler
     */
    public <R extends OcppResponse, Q extends OcppRequest<R>> OcppNodeBuilder onAsync(
            Class<Q> type, AsyncCallHandler<? super Q, ? extends R> handler) {
        requireReceived(type, "Request");
        requireFirst(calls.putIfAbsent(type, Canonical.required(handler, "the handler")), type.getSimpleName());
        return this;
    }

    /**
     * Answers the CALLs of every action that has no handler of its own, signed ones included, when the handler's stage
     * completes: for a Local Controller that hands on what it does not handle.
     *
     * @param handler answers, with the response of the same action
     * @return this builder
     * @throws IllegalArgumentException when there is one already
     */
    public OcppNodeBuilder onOther(AsyncCallHandler<OcppRequest<?>, OcppResponse> handler) {
        requireFirst(otherCalls, "whatever has no handler of its own");
        otherCalls = Canonical.required(handler, "the handler");
        return this;
    }

    /**
     * Takes the SENDs of one action; from OCPP 2.1.
     *
     * @param type the class of the message
     * @param handler takes them
     * @param <S> the message
     * @return this builder
     * @throws IllegalArgumentException when no version of this node has the message, this side does not receive it, or
     *     it has a handler
     */
    public <S extends OcppSend> OcppNodeBuilder onSend(Class<S> type, SendHandler<? super S> handler) {
        requireReceived(type, "");
        requireFirst(sends.putIfAbsent(type, Canonical.required(handler, "the handler")), type.getSimpleName());
        return this;
    }

    /**
     * Takes the SENDs of every action that has no handler of its own, signed ones included.
     *
     * @param handler takes them
     * @return this builder
     * @throws IllegalArgumentException when there is one already
     */
    public OcppNodeBuilder onOtherSend(SendHandler<OcppSend> handler) {
        requireFirst(otherSends, "SENDs that have no handler of their own");
        otherSends = Canonical.required(handler, "the handler");
        return this;
    }

    private void requireReceived(Class<? extends OcppPayload> type, String suffix) {
        String name = Canonical.required(type, "the class of the message").getSimpleName();
        if (type == SignedRequest.class || type == SignedSend.class) {
            return;
        }
        String action = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
        boolean isKnown = false;
        for (OcppProtocol protocol : protocols) {
            Action known = protocol.applicationActions().find(action);
            if (known != null && known.requestType() == type) {
                isKnown = true;
                if (known.direction().isSentBy(side.opposite())) {
                    return;
                }
            }
        }
        throw new IllegalArgumentException(
                isKnown
                        ? action + " is not received by this side; send it by call"
                        : "none of " + protocols + " has " + type.getName() + "; use the class of its version");
    }

    private static void requireFirst(@Nullable Object before, String what) {
        if (before != null) {
            throw new IllegalArgumentException("there is a handler of " + what + " already; keep one of the two");
        }
    }

    /**
     * Has someone see what passes through.
     *
     * @param listener sees it, after those that were added before
     * @return this builder
     */
    public OcppNodeBuilder listener(EndpointListener listener) {
        listeners.add(Canonical.required(listener, "the listener"));
        return this;
    }

    /**
     * Has what is received checked beyond the schemas, such as by the rules of a version, {@code () ->
     * Ocpp21.rules().session()::check}. A frame that is refused is answered as any invalid one.
     *
     * @param newCheck makes the check of one connection, which is called on the thread that receives: once for every
     *     text, in their order
     * @return this builder
     */
    public OcppNodeBuilder check(Supplier<UnaryOperator<Decoded>> newCheck) {
        checks = Canonical.required(newCheck, "the maker of checks");
        return this;
    }

    /**
     * Sets how long a CALL waits for its answer.
     *
     * @param longest the time from its hand-over to the channel; 30 s by default
     * @return this builder
     * @throws IllegalArgumentException when it is not positive
     * @see "OCPP 2.1 ed. 1, Part 2 §3.2"
     */
    public OcppNodeBuilder timeout(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("a CALL cannot be answered within " + longest + "; give it more time");
        }
        timeout = longest;
        return this;
    }

    /**
     * Bounds the queue of CALLs on each connection.
     *
     * @param most how many CALLs wait for the one that was sent; 32 by default, 0 to have none wait
     * @return this builder
     * @throws IllegalArgumentException when it is negative
     */
    public OcppNodeBuilder mostWaitingCalls(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("no queue holds " + most + " CALLs; give 0 to have none wait");
        }
        mostWaitingCalls = most;
        return this;
    }

    /**
     * Says where handlers run, and what follows a timeout; by default on the thread that receives, or of the scheduler.
     * A handler that waits for a CALL of its own needs another thread, such as one of
     * {@code Executors.newVirtualThreadPerTaskExecutor()}: else nobody receives the answer. SENDs may then be handled
     * in another order than theirs.
     *
     * @param runsHandlers runs them
     * @return this builder
     */
    public OcppNodeBuilder executor(Executor runsHandlers) {
        executor = Canonical.required(runsHandlers, "the executor");
        return this;
    }

    /**
     * Says where messageIds come from; by default they are a random text and a number that counts up.
     *
     * @param generator gives them
     * @return this builder
     */
    public OcppNodeBuilder messageIds(MessageIds generator) {
        messageIds = Canonical.required(generator, "the generator of messageIds");
        return this;
    }

    /**
     * The node.
     *
     * @return a node with what was collected so far
     */
    public OcppNode build() {
        Handlers handlers = new Handlers(calls, sends, otherCalls, otherSends);
        Map<String, Binding> bindings = new LinkedHashMap<>();
        for (OcppProtocol protocol : protocols) {
            Binding before = bindings.put(protocol.subprotocol(), new Binding(protocol, side, handlers));
            if (before != null) {
                throw new IllegalArgumentException(protocol + " is given twice; keep one of the two");
            }
        }
        return new OcppNode(
                bindings,
                handlers,
                scheduler,
                messageIds,
                new Listeners(listeners),
                new NodeSettings(timeout, mostWaitingCalls, executor, checks));
    }
}
