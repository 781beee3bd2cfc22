// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All values of one kind that one version of the standard names.
 *
 * @param <T> the kind
 */
public final class NamedCatalog<T extends Named> {

    private final List<T> values;
    private final Map<String, T> valueByName;

    private NamedCatalog(List<T> values, Comparator<String> order) {
        this.values = List.copyOf(values);
        this.valueByName = new TreeMap<>(order);
        for (T value : values) {
            if (valueByName.put(value.name(), value) != null) {
                throw new IllegalArgumentException("two values of the name " + value.name());
            }
        }
    }

    /**
     * A catalog whose names are found in any letter case, as those of OCPP's {@code identifierString}.
     *
     * @param values the values, in the standard's order
     * @param <T> the kind
     * @return the catalog
     */
    public static <T extends Named> NamedCatalog<T> ignoringCase(List<T> values) {
        return new NamedCatalog<>(values, String.CASE_INSENSITIVE_ORDER);
    }

    /**
     * A catalog whose names are found only as they are written, as those of units: {@code mHz} is not {@code MHz}.
     *
     * @param values the values, in the standard's order
     * @param <T> the kind
     * @return the catalog
     */
    public static <T extends Named> NamedCatalog<T> exact(List<T> values) {
        return new NamedCatalog<>(values, Comparator.naturalOrder());
    }

    /**
     * Every value.
     *
     * @return the values in the standard's order
     */
    public List<T> all() {
        return values;
    }

    /**
     * The value of a name.
     *
     * @param name the name
     * @return the value, or null when this version does not name it
     */
    public @Nullable T find(String name) {
        return valueByName.get(name);
    }
}
