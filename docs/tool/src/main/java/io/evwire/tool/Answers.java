// SPDX-License-Identifier: Apache-2.0
package io.evwire.tool;

import io.evwire.ocpp.endpoint.AsyncCallHandler;
import io.evwire.ocpp.endpoint.CallErrorException;
import io.evwire.ocpp.endpoint.Exchange;
import io.evwire.ocpp.rpc.CallErrorCode;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import io.evwire.ocpp.rpc.SignedRequest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What one side answers, whatever the version. */
interface Answers {

    /**
     * The response to a request.
     *
     * @param action the action
     * @param request the members of the request
     * @param exchange the CALL
     * @return the members of the response; null where the action is not supported
     */
    @Nullable
    Map<String, ?> to(String action, Map<String, @Nullable Object> request, Exchange exchange);

    /** These answers as a handler of all actions. */
    default AsyncCallHandler<OcppRequest<?>, OcppResponse> handler() {
        return (request, exchange) -> {
            String action = request.actionName();
            Payloads payloads = new Payloads(exchange.endpoint().protocol().codec());
            Map<String, ?> response =
                    request instanceof SignedRequest ? null : to(action, payloads.members(request), exchange);
            if (response == null) {
                throw new CallErrorException(CallErrorCode.NOT_SUPPORTED, action + " is not supported here");
            }
            return CompletableFuture.completedFuture(payloads.response(action, response));
        };
    }
}
