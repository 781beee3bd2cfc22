// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.ocpi.v230.endpoint.Operation;
import io.evwire.ocpi.v230.endpoint.OperationCatalog;
import io.evwire.ocpi.v230.endpoint.OperationMatch;
import io.evwire.ocpi.v230.endpoint.PathValues;
import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A path of a server, and the operations that are at it or below it. */
sealed interface Mount {

    /** The path, without a slash at its end. */
    String path();

    Routes routes();

    /** An operation of those that are here; all are of one module. */
    Operation<?, ?> operation();

    /** Finds the operation of a request. */
    OperationMatch match(String method, String below);

    default ModuleID module() {
        return operation().module();
    }

    /** What a request has below the path; null when it is not below it. */
    default @Nullable String below(String requested) {
        String path = path();
        if (!requested.startsWith(path)) {
            return null;
        }
        String below = requested.substring(path.length());
        return below.isEmpty() || below.startsWith("/") ? below : null;
    }

    /** An interface: every operation whose path is below its endpoint. */
    record OfInterface(String path, Routes routes, OperationCatalog catalog) implements Mount {

        OfInterface(String path, Routes routes) {
            this(path, routes, OperationCatalog.of(routes.operations()));
        }

        @Override
        public Operation<?, ?> operation() {
            return routes.operations().get(0);
        }

        /** Which interface it is; either where both sides have the same. */
        InterfaceRole role() {
            InterfaceRole role = operation().role();
            return role == null ? InterfaceRole.SENDER : role;
        }

        @Override
        public OperationMatch match(String method, String below) {
            return catalog.match(module(), role(), method, below);
        }
    }

    /** One operation at a URL of our own choice, or at every URL one segment below. */
    record OfOperation(String path, Routes routes, Operation<?, ?> operation, boolean hasValue) implements Mount {

        @Override
        public OperationMatch match(String method, String below) {
            boolean isHere = below.isEmpty() || below.equals("/");
            PathValues values = hasValue ? PathValues.belowOwnUrl(below) : isHere ? PathValues.NONE : null;
            if (values == null) {
                return new OperationMatch.Unknown();
            }
            HttpMethod offered = operation.method();
            return offered.name().equals(method)
                    ? new OperationMatch.Found(operation, values)
                    : new OperationMatch.OtherMethod(Set.of(offered));
        }
    }
}
