// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.hub;

import io.evwire.ocpi.v230.http.HttpReply;
import io.evwire.ocpi.v230.http.OcpiRequest;
import java.util.concurrent.CompletionStage;

/** Sends what a hub passes on. */
@FunctionalInterface
public interface HubTransport {

    /**
     * Sends a request as it is.
     *
     * @param request the request, with authorization, ids and routing of its own
     * @return the answer, whatever its status; fails with a {@link java.util.concurrent.TimeoutException} where none
     *     came in time, with any other exception where there is no connection
     */
    CompletionStage<HttpReply> send(OcpiRequest<?> request);
}
