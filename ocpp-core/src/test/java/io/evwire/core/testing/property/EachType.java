// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import io.evwire.core.testing.GeneratedType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** One test for each generated type; {@code -Devwire.type} selects one of them. */
public final class EachType {

    private EachType() {}

    public static <T extends GeneratedType<?>> Stream<DynamicTest> of(List<T> types, Test<T> test) {
        String only = System.getProperty("evwire.type");
        return types.stream()
                .filter(type -> only == null || type.name().equals(only))
                .map(type -> DynamicTest.dynamicTest(
                        type.name(), type.schema().file().toUri(), () -> test.run(type)));
    }

    /**
     * What is tested on a type.
     *
     * @param <T> the type
     */
    @FunctionalInterface
    public interface Test<T> {

        /** Fails by any exception. */
        void run(T type) throws Exception;
    }
}
