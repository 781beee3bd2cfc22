// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.json.Limits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON without a schema as plain Java values: {@code Map}, {@code List}, {@code String}, {@code BigDecimal},
 * {@code Boolean}, and null inside a structure; unmodifiable, in the order of the message.
 */
final class FreeJson {

    private FreeJson() {}

    /** A copy in canonical form; every kind of Java number becomes a BigDecimal. */
    static @Nullable Object copy(@Nullable Object value) {
        return copy(value, 0);
    }

    private static @Nullable Object copy(@Nullable Object value, int depth) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return JsonNumber.canonical(decimal(number));
        }
        if (value instanceof Map<?, ?> map) {
            return copyMembers(map, depth + 1);
        }
        if (value instanceof List<?> list) {
            if (list.isEmpty()) {
                return Collections.emptyList();
            }
            requireDepth(depth + 1);
            List<@Nullable Object> elements = new ArrayList<>(list.size());
            for (Object element : list) {
                elements.add(copy(element, depth + 1));
            }
            return Collections.unmodifiableList(elements);
        }
        throw new IllegalArgumentException("free JSON holds Map, List, String, Number, Boolean and null; found "
                + value.getClass().getName());
    }

    /** A copy of an object's members in canonical form. */
    static Map<String, @Nullable Object> copyMembers(Map<?, ?> map) {
        return copyMembers(map, 1);
    }

    private static Map<String, @Nullable Object> copyMembers(Map<?, ?> map, int depth) {
        if (map.isEmpty()) {
            return Collections.emptyMap();
        }
        requireDepth(depth);
        Map<String, @Nullable Object> members = new LinkedHashMap<>((map.size() * 4 + 2) / 3);
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException("a member of a JSON object is named by a String");
            }
            members.put(name, copy(member.getValue(), depth));
        }
        return Collections.unmodifiableMap(members);
    }

    /** A copy of an object's members in canonical form, without those that are null. */
    static Map<String, @Nullable Object> copyExtensions(Map<String, @Nullable Object> map) {
        if (map.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<String, @Nullable Object> present = new LinkedHashMap<>(map);
        present.values().removeIf(Objects::isNull);
        return copyMembers(present);
    }

    /** Deeper structures, and those that contain themselves, would overflow the stack here or wherever they go. */
    private static void requireDepth(int depth) {
        if (depth > Limits.DEEPEST) {
            throw new IllegalArgumentException("free JSON is nested at most " + Limits.DEEPEST
                    + " deep and does not contain itself; give a flatter value");
        }
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal value) {
            return value;
        }
        if (number instanceof BigInteger value) {
            return new BigDecimal(value);
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new IllegalArgumentException("JSON has no " + number + "; give a number or leave it out");
            }
            return new BigDecimal(number.toString());
        }
        return BigDecimal.valueOf(number.longValue());
    }
}
