// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallErrorCode;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.OcppSend;
import io.evwire.ocpp.rpc.Send;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Lets handlers work on what the peer sent, and answers each CALL once, whatever they do. */
final class Answerer {

    private final OcppEndpoint endpoint;
    private final IncomingCalls calls;

    Answerer(OcppEndpoint endpoint, IncomingCalls calls) {
        this.endpoint = endpoint;
        this.calls = calls;
    }

    /** Handles a CALL that was admitted. */
    void handle(Call call, Exchange exchange) {
        try {
            endpoint.node().settings().executor().execute(() -> handleNow(call, exchange));
        } catch (RuntimeException rejected) {
            fail(call, exchange, rejected);
        }
    }

    private void handleNow(Call call, Exchange exchange) {
        try {
            OcppRequest<?> request = ((Call) endpoint.binding().translation().toApplication(call)).payload();
            AsyncCallHandler<OcppRequest<?>, OcppResponse> handler =
                    endpoint.node().handlers().of(request);
            if (handler == null) {
                // A signed message whose plain twin is handled.
                Frame refusal =
                        endpoint.binding().notHandled(call, call.action()).reply();
                answer(call, exchange, Canonical.required(refusal, "the reply"));
                return;
            }
            CompletionStage<? extends OcppResponse> response =
                    Canonical.required(handler.handle(request, exchange), "the stage that a handler gives");
            response.whenComplete((value, failure) -> handled(call, exchange, value, failure));
        } catch (Exception failure) {
            Failures.restoreInterrupt(failure);
            fail(call, exchange, failure);
        } catch (Error failure) {
            fail(call, exchange, failure);
            throw failure;
        }
    }

    private void handled(Call call, Exchange exchange, @Nullable OcppResponse response, @Nullable Throwable failure) {
        if (failure != null) {
            fail(call, exchange, failure);
            return;
        }
        try {
            Frame result = result(call, Canonical.required(response, "the response that a handler gives"));
            answer(call, exchange, result);
        } catch (RuntimeException invalid) {
            fail(call, exchange, invalid);
        }
    }

    private Frame result(Call call, OcppResponse response) {
        Frame ofApplication = new CallResult(call.messageId(), response);
        return call.result(((CallResult) endpoint.binding().translation().toPeer(ofApplication)).payload());
    }

    private void fail(Call call, Exchange exchange, Throwable thrown) {
        Throwable failure = Failures.unwrapped(thrown);
        if (failure instanceof CallErrorException refusal) {
            answer(call, exchange, call.error(refusal.code(), refusal.getMessage(), refusal.details()));
        } else {
            endpoint.node().listeners().onFailure(endpoint, failure);
            answer(call, exchange, call.error(CallErrorCode.INTERNAL_ERROR, ""));
        }
    }

    /**
     * Sends the answer, if the CALL has none yet.
     *
     * @throws RuntimeException when it cannot be encoded; the CALL is then still without answer
     */
    private void answer(Call call, Exchange exchange, Frame answer) {
        String text = endpoint.binding().codec().encode(answer);
        if (calls.finish(exchange, answer instanceof CallResult)) {
            OcppNode node = endpoint.node();
            Duration duration = Duration.ofNanos(node.scheduler().nanoTime() - exchange.startedAt());
            node.listeners().onHandled(endpoint, call, answer, duration);
            endpoint.outbox().put(new Outbox.Item(answer, text, failure -> sent(exchange, failure)));
        }
    }

    private void sent(Exchange exchange, @Nullable CallFailure failure) {
        if (failure == null) {
            exchange.sent();
        } else if (failure instanceof CallFailure.NotSent notSent) {
            endpoint.node().listeners().onFailure(endpoint, notSent.cause());
        }
    }

    /** Handles a SEND. */
    void handle(Send send) {
        try {
            endpoint.node().settings().executor().execute(() -> handleNow(send));
        } catch (RuntimeException rejected) {
            endpoint.node().listeners().onFailure(endpoint, rejected);
        }
    }

    private void handleNow(Send send) {
        try {
            OcppSend message = ((Send) endpoint.binding().translation().toApplication(send)).payload();
            SendHandler<OcppSend> handler = endpoint.node().handlers().of(message);
            if (handler != null) {
                handler.handle(message, endpoint);
            }
        } catch (Exception failure) {
            Failures.restoreInterrupt(failure);
            endpoint.node().listeners().onFailure(endpoint, failure);
        }
    }
}
