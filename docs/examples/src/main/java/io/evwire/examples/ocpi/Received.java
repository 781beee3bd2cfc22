package io.evwire.examples.ocpi;

import io.evwire.ocpi.v230.endpoint.PathValues;
import io.evwire.ocpi.v230.http.Query;
import org.jspecify.annotations.Nullable;

/**
 * A request that is good so far: its token is known, its path has an operation, its body is valid.
 *
 * @param path the values in the path
 * @param query the parameters
 * @param body the body; absent where the operation has none
 * @param <B> what the body is
 */
record Received<B>(PathValues path, Query query, @Nullable B body) {

    /** The body of an operation that always has one. */
    B object() {
        if (body == null) {
            throw new IllegalStateException("the operation has no body");
        }
        return body;
    }
}
