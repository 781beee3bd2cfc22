// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.internal.patch;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What objects say, in whatever digits. A party, or its database, may write the number that it got as 1.50 as 1.5: what
 * differs by that alone is the same object.
 */
public final class Digits {

    private Digits() {}

    /**
     * Whether two values say the same.
     *
     * @param one a value of a generated type, or null
     * @param other another of the same type, or null
     * @return true where they are equal but for zeros at the end of numbers
     */
    public static boolean areSame(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) || Objects.equals(comparable(one), comparable(other));
    }

    /** What is equal for all values of a type that say the same. */
    static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (value instanceof List<?> elements) {
            List<@Nullable Object> same = new ArrayList<>(elements.size());
            elements.forEach(element -> same.add(comparable(element)));
            return same;
        }
        return value instanceof Record object ? comparable(valuesOf(object)) : value;
    }

    private static List<@Nullable Object> valuesOf(Record object) {
        List<@Nullable Object> values = new ArrayList<>();
        try {
            for (RecordComponent component : object.getClass().getRecordComponents()) {
                values.add(component.getAccessor().invoke(object));
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return values;
    }
}
