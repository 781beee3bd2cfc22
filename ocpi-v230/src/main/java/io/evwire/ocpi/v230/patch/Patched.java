// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.patch;

import com.fasterxml.jackson.annotation.JsonValue;
import io.evwire.core.runtime.Canonical;
import io.evwire.core.runtime.Databind;
import io.evwire.core.runtime.Masked;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a patch says of one property: nothing, that it is cleared, or its new value. On the wire these are an absent
 * property, one that is null, and one with a value.
 *
 * @param <T> what the property holds
 */
public sealed interface Patched<T> extends Masked.Holder {

    /**
     * Says nothing: the property stays as it is.
     *
     * @param <T> what the property holds
     * @return the same for every property
     */
    @SuppressWarnings("unchecked") // It holds no value of any type.
    static <T> Patched<T> unchanged() {
        return (Patched<T>) Unchanged.INSTANCE;
    }

    /**
     * Clears the property: it becomes absent, or empty where it is a list.
     *
     * @param <T> what the property holds
     * @return the same for every property
     */
    @SuppressWarnings("unchecked") // It holds no value of any type.
    static <T> Patched<T> cleared() {
        return (Patched<T>) Cleared.INSTANCE;
    }

    /**
     * Sets the property.
     *
     * @param value its new value
     * @param <T> what the property holds
     * @return the change
     */
    static <T> Patched<T> to(T value) {
        return new To<>(value);
    }

    /**
     * The new value.
     *
     * @return the value; null where the property stays as it is or is cleared
     */
    default @Nullable T value() {
        return this instanceof To<T> to ? to.newValue() : null;
    }

    /**
     * The new value, or another where there is none.
     *
     * @param other the other value, such as the one before
     * @return the value
     */
    default T valueOr(T other) {
        return this instanceof To<T> to ? to.newValue() : other;
    }

    /**
     * What the property holds after the patch.
     *
     * @param before what it holds before, or null when absent
     * @return what it holds then, or null when absent
     */
    default @Nullable T applyTo(@Nullable T before) {
        return isUnchanged() ? before : value();
    }

    /**
     * Whether the property stays as it is.
     *
     * @return true where the patch does not name it
     */
    default boolean isUnchanged() {
        return this instanceof Unchanged;
    }

    /**
     * Whether the property is cleared.
     *
     * @return true where the patch names it and gives it no value
     */
    default boolean isCleared() {
        return this instanceof Cleared;
    }

    /**
     * The same change with its value in another form.
     *
     * @param form gives the form
     * @return the change
     */
    default Patched<T> map(UnaryOperator<T> form) {
        return this instanceof To<T> to ? new To<>(form.apply(to.newValue())) : this;
    }

    /** A new value as it is masked; that there is none is no secret. */
    @Override
    default String masked(Function<@Nullable Object, String> mask) {
        return this instanceof To<T> to ? mask.apply(to.newValue()) : toString();
    }

    /** Databind cannot tell an absent property from one that is null. */
    @JsonValue
    private Object notForDatabind() {
        throw Databind.refusal("a patch", "OcpiCodec");
    }

    /**
     * The property stays as it is.
     *
     * @param <T> what the property holds
     */
    record Unchanged<T>() implements Patched<T> {

        private static final Unchanged<?> INSTANCE = new Unchanged<>();

        /** In words. */
        @Override
        public String toString() {
            return "unchanged";
        }
    }

    /**
     * The property is cleared.
     *
     * @param <T> what the property holds
     */
    record Cleared<T>() implements Patched<T> {

        private static final Cleared<?> INSTANCE = new Cleared<>();

        /** In words. */
        @Override
        public String toString() {
            return "cleared";
        }
    }

    /**
     * The property has a new value.
     *
     * @param newValue the value
     * @param <T> what the property holds
     */
    record To<T>(T newValue) implements Patched<T> {

        /**
         * Refuses null.
         *
         * @param newValue the value
         */
        public To {
            Canonical.required(newValue, "Patched.to");
        }

        /** The value, as it shows itself. */
        @Override
        public String toString() {
            return newValue.toString();
        }
    }
}
