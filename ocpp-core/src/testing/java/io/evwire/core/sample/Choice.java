// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.sample;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What is chosen where a sample may differ. */
final class Choice {

    private static final double PRESENT = 0.5;
    private static final int MOST_ELEMENTS = 3;

    private final boolean isFull;
    private final @Nullable Random random;

    private Choice(boolean isFull, @Nullable Random random) {
        this.isFull = isFull;
        this.random = random;
    }

    static Choice minimal() {
        return new Choice(false, null);
    }

    static Choice full() {
        return new Choice(true, null);
    }

    static Choice random(Random random) {
        return new Choice(false, random);
    }

    /** Whether an optional property is there. */
    boolean has() {
        return random == null ? isFull : random.nextDouble() < PRESENT;
    }

    /** How many elements a list has. */
    int count(int min, int max) {
        int fewest = Math.max(1, min);
        return random == null ? fewest : fewest + random.nextInt(Math.min(MOST_ELEMENTS, max - fewest) + 1);
    }

    /** One of some values, the first where nothing is left to chance. */
    <E> E of(List<E> values) {
        return values.get(random == null ? 0 : random.nextInt(values.size()));
    }

    /** A number from one bound to the other, inclusive; the usual one where nothing is left to chance. */
    long number(long usual, long min, long max) {
        return random == null
                ? Math.max(min, Math.min(max, usual))
                : min + (long) (random.nextDouble() * (max - min + 1));
    }
}
