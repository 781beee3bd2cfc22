// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.http.HttpMethod;
import java.util.Set;

/** What a catalog finds for a request. */
public sealed interface OperationMatch {

    /**
     * An operation.
     *
     * @param operation the operation, to be compared with constants such as {@link LocationsReceiver#PUT_LOCATION}
     * @param values the values in the path
     */
    record Found(Operation<?, ?> operation, PathValues values) implements OperationMatch {}

    /**
     * A path that has operations, but not with this method: to be answered with status 405 of HTTP.
     *
     * @param allowed the methods that the path has
     */
    record OtherMethod(Set<HttpMethod> allowed) implements OperationMatch {

        /**
         * Copies the set.
         *
         * @param allowed the methods that the path has
         */
        public OtherMethod {
            allowed = Set.copyOf(allowed);
        }
    }

    /** No operation: to be answered with status 404 of HTTP. */
    record Unknown() implements OperationMatch {}
}
