// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of the lists that are being read, one within another, until each list is complete. */
final class ElementStack {

    private static final @Nullable Object[] EMPTY = {};

    private @Nullable Object[] elements = EMPTY;
    private int size;

    int size() {
        return size;
    }

    void push(Object element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, Math.max(16, size * 2));
        }
        elements[size++] = element;
    }

    /** The elements from an index on, which leave the stack, as an unmodifiable list. */
    @SuppressWarnings({"unchecked", "NullAway"}) // What was pushed since start are elements of this list, none null.
    <T> List<T> pop(int start) {
        T[] stack = (T[]) elements;
        int count = size - start;
        size = start;
        // The fixed sizes spare the copy that a variable one costs; most lists of OCPP are short.
        return switch (count) {
            case 0 -> List.of();
            case 1 -> List.of(stack[start]);
            case 2 -> List.of(stack[start], stack[start + 1]);
            case 3 -> List.of(stack[start], stack[start + 1], stack[start + 2]);
            case 4 -> List.of(stack[start], stack[start + 1], stack[start + 2], stack[start + 3]);
            case 5 -> List.of(stack[start], stack[start + 1], stack[start + 2], stack[start + 3], stack[start + 4]);
            case 6 ->
                List.of(
                        stack[start],
                        stack[start + 1],
                        stack[start + 2],
                        stack[start + 3],
                        stack[start + 4],
                        stack[start + 5]);
            default -> List.of(Arrays.copyOfRange(stack, start, start + count));
        };
    }
}
