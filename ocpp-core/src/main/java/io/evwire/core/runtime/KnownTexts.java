// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some texts and what stands for each, found by their bytes or by the text.
 *
 * @param <T> what stands for a text
 */
final class KnownTexts<T> {

    private final KnownBytes bytes;
    private final List<T> values;
    private final Map<String, T> byText = new HashMap<>();

    KnownTexts(List<T> all, Function<T, String> textOf) {
        this.bytes = new KnownBytes(all.stream().map(textOf).toList());
        this.values = List.copyOf(all);
        all.forEach(value -> byText.put(textOf.apply(value), value));
    }

    /** What stands for a text; null where it is none of them. */
    @Nullable
    T find(String text) {
        return byText.get(text);
    }

    /** What stands for the text in a buffer; null where that is none of them. */
    @Nullable
    T find(byte[] buffer, int start, int length) {
        int index = bytes.find(buffer, start, length);
        return index < 0 ? null : values.get(index);
    }
}
