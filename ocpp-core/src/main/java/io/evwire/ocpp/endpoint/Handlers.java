// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.OcppSend;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who handles which message.
 *
 * @param calls the handlers of CALLs, by the class of their request
 * @param sends the handlers of SENDs, by the class of their message
 * @param otherCalls takes the CALLs that have no handler of their own; absent when nobody does
 * @param otherSends takes the SENDs that have no handler of their own; absent when nobody does
 */
record Handlers(
        Map<Class<?>, AsyncCallHandler<?, ?>> calls,
        Map<Class<?>, SendHandler<?>> sends,
        @Nullable AsyncCallHandler<OcppRequest<?>, OcppResponse> otherCalls,
        @Nullable SendHandler<OcppSend> otherSends) {

    Handlers {
        calls = Map.copyOf(calls);
        sends = Map.copyOf(sends);
    }

    @SuppressWarnings("unchecked") // The builder took it for requests of this class.
    @Nullable
    AsyncCallHandler<OcppRequest<?>, OcppResponse> of(OcppRequest<?> request) {
        AsyncCallHandler<?, ?> own = calls.get(request.getClass());
        return own == null ? otherCalls : (AsyncCallHandler<OcppRequest<?>, OcppResponse>) own;
    }

    @SuppressWarnings("unchecked") // The builder took it for messages of this class.
    @Nullable
    SendHandler<OcppSend> of(OcppSend message) {
        SendHandler<?> own = sends.get(message.getClass());
        return own == null ? otherSends : (SendHandler<OcppSend>) own;
    }
}
