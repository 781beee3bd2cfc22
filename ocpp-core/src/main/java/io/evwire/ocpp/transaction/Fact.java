// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that messages of a transaction tell, not each of them.
 *
 * @param <M> the message
 * @param <T> what it tells
 */
public final class Fact<M, T> {

    private final Function<? super M, ? extends @Nullable T> property;
    private final boolean isFirst;

    private Fact(Function<? super M, ? extends @Nullable T> property, boolean isFirst) {
        this.property = property;
        this.isFirst = isFirst;
    }

    /**
     * A fact that is told once: of several messages, the one with the lowest number counts.
     *
     * @param property what a message tells of it, or null
     * @param <M> the message
     * @param <T> what it tells
     * @return the fact
     */
    public static <M, T> Fact<M, T> first(Function<? super M, ? extends @Nullable T> property) {
        return new Fact<>(property, true);
    }

    /**
     * A fact that changes: of several messages, the one with the highest number counts.
     *
     * @param property what a message tells of it, or null
     * @param <M> the message
     * @param <T> what it tells
     * @return the fact
     */
    public static <M, T> Fact<M, T> latest(Function<? super M, ? extends @Nullable T> property) {
        return new Fact<>(property, false);
    }

    @Nullable
    T of(M message) {
        return property.apply(message);
    }

    boolean isFirst() {
        return isFirst;
    }
}
