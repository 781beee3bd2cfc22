// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** For generated code: copies that cannot fail, from one version's type to the other's. */
public final class Copies {

    private Copies() {}

    /**
     * An optional value in the other version's type.
     *
     * @param from the value, or null
     * @param copy copies one
     * @param <F> the type before
     * @param <T> the type after
     * @return the copy, or null for null
     */
    public static <F, T> @Nullable T optional(@Nullable F from, Function<? super F, ? extends T> copy) {
        return from == null ? null : copy.apply(from);
    }

    /**
     * A list in the other version's type.
     *
     * @param from the list
     * @param copy copies one element
     * @param <F> the type before
     * @param <T> the type after
     * @return the copies in the same order
     */
    public static <F, T> List<T> list(List<F> from, Function<? super F, ? extends T> copy) {
        if (from.isEmpty()) {
            return List.of();
        }
        List<T> to = new ArrayList<>(from.size());
        for (F element : from) {
            to.add(copy.apply(element));
        }
        return to;
    }
}
