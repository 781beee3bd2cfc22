// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.runtime.Canonical;
import io.evwire.core.text.Excerpt;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.OcppSend;
import io.evwire.ocpp.rpc.Send;
import io.evwire.ocpp.rpc.SignedRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One end of one connection. Whatever the channel receives is given to {@link #receive}; when the channel is closed,
 * {@link #close} ends what waits. Thread-safe, and never blocks: handlers run where the node says, the stages of CALLs
 * complete on the thread that receives the answer, that of the scheduler, or that which closes.
 */
public final class OcppEndpoint {

    private final OcppNode node;
    private final Binding binding;
    private final String peer;
    private final @Nullable UnaryOperator<Decoded> check;
    private final Outbox outbox;
    private final OutgoingCalls outgoing;
    private final IncomingCalls incoming;

    OcppEndpoint(OcppNode node, Binding binding, String peer, AsyncTextSender sender) {
        this.node = node;
        this.binding = binding;
        this.peer = peer;
        this.check = node.settings().newCheck();
        this.outbox = new Outbox(this, sender);
        this.outgoing = new OutgoingCalls(node.settings().mostWaitingCalls());
        this.incoming = new IncomingCalls(binding.canRefuseResults());
    }

    /**
     * Who is at the other end.
     *
     * @return the name given when the connection was made; at a CSMS the identity of the station
     */
    public String peer() {
        return peer;
    }

    /**
     * What is spoken on this connection.
     *
     * @return the protocol
     */
    public OcppProtocol protocol() {
        return binding.protocol();
    }

    /**
     * Sends a CALL, as soon as the one before it has ended.
     *
     * @param request the request, of a version that the application uses and of an action that this side sends
     * @param <R> its response
     * @return gives the response, or fails with a {@link CallFailedException}. To cancel it takes a CALL that waits out
     *     of the queue
     * @throws IllegalArgumentException when this side does not send the action, or the version has none such; or for a
     *     signed request, see {@link #callSigned}
     * @throws io.evwire.ocpp.rpc.InvalidMessageException when the request breaks its schema
     */
    public <R extends OcppResponse> CompletionStage<R> call(OcppRequest<R> request) {
        return call(request, node.settings().timeout());
    }

    /**
     * Sends a CALL, as soon as the one before it has ended, with a patience of its own.
     *
     * @param request the request, of a version that the application uses and of an action that this side sends
     * @param timeout how long to wait for the answer once the CALL is handed to the channel
     * @param <R> its response
     * @return gives the response, or fails with a {@link CallFailedException}
     * @throws IllegalArgumentException when this side does not send the action, or the version has none such; or for a
     *     signed request, see {@link #callSigned}
     * @throws io.evwire.ocpp.rpc.InvalidMessageException when the request breaks its schema
     */
    public <R extends OcppResponse> CompletionStage<R> call(OcppRequest<R> request, Duration timeout) {
        Canonical.required(request, "the request");
        if (request instanceof SignedRequest) {
            throw new IllegalArgumentException(
                    "the answer to a signed request may be a plain one; send it by callSigned");
        }
        CompletableFuture<OcppResponse> response = start(request, timeout);
        @SuppressWarnings("unchecked") // The codec reads the response by the action, which is that of the request.
        CompletionStage<R> ofRequest = (CompletionStage<R>) response;
        return ofRequest;
    }

    /**
     * Sends a signed CALL, as soon as the one before it has ended.
     *
     * @param request the request, of an action that this side sends
     * @return gives the signed response, or the plain one of a peer that cannot sign; or fails with a
     *     {@link CallFailedException}
     * @throws IllegalArgumentException when this side does not send the action, or the version has none such
     * @see "OCPP 2.1 ed. 1, Part 4 §7"
     */
    public CompletionStage<OcppResponse> callSigned(SignedRequest request) {
        return start(Canonical.required(request, "the request"), node.settings().timeout());
    }

    private CompletableFuture<OcppResponse> start(OcppRequest<?> request, Duration timeout) {
        return caller().call(request, Canonical.required(timeout, "the timeout"));
    }

    /**
     * Sends a message that is not answered, at any time, whether a CALL waits for its answer or not; from OCPP 2.1.
     *
     * @param message the message, of an action that this side sends
     * @return completes when the channel has taken it, or fails with a {@link CallFailedException}
     * @throws IllegalArgumentException when this side does not send the action, or the version has none such
     * @throws io.evwire.ocpp.rpc.InvalidMessageException when the message breaks its schema
     */
    public CompletionStage<@Nullable Void> send(OcppSend message) {
        binding.requireSent(Canonical.required(message, "the message"));
        CompletableFuture<@Nullable Void> sent = new CompletableFuture<>();
        Frame frame;
        try {
            frame = binding.translation().toPeer(new Send(node.messageIds().next(), message));
        } catch (UntranslatableException failure) {
            String reason = String.valueOf(failure.getMessage());
            sent.completeExceptionally(
                    new CallFailedException(message.actionName(), new CallFailure.Untranslatable(reason)));
            return sent;
        }
        outbox.offer(new Outbox.Item(frame, binding.codec().encode(frame), failure -> {
            if (failure == null) {
                sent.complete(null);
            } else {
                sent.completeExceptionally(new CallFailedException(message.actionName(), failure));
            }
        }));
        return sent;
    }

    /**
     * Takes what the peer sent. Texts in their order: an answer must not overtake a refusal. Never throws for what the
     * text is; after {@link #close} it does nothing.
     *
     * @param text one whole message
     */
    public void receive(String text) {
        Canonical.required(text, "the text");
        if (isOpen()) {
            new Receiver(this, outgoing, incoming).receive(text);
        }
    }

    /**
     * Ends this endpoint, whose channel is closed or about to be: CALLs that wait fail, and whatever comes of handlers
     * that still work is dropped. The channel itself is left alone. To close again does nothing.
     */
    public void close() {
        incoming.close();
        List<PendingCall> calls = caller().close();
        outbox.close();
        calls.forEach(caller()::closed);
    }

    /**
     * Whether {@link #close} has not been called yet.
     *
     * @return true while CALLs can be made
     */
    public boolean isOpen() {
        return !outgoing.isClosed();
    }

    private Caller caller() {
        return new Caller(this, outgoing);
    }

    /** The check that the application has made for this connection; null when there is none. */
    @Nullable
    UnaryOperator<Decoded> check() {
        return check;
    }

    OcppNode node() {
        return node;
    }

    Binding binding() {
        return binding;
    }

    Outbox outbox() {
        return outbox;
    }

    /** Peer and protocol, what is not printable as its escape. */
    @Override
    public String toString() {
        return Excerpt.printable("OcppEndpoint[peer=" + peer + ", protocol=" + protocol() + "]");
    }
}
