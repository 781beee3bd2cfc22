// SPDX-License-Identifier: Apache-2.0
package io.evwire.examples;

import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.EndpointListener;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.Frame;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The example of the page on endpoints: what passes through them, as meters of Micrometer. */
public final class EndpointMetrics implements EndpointListener {

    private final MeterRegistry registry;

    EndpointMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onReceive(OcppEndpoint endpoint, Decoded decoded, String text) {
        registry.summary("ocpp.received").record(text.length());
        if (decoded instanceof Decoded.Invalid invalid) {
            invalid.violations()
                    .forEach(violation -> registry.counter(
                                    "ocpp.violations", "kind", violation.kind().name())
                            .increment());
        }
    }

    @Override
    public void onHandled(OcppEndpoint endpoint, Call call, Frame answer, Duration duration) {
        String outcome = answer.messageType().name();
        registry.timer("ocpp.handled", "action", call.action(), "outcome", outcome)
                .record(duration);
    }

    @Override
    public void onCallEnded(OcppEndpoint endpoint, Call call, @Nullable CallFailure failure, Duration duration) {
        String outcome = failure == null ? "CALLRESULT" : failure.getClass().getSimpleName();
        registry.timer("ocpp.calls", "action", call.action(), "outcome", outcome)
                .record(duration);
    }
}
