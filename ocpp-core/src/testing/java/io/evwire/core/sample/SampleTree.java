// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.sample;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the JSON of a sample as maps, lists, texts, numbers and booleans. */
final class SampleTree {

    private static final OffsetDateTime START = OffsetDateTime.of(2026, 3, 2, 9, 30, 0, 0, ZoneOffset.UTC);
    private static final int MINUTES_OF_A_YEAR = 525_600;
    private static final int LARGE = 100_000;
    private static final int HUNDREDTHS = 100;
    private static final int DEEPEST = 8;

    private final Choice choice;
    private final Deque<Class<?>> holders = new ArrayDeque<>();

    SampleTree(Choice choice) {
        this.choice = choice;
    }

    Map<String, Object> object(Shape.ObjectShape shape) {
        holders.push(shape.type());
        Map<String, Object> object = new LinkedHashMap<>();
        for (Shape.Property property : shape.properties()) {
            boolean isWithinItself =
                    property.value() instanceof Shape.ObjectShape inner && holders.contains(inner.type());
            boolean isThere = property.isRequired() || (choice.has() && !isWithinItself && holders.size() <= DEEPEST);
            if (isThere) {
                object.put(property.name(), value(property.name(), property.value()));
            }
        }
        holders.pop();
        return object;
    }

    Object value(String name, Shape shape) {
        if (shape instanceof Shape.ObjectShape inner) {
            return object(Shape.of(inner.type()));
        } else if (shape instanceof Shape.ListShape list) {
            List<Object> elements = new ArrayList<>();
            int count = choice.count(list.min(), list.max());
            for (int i = 0; i < count; i++) {
                elements.add(value(name, list.element()));
            }
            return elements;
        } else if (shape instanceof Shape.ValuesShape values) {
            return choice.of(values.values());
        } else if (shape instanceof Shape.TextShape text) {
            return RealisticText.of(name, text, choice);
        } else if (shape instanceof Shape.TimeShape) {
            return START.plusMinutes(choice.number(0, 0, MINUTES_OF_A_YEAR))
                    .toInstant()
                    .toString();
        } else if (shape instanceof Shape.NumberShape number) {
            return number(name, number);
        } else if (shape instanceof Shape.BooleanShape) {
            return choice.of(List.of(true, false));
        }
        return Map.of("note", RealisticText.of("note", new Shape.TextShape(Shape.UNLIMITED, null, true), choice));
    }

    private BigDecimal number(String name, Shape.NumberShape shape) {
        long min = shape.min() == null ? 0 : shape.min().longValue();
        long max = shape.max() == null ? Math.max(min, 0) + LARGE : shape.max().longValue();
        long whole = choice.number(usual(name), min, max);
        if (shape.isWhole() || whole == max) {
            return BigDecimal.valueOf(whole);
        }
        return BigDecimal.valueOf(whole).add(BigDecimal.valueOf(choice.number(0, 0, HUNDREDTHS - 1), 2));
    }

    private static long usual(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("interval") || lower.contains("duration") || lower.contains("timeout")) {
            return 300;
        } else if (lower.contains("percent") || lower.contains("soc")) {
            return 80;
        } else if (lower.contains("voltage")) {
            return 230;
        } else if (lower.contains("current") || lower.contains("amperage") || lower.equals("limit")) {
            return 16;
        }
        return lower.contains("power") || lower.contains("energy") || lower.equals("value") ? 11_000 : 1;
    }
}
