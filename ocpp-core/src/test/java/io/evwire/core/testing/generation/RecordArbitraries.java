// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Valid records of any generated type, built by reflection over components, generics and annotations. The deeper a
 * record lies inside another, the fewer of its optional components are there, so that values stay small.
 */
public final class RecordArbitraries {

    /** The size jqwik scales its own distributions by: that of its default number of tries. */
    public static final int GEN_SIZE = 1000;

    /** How likely an optional component is absent, by depth. */
    private static final double[] ABSENT = {0.35, 0.5, 0.7, 0.85};

    private static final int MAX_EXTRA_ELEMENTS = 2;

    /** How many times a list has few elements before it has as many as it may. */
    private static final int OFTEN = 30;

    private final Map<Place, Arbitrary<?>> known = new HashMap<>();

    /** Records of a type. */
    public <T> Arbitrary<T> of(Class<T> type) {
        return record(type, 0);
    }

    /** One value of a component or list element that a record lacks, drawn from a source of randomness. */
    public Object sample(ValueLimits value, Random random) {
        return value(value, ABSENT.length - 1)
                .generator(GEN_SIZE, false)
                .next(random)
                .value();
    }

    @SuppressWarnings("unchecked")
    private <T> Arbitrary<T> record(Class<T> type, int depth) {
        Place place = new Place(type, Math.min(depth, ABSENT.length - 1));
        Arbitrary<?> arbitrary = known.get(place);
        if (arbitrary == null) {
            arbitrary = newRecord(type, depth);
            known.put(place, arbitrary);
        }
        return (Arbitrary<T>) arbitrary;
    }

    private <T> Arbitrary<T> newRecord(Class<T> type, int depth) {
        List<Arbitrary<Object>> components = Records.components(type).stream()
                .map(component -> component(type, component, depth))
                .toList();
        return Combinators.combine(components)
                .as(values -> Records.make(type, values))
                .withoutEdgeCases();
    }

    /** The constants of an enumeration that can be sent; none where the type is not an enumeration. */
    public static List<?> constants(Class<?> type) {
        return type.isEnum() ? known(type) : List.of();
    }

    private Arbitrary<Object> component(Class<?> type, RecordComponent component, int depth) {
        if (component.getType() == Map.class) {
            return FreeJsonArbitraries.members(named(type)).asGeneric();
        }
        ValueLimits value = ValueLimits.of(component.getAnnotatedType());
        Arbitrary<Object> present = value(value, depth + 1);
        return value.isOptional()
                ? present.injectNull(ABSENT[Math.min(depth, ABSENT.length - 1)]).withoutEdgeCases()
                : present;
    }

    private static Set<String> named(Class<?> type) {
        return Records.components(type).stream().map(Records::wireName).collect(Collectors.toSet());
    }

    private Arbitrary<Object> value(ValueLimits value, int depth) {
        Class<?> type = value.javaType();
        if (value.isList()) {
            return list(value, depth).asGeneric();
        }
        if (TextTypes.isText(type)) {
            Arbitrary<String> texts = value.pattern() == null
                    ? TextArbitraries.upTo(value.maxLength())
                    : TextArbitraries.matching(value.pattern(), value.maxLength());
            return texts.map(text -> TextTypes.make(type, text)).asGeneric();
        }
        if (type == int.class || type == Integer.class) {
            return NumberArbitraries.integers(value.minInteger(), value.maxInteger())
                    .asGeneric();
        }
        if (type == BigDecimal.class) {
            return NumberArbitraries.decimals(value.minDecimal(), value.maxDecimal())
                    .asGeneric();
        }
        if (type == boolean.class || type == Boolean.class) {
            return Arbitraries.of(true, false).withoutEdgeCases().asGeneric();
        }
        if (type == OffsetDateTime.class) {
            return DateTimeArbitraries.offsetDateTimes().asGeneric();
        }
        if (type == Instant.class) {
            return DateTimeArbitraries.instants().asGeneric();
        }
        if (type.isEnum()) {
            return Arbitraries.of(known(type)).withoutEdgeCases().asGeneric();
        }
        if (type.isRecord()) {
            return Arbitraries.lazy(() -> record(type, depth)).asGeneric();
        }
        if (type == Object.class) {
            return FreeJsonArbitraries.values();
        }
        throw new IllegalArgumentException("no arbitrary values of " + type + " yet");
    }

    private Arbitrary<List<Object>> list(ValueLimits list, int depth) {
        int min = Math.max(1, list.minItems());
        int max = list.maxItems();
        Arbitrary<List<Object>> few = value(list.element(), depth)
                .list()
                .ofMinSize(min)
                .ofMaxSize(Math.min(max, min + MAX_EXTRA_ELEMENTS))
                .withoutEdgeCases();
        if (max == ValueLimits.UNLIMITED || max <= min + MAX_EXTRA_ELEMENTS || depth >= ABSENT.length) {
            return few;
        }
        return Arbitraries.frequencyOf(Tuple.of(OFTEN, few), Tuple.of(1, full(list.element(), max)))
                .withoutEdgeCases();
    }

    /** Lists of so many elements, few of which differ; these are as small as those deep inside others. */
    private Arbitrary<List<Object>> full(ValueLimits element, int size) {
        return value(element, ABSENT.length)
                .list()
                .ofMinSize(1)
                .ofMaxSize(Math.min(size, 1 + MAX_EXTRA_ELEMENTS))
                .map(elements -> IntStream.range(0, size)
                        .mapToObj(i -> elements.get(i % elements.size()))
                        .toList())
                .withoutEdgeCases();
    }

    /** The constants that can be sent, in contrast to the one for unrecognized text. */
    private static List<?> known(Class<?> type) {
        try {
            return (List<?>) type.getMethod("known").invoke(null);
        } catch (ReflectiveOperationException none) {
            throw new IllegalArgumentException(type + " has no known()", none);
        }
    }

    private record Place(Class<?> type, int depth) {}
}
