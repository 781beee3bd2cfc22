// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.endpoint;

import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;

/**
 * Answers the CALLs of one action before it returns. Must be thread-safe: every connection of the node uses it.
 *
 * @param <Q> the request
 * @param <R> the response
 */
@FunctionalInterface
public interface CallHandler<Q extends OcppRequest<?>, R extends OcppResponse> {

    /**
     * Handles a request.
     *
     * @param request the request
     * @param exchange the CALL it came in, and the connection
     * @return the response
     * @throws CallErrorException to answer with a CALLERROR of its choice
     * @throws Exception to answer with InternalError, without the text of the exception
     */
    R handle(Q request, Exchange exchange) throws Exception;
}
