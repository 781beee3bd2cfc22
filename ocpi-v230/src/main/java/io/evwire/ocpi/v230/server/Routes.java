// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.ocpi.v230.endpoint.Modules;
import io.evwire.ocpi.v230.endpoint.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes from the operations of one interface to a handler, such as {@link LocationsReceiverHandler#routes}. */
public final class Routes {

    private final List<Route<?, ?>> all;

    private Routes(List<Route<?, ?>> all) {
        this.all = all;
    }

    /** No routes, to which those of a custom module are added. */
    public static final Routes NONE = new Routes(List.of());

    static Routes of(Route<?, ?>... all) {
        return new Routes(List.of(all));
    }

    /**
     * These routes with one more, such as that of a custom module.
     *
     * @param operation the operation, of the same module and interface as the others
     * @param handler answers its requests
     * @param <B> the Java type of the body
     * @param <D> the Java type of the data of the response
     * @return a copy
     * @throws IllegalArgumentException when it is of another module or interface, or has a route already
     */
    public <B, D> Routes with(Operation<B, D> operation, OperationHandler<B, D> handler) {
        if (of(operation) != null) {
            throw new IllegalArgumentException(operation + " has a route already");
        }
        if (!all.isEmpty()) {
            Operation<?, ?> other = all.get(0).operation();
            if (!Modules.isSame(other.module(), operation.module()) || other.role() != operation.role()) {
                throw new IllegalArgumentException(operation + " is of another interface: give it routes of its own");
            }
        }
        List<Route<?, ?>> more = new ArrayList<>(all);
        more.add(new Route<>(
                operation, arguments -> () -> handler.answer(arguments.received(), arguments.optionalBody())));
        return new Routes(List.copyOf(more));
    }

    /**
     * The operations of the interface.
     *
     * @return all of them
     */
    public List<Operation<?, ?>> operations() {
        List<Operation<?, ?>> operations = new ArrayList<>();
        all.forEach(route -> operations.add(route.operation()));
        return operations;
    }

    /** The route of an operation; null when it is one of another interface. */
    @Nullable
    Route<?, ?> of(Operation<?, ?> operation) {
        for (Route<?, ?> route : all) {
            if (route.operation() == operation) {
                return route;
            }
        }
        return null;
    }
}
