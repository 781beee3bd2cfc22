// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rpc;

import io.evwire.core.json.Limits;
import io.evwire.core.text.Surrogates;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes errorDetails of whatever an application has at hand when something failed. Nothing is refused, because an
 * exception would come out of the block that handles another: what JSON cannot hold becomes its text, and what exceeds
 * the bounds of a frame is left out.
 */
final class ErrorDetails {

    /** Details nested deeper stand on no frame; this also ends a structure that contains itself. */
    private static final int MAX_DEPTH = 16;

    /** All names and texts together, in UTF-16 units: escaped, they still fit into a frame. */
    private static final int MAX_CHARACTERS = 100_000;

    /** All values together. */
    private static final int MAX_VALUES = 10_000;

    private static final String LEFT_OUT = "…";

    private int charactersLeft = MAX_CHARACTERS;
    private int valuesLeft = MAX_VALUES;

    private ErrorDetails() {}

    static Map<String, @Nullable Object> fit(@Nullable Map<?, ?> details) {
        return details == null ? Map.of() : new ErrorDetails().members(details, 0);
    }

    private @Nullable Object value(@Nullable Object value, int depth) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        boolean isStructure = value instanceof Map
                || value instanceof Collection
                || value.getClass().isArray();
        if (!isStructure) {
            BigDecimal number = value instanceof Number any ? number(any) : null;
            return number == null ? text(value) : number;
        }
        if (depth == MAX_DEPTH) {
            return LEFT_OUT;
        }
        if (value instanceof Map<?, ?> map) {
            return members(map, depth);
        }
        return value instanceof Collection<?> collection
                ? elements(collection, depth)
                : elements(arrayElements(value), depth);
    }

    private Map<String, @Nullable Object> members(Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (isFull()) {
                break;
            }
            members.put(name(member.getKey()), value(member.getValue(), depth + 1));
        }
        return members;
    }

    private List<@Nullable Object> elements(Collection<?> collection, int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (Object element : collection) {
            if (isFull()) {
                break;
            }
            elements.add(value(element, depth + 1));
        }
        return elements;
    }

    private static List<@Nullable Object> arrayElements(Object array) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (int i = 0; i < Math.min(Array.getLength(array), MAX_VALUES); i++) {
            elements.add(Array.get(array, i));
        }
        return elements;
    }

    private boolean isFull() {
        return charactersLeft <= 0 || --valuesLeft < 0;
    }

    private String name(@Nullable Object key) {
        int longest = Limits.DEFAULT.maxNameLength();
        String text = text(key);
        String name = text.length() <= longest ? text : Surrogates.replaceLone(text.substring(0, longest));
        while (name.getBytes(StandardCharsets.UTF_8).length > longest) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return name;
    }

    private String text(@Nullable Object value) {
        String text = Surrogates.replaceLone(wordsOf(value));
        if (text.length() > charactersLeft) {
            text = Surrogates.replaceLone(text.substring(0, charactersLeft));
        }
        charactersLeft -= text.length();
        return text;
    }

    private static String wordsOf(@Nullable Object value) {
        try {
            return String.valueOf(value);
        } catch (RuntimeException | StackOverflowError unspeakable) {
            // Its own toString failed; that it was there is what can be told.
            return String.valueOf(value == null ? null : value.getClass().getName());
        }
    }

    /** A number that a frame can hold, else null. */
    private static @Nullable BigDecimal number(Number number) {
        BigDecimal decimal;
        try {
            decimal = number instanceof BigDecimal value ? value : new BigDecimal(number.toString());
        } catch (RuntimeException notANumber) {
            // Such as NaN: its text says so.
            return null;
        }
        long whole = Math.max(1L, (long) decimal.precision() - decimal.scale());
        return whole + Math.max(decimal.scale(), 0) <= Limits.DEFAULT.maxDigits() ? decimal : null;
    }
}
