// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallResult;
import io.evwire.ocpp.rpc.CallResultError;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.Send;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds out what one received text is, and hands it to whom it concerns. */
final class Receiver {

    private final OcppEndpoint endpoint;
    private final IncomingCalls incoming;
    private final AnswerMatch match;
    private final Caller caller;
    private final Answerer answerer;

    Receiver(OcppEndpoint endpoint, OutgoingCalls outgoing, IncomingCalls incoming) {
        this.endpoint = endpoint;
        this.incoming = incoming;
        this.match = new AnswerMatch(outgoing, incoming);
        this.caller = new Caller(endpoint, outgoing);
        this.answerer = new Answerer(endpoint, incoming);
    }

    void receive(String text) {
        Decoded decoded = null;
        try {
            decoded = checked(endpoint.binding().codec().decode(text, match));
        } finally {
            PendingCall call = match.call();
            if (decoded == null && call != null) {
                // The application's own tolerance threw.
                caller.failed(call, new CallFailure.InvalidAnswer(List.of()));
            }
        }
        if (decoded instanceof Decoded.Valid valid && valid.frame() instanceof Call call) {
            receive(call, valid, text);
        } else {
            listeners().onReceive(endpoint, decoded, text);
            dispatch(decoded);
        }
    }

    private Decoded checked(Decoded decoded) {
        UnaryOperator<Decoded> check = endpoint.check();
        if (check == null) {
            return decoded;
        }
        try {
            return Canonical.required(check.apply(decoded), "what a check makes of a text");
        } catch (RuntimeException failure) {
            listeners().onFailure(endpoint, failure);
            return decoded instanceof Decoded.Valid valid ? endpoint.binding().notChecked(valid.frame()) : decoded;
        }
    }

    private void receive(Call call, Decoded.Valid valid, String text) {
        Exchange exchange = new Exchange(
                endpoint, call.messageId(), endpoint.node().scheduler().nanoTime());
        IncomingCalls.Admission admission =
                endpoint.outbox().isFull() ? IncomingCalls.Admission.TOO_MANY : incoming.admit(exchange);
        switch (admission) {
            case ADMITTED -> {
                listeners().onReceive(endpoint, valid, text);
                answerer.handle(call, exchange);
            }
            case DUPLICATE, TOO_MANY -> {
                Decoded.Invalid refused = endpoint.binding().notAdmitted(call, admission);
                listeners().onReceive(endpoint, refused, text);
                reply(refused);
            }
            case CLOSED -> {}
        }
    }

    private void dispatch(Decoded decoded) {
        // First the refusal: the next CALL follows at once when this one ends.
        if (decoded instanceof Decoded.Invalid invalid) {
            reply(invalid);
        }
        PendingCall call = match.call();
        if (call != null) {
            end(call, decoded);
        } else if (decoded instanceof Decoded.Valid valid) {
            Frame frame = valid.frame();
            if (frame instanceof Send send) {
                answerer.handle(send);
            } else if (frame instanceof CallResultError error) {
                refused(match.exchange(), error);
            }
        }
    }

    /** Ends the CALL that was taken out, whatever came. */
    private void end(PendingCall call, Decoded decoded) {
        Frame frame = decoded instanceof Decoded.Valid valid ? valid.frame() : null;
        if (frame instanceof CallResult result) {
            caller.answered(call, result);
        } else if (frame instanceof CallError error) {
            caller.failed(call, new CallFailure.Refused(error));
        } else {
            caller.failed(
                    call,
                    new CallFailure.InvalidAnswer(
                            decoded instanceof Decoded.Invalid invalid ? invalid.violations() : List.of()));
        }
    }

    private void reply(Decoded.Invalid invalid) {
        Frame reply = invalid.reply();
        if (reply != null) {
            String text = endpoint.binding().codec().encode(reply);
            endpoint.outbox().offer(new Outbox.Item(reply, text, failure -> {
                if (failure instanceof CallFailure.NotSent notSent) {
                    listeners().onFailure(endpoint, notSent.cause());
                }
            }));
        }
    }

    private void refused(@Nullable Exchange exchange, CallResultError error) {
        if (exchange != null) {
            try {
                exchange.refused(error);
            } catch (RuntimeException ofHandler) {
                listeners().onFailure(endpoint, ofHandler);
            }
        }
    }

    private Listeners listeners() {
        return endpoint.node().listeners();
    }
}
