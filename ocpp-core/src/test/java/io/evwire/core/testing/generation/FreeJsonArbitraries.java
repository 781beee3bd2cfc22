// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** JSON without a schema: nested, with nulls inside, in plain Java values. */
public final class FreeJsonArbitraries {

    private static final int DEPTH = 3;
    private static final int MAX_MEMBERS = 3;

    private FreeJsonArbitraries() {}

    /** Any value but null. */
    public static Arbitrary<Object> values() {
        return values(DEPTH);
    }

    /** The members of an open type beside its named properties. */
    public static Arbitrary<Map<String, Object>> members(Set<String> named) {
        return members(DEPTH - 1, named);
    }

    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> scalars = Arbitraries.frequencyOf(
                Tuple.of(3, TextArbitraries.upTo(ValueLimits.UNLIMITED).asGeneric()),
                Tuple.of(2, NumberArbitraries.decimals(null, null).asGeneric()),
                Tuple.of(
                        1,
                        NumberArbitraries.integers(Integer.MIN_VALUE, Integer.MAX_VALUE)
                                .asGeneric()),
                Tuple.of(1, Arbitraries.of(true, false).asGeneric()));
        if (depth == 0) {
            return scalars.withoutEdgeCases();
        }
        return Arbitraries.frequencyOf(
                        Tuple.of(3, scalars),
                        Tuple.of(1, Arbitraries.lazy(() -> lists(depth - 1)).asGeneric()),
                        Tuple.of(
                                1,
                                Arbitraries.lazy(() -> members(depth - 1, Set.of()))
                                        .asGeneric()))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Object>> lists(int depth) {
        return values(depth).injectNull(0.2).list().ofMaxSize(MAX_MEMBERS).withoutEdgeCases();
    }

    private static Arbitrary<Map<String, Object>> members(int depth, Set<String> named) {
        Arbitrary<String> names = Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(10)),
                        Tuple.of(1, TextArbitraries.upTo(ValueLimits.UNLIMITED)),
                        Tuple.of(
                                1,
                                Arbitraries.of("", "a/b", "m~n", "~1", "0", "-", "vendorid", "customData", "toString")))
                .filter(name -> !named.contains(name))
                .withoutEdgeCases();
        // Not maps(): that would not allow null values.
        return Combinators.combine(
                        names.list().uniqueElements().ofMaxSize(MAX_MEMBERS),
                        values(depth).injectNull(0.2).list().ofSize(MAX_MEMBERS))
                .as(FreeJsonArbitraries::members)
                .withoutEdgeCases();
    }

    private static Map<String, Object> members(List<String> names, List<Object> values) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            members.put(names.get(i), values.get(i));
        }
        return members;
    }
}
