// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form in which every generated record holds its components; its constructor applies it. */
public final class Canonical {

    private static final int NANOS_PER_MILLI = 1_000_000;

    private Canonical() {}

    /**
     * A required component.
     *
     * @param value the value given
     * @param name record and component, such as {@code ResetRequest.type}
     * @param <T> the component's type
     * @return the value
     * @throws NullPointerException when it is null, with a message that names the component
     */
    public static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " is required: give it a value");
        }
        return value;
    }

    /**
     * A list component: an unmodifiable copy, empty when absent.
     *
     * @param list the list given, or null when absent
     * @param name record and component, such as {@code MeterValue.sampledValue}
     * @param <T> the element type
     * @return the copy, or the list itself when it already is one
     * @throws NullPointerException when an element is null, with a message that names the component
     */
    public static <T> List<T> list(@Nullable List<T> list, String name) {
        if (list == null) {
            return List.of();
        }
        try {
            return List.copyOf(list);
        } catch (NullPointerException nullElement) {
            NullPointerException named = new NullPointerException(name + " holds null: remove the element");
            named.initCause(nullElement);
            throw named;
        }
    }

    /**
     * A date-time component, cut to milliseconds, the finest unit of OCPP.
     *
     * @param value any date-time
     * @return the same date-time to the millisecond, its offset kept
     */
    public static OffsetDateTime dateTime(OffsetDateTime value) {
        return value.getNano() % NANOS_PER_MILLI == 0
                ? value
                : value.withNano(value.getNano() / NANOS_PER_MILLI * NANOS_PER_MILLI);
    }

    /**
     * A component that is a moment in UTC, cut to milliseconds, the finest unit that is written.
     *
     * @param value any moment
     * @return the same moment to the millisecond
     */
    public static Instant instant(Instant value) {
        return UtcDateTime.canonical(value);
    }

    /**
     * A number component, without a negative scale, so that it equals what is read back after it was written.
     *
     * @param value any number
     * @return the same number
     */
    public static BigDecimal decimal(BigDecimal value) {
        return value.scale() >= 0 ? value : JsonNumber.canonical(value);
    }

    /**
     * A component of free JSON: unmodifiable copies of {@code Map}, {@code List}, {@code String}, {@code BigDecimal},
     * {@code Boolean} and null inside a structure, in the given order. Other numbers become {@code BigDecimal}.
     *
     * @param value the value given, or null when absent
     * @return the copy
     * @throws IllegalArgumentException when it holds anything else
     */
    public static @Nullable Object freeJson(@Nullable Object value) {
        return FreeJson.copy(value);
    }

    /**
     * The members of an object beyond its named properties, each as {@link #freeJson}.
     *
     * @param members the members given, or null when there are none
     * @return the copy, empty when there are none
     * @throws IllegalArgumentException when one holds anything but free JSON
     */
    public static Map<String, @Nullable Object> members(@Nullable Map<String, @Nullable Object> members) {
        return members == null ? Map.of() : FreeJson.copyMembers(members);
    }

    /**
     * The properties of an object beyond those that its type defines, each as {@link #freeJson}; one that is null is
     * absent.
     *
     * @param members the properties given, or null when there are none
     * @return the copy, empty when there are none
     * @throws IllegalArgumentException when one holds anything but free JSON
     */
    public static Map<String, @Nullable Object> extensions(@Nullable Map<String, @Nullable Object> members) {
        return members == null ? Map.of() : FreeJson.copyExtensions(members);
    }
}
