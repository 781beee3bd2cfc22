// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.evwire.core.json.WireValue;
import io.evwire.core.validation.CodePointLength;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value may be, read from a record and its constraints. */
sealed interface Shape {

    /** An object, which is open where it keeps further properties. */
    record ObjectShape(Class<?> type, List<Property> properties, boolean isOpen) implements Shape {}

    /** A property of an object. */
    record Property(String name, boolean isRequired, Shape value) {}

    /** A list. */
    record ListShape(Shape element, int min, int max) implements Shape {}

    /** One of some texts; others are a fault where it is closed. */
    record ValuesShape(List<String> values, boolean isClosed, int maxLength) implements Shape {}

    /** A text. */
    record TextShape(int maxLength, @Nullable String pattern, boolean isAscii) implements Shape {}

    /** A date-time. */
    record TimeShape() implements Shape {}

    /** A number. */
    record NumberShape(
            boolean isWhole,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) implements Shape {}

    /** A boolean. */
    record BooleanShape() implements Shape {}

    /** Any JSON. */
    record FreeShape() implements Shape {}

    /** No limit of length. */
    int UNLIMITED = Integer.MAX_VALUE;

    /** The shape of a record; that of an object in it is read when it is asked for. */
    static ObjectShape of(Class<?> type) {
        List<Property> properties = new ArrayList<>();
        boolean isOpen = false;
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Map.class) {
                isOpen = true;
                continue;
            }
            try {
                Field field = type.getDeclaredField(component.getName());
                JsonProperty name = field.getAnnotation(JsonProperty.class);
                if (name != null) {
                    properties.add(
                            new Property(name.value(), name.required(), ofValue(field, field.getAnnotatedType())));
                }
            } catch (NoSuchFieldException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return new ObjectShape(type, properties, isOpen);
    }

    private static Shape ofValue(AnnotatedElement limits, AnnotatedType annotated) {
        if (annotated.getType() instanceof ParameterizedType parameterized
                && parameterized.getRawType() == List.class) {
            Size size = limits.getAnnotation(Size.class);
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            return new ListShape(
                    ofValue(element, element), size == null ? 0 : size.min(), size == null ? UNLIMITED : size.max());
        }
        return annotated.getType() instanceof Class<?> type ? ofClass(limits, type) : new FreeShape();
    }

    private static Shape ofClass(AnnotatedElement limits, Class<?> type) {
        CodePointLength length = limits.getAnnotation(CodePointLength.class);
        int maxLength = length == null ? UNLIMITED : length.max();
        if (type == boolean.class || type == Boolean.class) {
            return new BooleanShape();
        } else if (type == int.class || type == Integer.class) {
            return number(limits, true);
        } else if (type == BigDecimal.class) {
            return number(limits, false);
        } else if (type == OffsetDateTime.class || type == Instant.class) {
            return new TimeShape();
        } else if (type == String.class) {
            Pattern pattern = limits.getAnnotation(Pattern.class);
            return new TextShape(maxLength, pattern == null ? null : pattern.regexp(), false);
        } else if (type.isEnum()) {
            return new ValuesShape(known(type, "known"), true, UNLIMITED);
        } else if (type.isRecord() && WireValue.class.isAssignableFrom(type)) {
            return new ValuesShape(known(type, "recommended"), false, ofComponent(type));
        } else if (type.isRecord()) {
            return new ObjectShape(type, List.of(), false);
        } else if (CharSequence.class.isAssignableFrom(type)) {
            Pattern pattern = limits.getAnnotation(Pattern.class);
            return new TextShape(maxLength, pattern == null ? null : pattern.regexp(), true);
        }
        return new FreeShape();
    }

    private static int ofComponent(Class<?> openValue) {
        try {
            CodePointLength length = openValue.getDeclaredField("wireValue").getAnnotation(CodePointLength.class);
            return length == null ? UNLIMITED : length.max();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> known(Class<?> type, String method) {
        try {
            List<?> values = (List<?>) type.getMethod(method).invoke(null);
            return values.stream().map(value -> ((WireValue) value).wireValue()).toList();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static NumberShape number(AnnotatedElement limits, boolean isWhole) {
        Min min = limits.getAnnotation(Min.class);
        Max max = limits.getAnnotation(Max.class);
        DecimalMin decimalMin = limits.getAnnotation(DecimalMin.class);
        DecimalMax decimalMax = limits.getAnnotation(DecimalMax.class);
        return new NumberShape(
                isWhole,
                min != null
                        ? BigDecimal.valueOf(min.value())
                        : decimalMin == null ? null : new BigDecimal(decimalMin.value()),
                max != null
                        ? BigDecimal.valueOf(max.value())
                        : decimalMax == null ? null : new BigDecimal(decimalMax.value()));
    }
}
