// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.runtime.ElementCodec;
import io.evwire.ocpi.v230.internal.codec.GeneratedCodecs;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names one type of OCPI where a class cannot: an object, a patch, or an enumeration, which can be a response of its
 * own. {@link OcpiTypes} has all of them.
 *
 * @param <T> its Java type
 */
public final class OcpiType<T> {

    private final String module;
    private final String name;
    private final String qualifiedName;
    private @Nullable ElementCodec<T> codec;

    OcpiType(String module, String name) {
        this.module = module;
        this.name = name;
        this.qualifiedName = module + "/" + name;
    }

    private OcpiType(String module, String name, ElementCodec<T> codec) {
        this(module, name);
        this.codec = codec;
    }

    /**
     * A type that OCPI does not define, for the operations of a custom module. Its objects are read and written by way
     * of plain values: {@code Map}, {@code List}, {@code String}, {@code BigDecimal}, {@code Boolean} and null.
     *
     * @param module the module that defines it
     * @param name its name
     * @param reader makes an object of the members of a JSON object, or tells their faults, whose paths begin in that
     *     object; faults that are let pass are told with the object
     * @param writer gives the members of an object
     * @param <T> its Java type
     * @return the type, which {@link #named} does not find
     */
    public static <T> OcpiType<T> ofJson(
            String module,
            String name,
            Function<Map<String, @Nullable Object>, Decoded<T>> reader,
            Function<T, Map<String, @Nullable Object>> writer) {
        return new OcpiType<>(module, name, new JsonObjectCodec<>(reader, writer));
    }

    /**
     * The type of a name.
     *
     * @param name the standard's name, such as {@code EVSE}, that of a patch, such as {@code EVSEPatch}, or either with
     *     its module, such as {@code bookings11/Booking}, which a namesake of the bookings module 1.1 needs
     * @return the type, or null when there is none
     */
    public static @Nullable OcpiType<?> named(String name) {
        for (OcpiType<?> type : OcpiTypes.all()) {
            if (type.name.equals(name) || type.qualifiedName.equals(name)) {
                return type;
            }
        }
        return null;
    }

    /**
     * The module that defines the type.
     *
     * @return such as {@code locations}; {@code bookings11} for the bookings module 1.1
     */
    public String module() {
        return module;
    }

    /**
     * The type's name in the standard.
     *
     * @return such as {@code EVSE}; {@code EVSEPatch} for the body of a PATCH request
     */
    public String name() {
        return name;
    }

    /**
     * The codec, for code that has a tokenizer or generator of its own.
     *
     * @return the codec
     */
    @SuppressWarnings("unchecked") // Constants and codecs are generated from the same schemas.
    public ElementCodec<T> codec() {
        ElementCodec<T> found = codec;
        if (found == null) {
            found = (ElementCodec<T>) GeneratedCodecs.of(qualifiedName);
            codec = found;
        }
        return found;
    }

    /** Module and name, such as {@code locations/EVSE}. */
    @Override
    public String toString() {
        return qualifiedName;
    }
}
