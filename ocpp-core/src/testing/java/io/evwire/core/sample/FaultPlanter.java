// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.sample;

import io.evwire.core.violation.ViolationKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes one value of the full sample so that it has a fault of a kind. */
final class FaultPlanter {

    private static final BigDecimal BEYOND_32_BITS = new BigDecimal("3000000000");
    private static final int MOST_ADDED = 5_000;

    private final Shape.ObjectShape shape;
    private final boolean isEmptyAbsent;
    private final Map<String, Object> full;

    FaultPlanter(Shape.ObjectShape shape, boolean isEmptyAbsent) {
        this.shape = shape;
        this.isEmptyAbsent = isEmptyAbsent;
        this.full = new SampleTree(Choice.full()).object(shape);
    }

    Optional<PlantedFault> plant(ViolationKind kind, Random random) {
        if (kind == ViolationKind.PAYLOAD) {
            return Optional.of(new PlantedFault("[]", "", kind));
        }
        List<Runnable> changes = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        collect(kind, shape, full, "", changes, paths);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        int chosen = random.nextInt(changes.size());
        changes.get(chosen).run();
        return Optional.of(new PlantedFault(JsonText.of(full), paths.get(chosen), kind));
    }

    private void collect(
            ViolationKind kind,
            Shape.ObjectShape type,
            Map<String, Object> object,
            String path,
            List<Runnable> changes,
            List<String> paths) {
        if (kind == ViolationKind.UNKNOWN_PROPERTY && !type.isOpen()) {
            changes.add(() -> object.put("notDefined", true));
            paths.add(path + "/notDefined");
        }
        for (Shape.Property property : type.properties()) {
            Object value = object.get(property.name());
            if (value == null) {
                continue;
            }
            String place = path + "/" + property.name();
            change(kind, property, value).ifPresent(faulty -> {
                changes.add(() -> replace(object, property.name(), faulty));
                paths.add(place);
            });
            inner(kind, property.value(), value, place, changes, paths);
        }
    }

    @SuppressWarnings("unchecked") // Objects of the sample are maps.
    private void inner(
            ViolationKind kind, Shape value, Object held, String place, List<Runnable> changes, List<String> paths) {
        if (value instanceof Shape.ObjectShape object) {
            collect(kind, Shape.of(object.type()), (Map<String, Object>) held, place, changes, paths);
        } else if (value instanceof Shape.ListShape list) {
            inner(kind, list.element(), ((List<Object>) held).get(0), place + "/0", changes, paths);
        }
    }

    private static void replace(Map<String, Object> object, String name, Optional<Object> value) {
        if (value.isEmpty()) {
            object.remove(name);
        } else {
            object.put(name, value.get());
        }
    }

    /** The faulty value of a property: empty in it for none at all; empty where it cannot have such a fault. */
    private Optional<Optional<Object>> change(ViolationKind kind, Shape.Property property, Object value) {
        Shape type = property.value();
        Object faulty = switch (kind) {
            case REQUIRED -> null;
            case TYPE -> ofType(type);
            case ENUM -> type instanceof Shape.ValuesShape values && values.isClosed() ? "NotAValue" : null;
            case FORMAT -> type instanceof Shape.TimeShape ? "yesterday" : null;
            case TOO_LONG -> tooLong(type);
            case RANGE -> outOfRange(type);
            case TOO_MANY -> tooMany(type, value);
            case TOO_FEW ->
                type instanceof Shape.ListShape list && (!isEmptyAbsent || list.min() > 0) ? List.of() : null;
            case UNKNOWN_PROPERTY -> null;
            default -> throw new IllegalArgumentException("no change of a value is a fault of the kind " + kind);
        };
        if (kind == ViolationKind.REQUIRED) {
            return property.isRequired() && !isOptionalInFact(type) ? Optional.of(Optional.empty()) : Optional.empty();
        }
        return faulty == null ? Optional.empty() : Optional.of(Optional.of(faulty));
    }

    /** Where an empty list is as absent, a required list without a lower bound may be absent. */
    private boolean isOptionalInFact(Shape type) {
        return isEmptyAbsent && type instanceof Shape.ListShape list && list.min() == 0;
    }

    private static @Nullable Object ofType(Shape type) {
        if (type instanceof Shape.FreeShape) {
            return null;
        }
        return type instanceof Shape.BooleanShape
                        || type instanceof Shape.NumberShape
                        || type instanceof Shape.ListShape
                ? "text"
                : true;
    }

    private static @Nullable Object tooLong(Shape type) {
        int max = type instanceof Shape.TextShape text
                ? text.maxLength()
                : type instanceof Shape.ValuesShape values ? values.maxLength() : Shape.UNLIMITED;
        if (max == Shape.UNLIMITED) {
            return null;
        }
        String faulty = "x".repeat(max + 1);
        boolean hasOtherFault =
                type instanceof Shape.TextShape text && text.pattern() != null && !faulty.matches(text.pattern());
        return hasOtherFault ? null : faulty;
    }

    private static @Nullable Object outOfRange(Shape type) {
        if (!(type instanceof Shape.NumberShape number)) {
            return null;
        } else if (number.min() != null) {
            return number.min().subtract(BigDecimal.ONE);
        } else if (number.max() != null) {
            return number.max().add(BigDecimal.ONE);
        }
        return number.isWhole() ? BEYOND_32_BITS : null;
    }

    private static @Nullable Object tooMany(Shape type, Object value) {
        if (!(type instanceof Shape.ListShape list) || list.max() > MOST_ADDED) {
            return null;
        }
        List<Object> elements = new ArrayList<>();
        Object element = ((List<?>) value).get(0);
        for (int i = 0; i <= list.max(); i++) {
            elements.add(element);
        }
        return elements;
    }
}
