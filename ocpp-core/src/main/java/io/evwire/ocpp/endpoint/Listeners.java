// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All listeners of a node. None of them can keep another, or the endpoint, from its work. */
final class Listeners implements EndpointListener {

    private final List<EndpointListener> listeners;

    Listeners(List<EndpointListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void onReceive(OcppEndpoint endpoint, Decoded decoded, String text) {
        each(listener -> listener.onReceive(endpoint, decoded, text));
    }

    @Override
    public void onSend(OcppEndpoint endpoint, Frame frame, String text) {
        each(listener -> listener.onSend(endpoint, frame, text));
    }

    @Override
    public void onHandled(OcppEndpoint endpoint, Call call, Frame answer, Duration duration) {
        each(listener -> listener.onHandled(endpoint, call, answer, duration));
    }

    @Override
    public void onCallEnded(OcppEndpoint endpoint, Call call, @Nullable CallFailure failure, Duration duration) {
        each(listener -> listener.onCallEnded(endpoint, call, failure, duration));
    }

    @Override
    public void onFailure(OcppEndpoint endpoint, Throwable failure) {
        each(listener -> listener.onFailure(endpoint, failure));
    }

    private void each(Consumer<EndpointListener> event) {
        for (EndpointListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException ofListener) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, ofListener);
            }
        }
    }
}
