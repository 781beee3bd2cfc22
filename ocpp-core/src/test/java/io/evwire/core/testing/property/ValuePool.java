// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.property;

import io.evwire.core.testing.generation.RecordArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * The values of each type that a run tries, made once: most of what a property costs is making them, and all claims of
 * all properties are about the same types.
 */
public final class ValuePool {

    private static final RecordArbitraries RECORDS = new RecordArbitraries();

    private static final Map<Key, List<Shrinkable<?>>> MADE = new ConcurrentHashMap<>();

    private ValuePool() {}

    /** The values of a type, one after the other, from any of them on; one that fails is made smaller as any other. */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return Arbitraries.fromGenerator(new Walk<>(type));
    }

    /** How many there are of each type: as many as are tried. */
    private static int size() {
        return Integer.getInteger("evwire.tries", Tries.DEFAULT_TRIES);
    }

    private static List<Shrinkable<?>> values(Class<?> type) {
        return MADE.computeIfAbsent(new Key(type, RunSeed.value(), size()), ValuePool::make);
    }

    private static List<Shrinkable<?>> make(Key key) {
        RandomGenerator<?> generator = generator(key.type());
        Random seeds = RunSeed.randomOf(key.type().getName());
        List<Shrinkable<?>> values = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            long seed = seeds.nextLong();
            values.add(new Made<>(
                    generator.next(new Random(seed)).value(),
                    () -> generator(key.type()).next(new Random(seed))));
        }
        return values;
    }

    private static RandomGenerator<?> generator(Class<?> type) {
        return RECORDS.of(type).generator(RecordArbitraries.GEN_SIZE, false);
    }

    private record Key(Class<?> type, long seed, int size) {}

    /** A value, and how to make it again: what would make it smaller takes more memory than it. */
    private record Made<T>(T value, Supplier<? extends Shrinkable<?>> again) implements Shrinkable<T> {

        @Override
        @SuppressWarnings("unchecked") // It makes this value.
        public Stream<Shrinkable<T>> shrink() {
            return ((Shrinkable<T>) again.get()).shrink();
        }

        @Override
        public ShrinkingDistance distance() {
            return again.get().distance();
        }
    }

    /** Goes through all of them before one comes again. */
    private static final class Walk<T> implements RandomGenerator<T> {

        private final Class<T> type;
        private int next = -1;

        Walk(Class<T> type) {
            this.type = type;
        }

        @Override
        @SuppressWarnings("unchecked") // They are of the type they were made for.
        public Shrinkable<T> next(Random random) {
            List<Shrinkable<?>> values = values(type);
            next = next < 0 ? random.nextInt(values.size()) : (next + 1) % values.size();
            return (Shrinkable<T>) values.get(next);
        }
    }
}
