package io.evwire.ocpi.v230.server;

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

    static Routes of(Route<?, ?>... all) {
        return new Routes(List.of(all));
    }

    /**
     * The operations of the interface.
     *
     * @return all of them, at least one
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
