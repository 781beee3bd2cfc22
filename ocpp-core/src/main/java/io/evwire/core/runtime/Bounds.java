// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Minimum and maximum of a number, both inclusive. */
final class Bounds {

    private Bounds() {}

    /** In words, which bound an integer breaks; null when none. */
    static @Nullable String fault(int value, int min, int max) {
        if (value < min) {
            return "at least " + min + ", found " + value;
        }
        return value > max ? "at most " + max + ", found " + value : null;
    }

    /** In words, which bound a number breaks; null when none. */
    static @Nullable String fault(BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null && value.compareTo(min) < 0) {
            return "at least " + min.toPlainString() + ", found " + value.toPlainString();
        }
        return max != null && value.compareTo(max) > 0
                ? "at most " + max.toPlainString() + ", found " + value.toPlainString()
                : null;
    }
}
