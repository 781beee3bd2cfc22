// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.core.violation.Violation;
import io.evwire.ocpi.v230.endpoint.Operation;
import io.evwire.ocpi.v230.endpoint.PathValues;
import io.evwire.ocpi.v230.http.Query;
import io.evwire.ocpi.v230.http.RequestHeaders;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that is good so far: the guard let it pass, its path has an operation, values, parameters and body are
 * valid.
 *
 * @param operation what is asked for
 * @param headers authorization, ids and routing
 * @param path the values in the path
 * @param query all parameters, also those that OCPI does not define
 * @param tolerated faults of headers, body and query that a lenient codec let pass, in this order; empty from a strict
 *     one. A {@link RequestCheck} sees those of headers and body
 * @param http the request as it came
 */
public record Received(
        Operation<?, ?> operation,
        RequestHeaders headers,
        PathValues path,
        Query query,
        List<Violation> tolerated,
        IncomingRequest http) {

    /** The same after more was let pass. */
    Received tolerating(List<Violation> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Violation> all = new ArrayList<>(tolerated);
        all.addAll(more);
        return new Received(operation, headers, path, query, List.copyOf(all), http);
    }
}
