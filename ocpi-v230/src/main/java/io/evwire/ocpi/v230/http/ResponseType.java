// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.http;

import io.evwire.core.runtime.ObjectShape;
import io.evwire.core.runtime.ValueWriter;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpi.v230.ElementDecoder;
import io.evwire.ocpi.v230.OcpiType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Says what the data of a response is: one value, a list, or nothing.
 *
 * @param <D> its Java type
 */
public abstract sealed class ResponseType<D> {

    private static final ResponseType<Void> NOTHING = new Nothing();

    private final @Nullable OcpiType<?> elementType;

    private ResponseType(@Nullable OcpiType<?> elementType) {
        this.elementType = elementType;
    }

    /**
     * One object, or one value of an enumeration.
     *
     * @param type what it is
     * @param <T> its Java type
     * @return the type of the response
     */
    public static <T> ResponseType<T> one(OcpiType<T> type) {
        return new One<>(type);
    }

    /**
     * A list of objects, which may be empty.
     *
     * @param type what each of them is
     * @param <T> its Java type
     * @return the type of the response
     */
    public static <T> ResponseType<List<T>> list(OcpiType<T> type) {
        return new Many<>(type);
    }

    /**
     * Nothing: none is written, anything is accepted.
     *
     * @return the type of the response
     */
    public static ResponseType<Void> nothing() {
        return NOTHING;
    }

    /**
     * What the value or each element of the list is.
     *
     * @return the type, or null for nothing
     */
    public @Nullable OcpiType<?> elementType() {
        return elementType;
    }

    /** What each element of a list is. */
    static <T> OcpiType<T> elementOf(ResponseType<List<T>> type) {
        if (type instanceof Many<T> many) {
            return many.type;
        }
        throw new IllegalArgumentException(type + " is not a list: only a list has pages");
    }

    /**
     * Whether it is a list.
     *
     * @return true for a list
     */
    public boolean isList() {
        return this instanceof Many;
    }

    /** Reads the value at the tokenizer's current token. */
    abstract DataRead<D> read(JsonParser parser, ElementDecoder elements);

    /** What an absent value amounts to. */
    abstract DataRead<D> absent();

    abstract void write(@Nullable D data, ObjectShape shape, int property, ValueWriter out);

    /** The type in words, such as {@code list of locations/Location}. */
    @Override
    public String toString() {
        return elementType == null ? "nothing" : (isList() ? "list of " : "") + elementType;
    }

    private static final class One<T> extends ResponseType<T> {
        private final OcpiType<T> type;

        One(OcpiType<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        DataRead<T> read(JsonParser parser, ElementDecoder elements) {
            return DataRead.of(elements.read(type));
        }

        @Override
        DataRead<T> absent() {
            return DataRead.refused(ViolationKind.REQUIRED, "required with a success, but absent");
        }

        @Override
        void write(@Nullable T data, ObjectShape shape, int property, ValueWriter out) {
            out.element(shape, property, data, type.codec());
        }
    }

    private static final class Many<T> extends ResponseType<List<T>> {
        private final OcpiType<T> type;

        Many(OcpiType<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        DataRead<List<T>> read(JsonParser parser, ElementDecoder elements) {
            return DataRead.ofList(parser, elements, type);
        }

        @Override
        DataRead<List<T>> absent() {
            return DataRead.ofValue(null);
        }

        @Override
        void write(@Nullable List<T> data, ObjectShape shape, int property, ValueWriter out) {
            if (data != null && data.isEmpty()) {
                out.clearedList(shape, property);
            } else if (data != null) {
                out.list(shape, property, data, type.codec(), 0, Integer.MAX_VALUE);
            }
        }
    }

    private static final class Nothing extends ResponseType<Void> {

        Nothing() {
            super(null);
        }

        @Override
        DataRead<Void> read(JsonParser parser, ElementDecoder elements) {
            parser.skipChildren();
            return DataRead.ofValue(null);
        }

        @Override
        DataRead<Void> absent() {
            return DataRead.ofValue(null);
        }

        @Override
        void write(@Nullable Void data, ObjectShape shape, int property, ValueWriter out) {
            // Nothing is what is written.
        }
    }
}
