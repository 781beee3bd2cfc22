// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.server;

import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.endpoint.Operation;
import io.evwire.ocpi.v230.http.StatusTable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A router on its way: what is given adds to a copy. */
public final class RouterBuilder {

    final OcpiCodec codec;
    final RequestGuard guard;
    final FailureListener failures;
    final Clock clock;
    final StatusTable table;
    final List<Mount> mounts;
    final List<RequestCheck> checks;

    RouterBuilder(
            OcpiCodec codec,
            RequestGuard guard,
            FailureListener failures,
            Clock clock,
            StatusTable table,
            List<Mount> mounts,
            List<RequestCheck> checks) {
        this.codec = Objects.requireNonNull(codec, "codec");
        this.guard = Objects.requireNonNull(guard, "guard");
        this.failures = Objects.requireNonNull(failures, "failures");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.table = Objects.requireNonNull(table, "table");
        this.mounts = mounts;
        this.checks = checks;
    }

    /**
     * This router with another clock.
     *
     * @param newClock tells the time of responses
     * @return a copy
     */
    public RouterBuilder withClock(Clock newClock) {
        return new RouterBuilder(codec, guard, failures, newClock, table, mounts, checks);
    }

    /**
     * This router with another table of status codes.
     *
     * @param newTable gives the codes of faults
     * @return a copy
     */
    public RouterBuilder withStatusTable(StatusTable newTable) {
        return new RouterBuilder(codec, guard, failures, clock, newTable, mounts, checks);
    }

    /**
     * This router with one more check, which comes after those before it.
     *
     * @param check looks at each request that could be read, before its handler does, such as an {@link OwnershipCheck}
     * @return a copy
     */
    public RouterBuilder withCheck(RequestCheck check) {
        List<RequestCheck> more = new ArrayList<>(checks);
        more.add(Objects.requireNonNull(check, "check"));
        return new RouterBuilder(codec, guard, failures, clock, table, mounts, more);
    }

    /**
     * An interface: all its operations but those at URLs of our own choice.
     *
     * @param path the path of its endpoint, such as {@code /ocpi/2.3.0/receiver/locations}
     * @param routes where its requests go, such as {@link LocationsReceiverHandler#routes}
     * @return a copy
     * @throws IllegalArgumentException when it is not a path, or has been given already, or there are no routes
     */
    public RouterBuilder on(String path, Routes routes) {
        if (routes.operations().isEmpty()) {
            throw new IllegalArgumentException("there are no routes: give some for " + path);
        }
        return with(new Mount.OfInterface(checked(path), routes));
    }

    /**
     * One operation at a URL of our own choice, such as the list of versions.
     *
     * @param path the path of the URL
     * @param operation the operation, whose path is the name of a URL
     * @param routes where its requests go
     * @return a copy
     * @throws IllegalArgumentException when it is not a path, or has been given already, or when the operation is not
     *     at a URL of its own or not one of the routes
     */
    public RouterBuilder at(String path, Operation<?, ?> operation, Routes routes) {
        return with(new Mount.OfOperation(checked(path), routes, checked(operation, routes), false));
    }

    /**
     * One operation at URLs of our own choice that have one more segment each, such as a {@code response_url} with the
     * id of the command at its end. The handler is told the segment.
     *
     * @param path the path above the URLs
     * @param operation the operation, whose path is the name of a URL
     * @param routes where its requests go
     * @return a copy
     * @throws IllegalArgumentException when it is not a path, or has been given already, or when the operation is not
     *     at a URL of its own or not one of the routes
     */
    public RouterBuilder below(String path, Operation<?, ?> operation, Routes routes) {
        return with(new Mount.OfOperation(checked(path), routes, checked(operation, routes), true));
    }

    /**
     * The router.
     *
     * @return the router
     */
    public OcpiRouter build() {
        return new OcpiRouter(this);
    }

    private RouterBuilder with(Mount mount) {
        List<Mount> more = new ArrayList<>(mounts);
        more.add(mount);
        return new RouterBuilder(codec, guard, failures, clock, table, more, checks);
    }

    private String checked(String path) {
        String given = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (!given.startsWith("/") || given.chars().anyMatch(c -> c <= ' ' || c > '~' || c == '?' || c == '#')) {
            throw new IllegalArgumentException("a path begins with a slash, and is percent-encoded: " + path);
        }
        if (mounts.stream().anyMatch(mount -> mount.path().equals(given))) {
            throw new IllegalArgumentException(path + " is taken: give the interface another path");
        }
        return given;
    }

    private static Operation<?, ?> checked(Operation<?, ?> operation, Routes routes) {
        if (!operation.path().startsWith("{")) {
            throw new IllegalArgumentException(operation + " is below its endpoint: use on");
        }
        if (routes.of(operation) == null) {
            throw new IllegalArgumentException(operation + " is not one of the routes");
        }
        return operation;
    }
}
