// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.endpoint;

import io.evwire.ocpi.v230.http.HttpMethod;
import io.evwire.ocpi.v230.versions.InterfaceRole;
import io.evwire.ocpi.v230.versions.ModuleID;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the operation of a request. Nothing on the wire tells the editions of the bookings module from each other, so
 * there is a catalog for each.
 */
public final class OperationCatalog {

    /** Every operation, with bookings 1.0. */
    public static final OperationCatalog BOOKINGS_10 = new OperationCatalog(AllOperations.bookings10());

    /** Every operation, with bookings 1.1. */
    public static final OperationCatalog BOOKINGS_11 = new OperationCatalog(AllOperations.bookings11());

    /** Every operation, with the newest edition of bookings: {@link #BOOKINGS_11}. */
    public static final OperationCatalog STANDARD = BOOKINGS_11;

    private final List<Operation<?, ?>> operations;

    private OperationCatalog(List<Operation<?, ?>> operations) {
        this.operations = List.copyOf(operations);
    }

    /**
     * A catalog of some operations.
     *
     * @param operations the operations, such as those of one interface
     * @return the catalog
     */
    public static OperationCatalog of(List<Operation<?, ?>> operations) {
        return new OperationCatalog(operations);
    }

    /**
     * This catalog with more operations, such as those of a custom module.
     *
     * @param more the operations
     * @return a copy
     * @throws IllegalArgumentException when one of them has the method and path of another
     */
    public OperationCatalog with(List<Operation<?, ?>> more) {
        List<Operation<?, ?>> all = new ArrayList<>(operations);
        for (Operation<?, ?> one : more) {
            for (Operation<?, ?> other : all) {
                boolean isAtUrl = one.template().isUrl();
                if (!isAtUrl && one.toString().equalsIgnoreCase(other.toString())) {
                    throw new IllegalArgumentException(one + " is there already: give it another path");
                }
            }
            all.add(one);
        }
        return new OperationCatalog(all);
    }

    /**
     * The operations.
     *
     * @return all of them, by module
     */
    public List<Operation<?, ?>> operations() {
        return operations;
    }

    /**
     * Finds the operation of a request. Where the URL is of one's own choice, such as a {@code response_url}, the
     * request says nothing of its operation: whoever chose the URL knows.
     *
     * @param module the module that the endpoint belongs to
     * @param role the interface that it is; either in versions and credentials
     * @param method the method of HTTP
     * @param path the path below the endpoint as received, percent-encoded, without the query
     * @return the operation, or why there is none
     */
    public OperationMatch match(ModuleID module, InterfaceRole role, String method, String path) {
        Set<HttpMethod> allowed = EnumSet.noneOf(HttpMethod.class);
        List<OperationMatch.Found> found = new ArrayList<>();
        for (Operation<?, ?> operation : operations) {
            if (!Modules.isSame(operation.module(), module) || (operation.role() != null && operation.role() != role)) {
                continue;
            }
            PathValues values = operation.template().match(path);
            if (values != null) {
                allowed.add(operation.method());
                if (operation.method().name().equals(method)) {
                    found.add(new OperationMatch.Found(operation, values));
                }
            }
        }
        if (found.isEmpty()) {
            return allowed.isEmpty() ? new OperationMatch.Unknown() : new OperationMatch.OtherMethod(allowed);
        }
        // Where a value could match as well, the path that has most segments given is meant.
        return found.stream()
                .min(Comparator.comparingInt(
                        match -> match.operation().template().parameters().size()))
                .orElseThrow();
    }
}
