package io.evwire.core.json;

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
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return JsonNumber.canonical(decimal(number));
        }
        if (value instanceof Map<?, ?> map) {
            return copyMembers(map);
        }
        if (value instanceof List<?> list) {
            if (list.isEmpty()) {
                return Collections.emptyList();
            }
            List<@Nullable Object> elements = new ArrayList<>(list.size());
            for (Object element : list) {
                elements.add(copy(element));
            }
            return Collections.unmodifiableList(elements);
        }
        throw new IllegalArgumentException("free JSON holds Map, List, String, Number, Boolean and null; found "
                + value.getClass().getName());
    }

    /** A copy of an object's members in canonical form. */
    static Map<String, @Nullable Object> copyMembers(Map<?, ?> map) {
        if (map.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException("a member of a JSON object is named by a String");
            }
            members.put(name, copy(member.getValue()));
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

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal value) {
            return value;
        }
        if (number instanceof BigInteger value) {
            return new BigDecimal(value);
        }
        if (number instanceof Double || number instanceof Float) {
            return new BigDecimal(number.toString());
        }
        return BigDecimal.valueOf(number.longValue());
    }
}
