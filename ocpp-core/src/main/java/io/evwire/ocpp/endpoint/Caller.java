// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends the CALLs of this side, one at a time, and ends each of them once. */
final class Caller {

    private final OcppEndpoint endpoint;
    private final OutgoingCalls calls;

    Caller(OcppEndpoint endpoint, OutgoingCalls calls) {
        this.endpoint = endpoint;
        this.calls = calls;
    }

    CompletableFuture<OcppResponse> call(OcppRequest<?> request, Duration timeout) {
        Binding binding = endpoint.binding();
        binding.requireSent(request);
        Call ofApplication = new Call(endpoint.node().messageIds().next(), request);
        Call call;
        try {
            call = (Call) binding.translation().toPeer(ofApplication);
        } catch (UntranslatableException failure) {
            return failed(ofApplication, new CallFailure.Untranslatable(String.valueOf(failure.getMessage())));
        }
        PendingCall pending = new PendingCall(call, binding.codec().encode(call), timeout);
        switch (calls.add(pending)) {
            case NOW -> startFrom(pending);
            case LATER -> {}
            case NEVER_FULL ->
                fail(
                        pending,
                        new CallFailure.QueueFull(endpoint.node().settings().mostWaitingCalls()));
            case NEVER_CLOSED -> fail(pending, new CallFailure.Closed(false));
        }
        return pending.response();
    }

    private CompletableFuture<OcppResponse> failed(Call call, CallFailure failure) {
        PendingCall pending = new PendingCall(call, "", Duration.ZERO);
        fail(pending, failure);
        return pending.response();
    }

    /** Starts the CALL whose turn it is; where it cannot be started, the next one. */
    private void startFrom(@Nullable PendingCall first) {
        PendingCall pending = first;
        while (pending != null) {
            CallFailure failure = start(pending);
            if (failure == null || !calls.take(pending)) {
                return;
            }
            pending.end();
            fail(pending, failure);
            pending = calls.next();
        }
    }

    private @Nullable CallFailure start(PendingCall pending) {
        Scheduler scheduler = endpoint.node().scheduler();
        pending.start(scheduler.nanoTime());
        try {
            pending.timeWith(scheduler.schedule(pending.timeout(), () -> timedOut(pending)));
        } catch (RuntimeException failure) {
            // A scheduler that was shut down: without it nothing would end the wait.
            return new CallFailure.NotSent(failure);
        }
        endpoint.outbox().put(new Outbox.Item(pending.call(), pending.text(), failure -> {
            if (failure != null) {
                pending.notSent();
                giveUp(pending, failure);
            }
        }));
        return null;
    }

    /** What follows may take time, such as sending the next CALL: the timer's thread is not for that. */
    private void timedOut(PendingCall pending) {
        Runnable task = () -> giveUp(pending, new CallFailure.TimedOut(pending.timeout()));
        try {
            endpoint.node().settings().executor().execute(task);
        } catch (RuntimeException rejected) {
            task.run();
        }
    }

    private void giveUp(PendingCall pending, CallFailure failure) {
        if (calls.take(pending)) {
            end(pending, null, failure);
        }
    }

    /** Ends a CALL that was taken out because its answer came. */
    void answered(PendingCall pending, CallResult result) {
        OcppResponse response;
        try {
            response = ((CallResult) endpoint.binding().translation().toApplication(result)).payload();
        } catch (RuntimeException failure) {
            // Whatever the translation throws: this CALL has been taken out, and nobody else ends it.
            end(pending, null, new CallFailure.Untranslatable(String.valueOf(failure.getMessage())));
            return;
        }
        end(pending, response, null);
    }

    /** Ends a CALL that was taken out because what came is not a response. */
    void failed(PendingCall pending, CallFailure failure) {
        end(pending, null, failure);
    }

    private void end(PendingCall pending, @Nullable OcppResponse response, @Nullable CallFailure failure) {
        pending.end();
        startFrom(calls.next());
        if (failure != null) {
            fail(pending, failure);
        } else {
            listen(pending, null);
            pending.response().complete(response);
        }
    }

    private void fail(PendingCall pending, CallFailure failure) {
        listen(pending, failure);
        pending.response()
                .completeExceptionally(new CallFailedException(pending.call().action(), failure));
    }

    private void listen(PendingCall pending, @Nullable CallFailure failure) {
        OcppNode node = endpoint.node();
        node.listeners()
                .onCallEnded(
                        endpoint,
                        pending.call(),
                        failure,
                        pending.since(node.scheduler().nanoTime()));
    }

    /** Takes out all CALLs, so that none is sent from now on. */
    List<PendingCall> close() {
        return calls.close();
    }

    void closed(PendingCall pending) {
        pending.end();
        fail(pending, new CallFailure.Closed(pending.isStarted()));
    }
}
