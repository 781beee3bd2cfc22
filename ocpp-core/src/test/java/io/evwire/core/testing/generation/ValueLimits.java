// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.generation;

import io.evwire.core.validation.CodePointLength;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Java type with the limits that its annotations set: of a record component, or of the elements of a list.
 *
 * @param type the type
 * @param annotations what stands on it
 */
public record ValueLimits(AnnotatedType type, AnnotatedElement annotations) {

    /** Stands for the absence of an upper limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** A type and what stands on it. */
    public static ValueLimits of(AnnotatedType type) {
        return new ValueLimits(type, type);
    }

    /** The plain class. */
    public Class<?> javaType() {
        Type plain = type.getType();
        return (Class<?>) (plain instanceof ParameterizedType generic ? generic.getRawType() : plain);
    }

    /** Whether it is a list. */
    public boolean isList() {
        return List.class.isAssignableFrom(javaType());
    }

    /** What the elements of this list are. */
    public ValueLimits element() {
        return of(((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0]);
    }

    /** Whether it may be absent: null, or an empty list. */
    public boolean isOptional() {
        return isList() ? !has(NotNull.class) : has(Nullable.class);
    }

    /** The most code points. */
    public int maxLength() {
        return has(CodePointLength.class) ? get(CodePointLength.class).max() : UNLIMITED;
    }

    /** The regular expression that the whole text matches, or null. */
    public String pattern() {
        return has(Pattern.class) ? get(Pattern.class).regexp() : null;
    }

    /** The fewest elements of the list where it is not absent. */
    public int minItems() {
        return has(Size.class) ? get(Size.class).min() : 0;
    }

    /** The most elements. */
    public int maxItems() {
        return has(Size.class) ? get(Size.class).max() : UNLIMITED;
    }

    /** The least integer. */
    public int minInteger() {
        return has(Min.class) ? Math.toIntExact(get(Min.class).value()) : Integer.MIN_VALUE;
    }

    /** The largest integer. */
    public int maxInteger() {
        return has(Max.class) ? Math.toIntExact(get(Max.class).value()) : Integer.MAX_VALUE;
    }

    /** The least number, or null. */
    public BigDecimal minDecimal() {
        return has(DecimalMin.class) ? new BigDecimal(get(DecimalMin.class).value()) : null;
    }

    /** The largest number, or null. */
    public BigDecimal maxDecimal() {
        return has(DecimalMax.class) ? new BigDecimal(get(DecimalMax.class).value()) : null;
    }

    private boolean has(Class<? extends Annotation> annotation) {
        return annotations.isAnnotationPresent(annotation);
    }

    private <A extends Annotation> A get(Class<A> annotation) {
        return annotations.getAnnotation(annotation);
    }
}
