// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import java.util.concurrent.CompletionStage;

/**
 * Answers the CALLs of one action when it is ready to. Must be thread-safe: every connection of the node uses it.
 *
 * @param <Q> the request
 * @param <R> the response
 */
@FunctionalInterface
public interface AsyncCallHandler<Q extends OcppRequest<?>, R extends OcppResponse> {

    /**
     * Handles a request.
     *
     * @param request the request
     * @param exchange the CALL it came in, and the connection
     * @return gives the response, or fails: with a {@link CallErrorException} to answer with a CALLERROR of its choice,
     *     with anything else to answer with InternalError. A stage that never completes leaves the CALL unanswered
     * @throws Exception as if the stage had failed with it
     */
    CompletionStage<? extends R> handle(Q request, Exchange exchange) throws Exception;
}
