// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.validation;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which kind of fault a broken constraint is, in the words that the codec uses for it. */
final class ConstraintFault {

    /** A number of more digits before or after the point is not written out. */
    private static final int MAX_PLAIN_DIGITS = 64;

    private ConstraintFault() {}

    static Violation of(ConstraintViolation<?> fault, String path) {
        Annotation constraint = fault.getConstraintDescriptor().getAnnotation();
        Object found = fault.getInvalidValue();
        if (constraint instanceof NotNull) {
            return new Violation(path, ViolationKind.REQUIRED, "required, but absent");
        }
        if (constraint instanceof Size size) {
            return ofSize(path, size, found);
        }
        if (constraint instanceof CodePointLength length && found instanceof CharSequence text) {
            return new Violation(
                    path,
                    ViolationKind.TOO_LONG,
                    "at most " + length.max() + " characters, found "
                            + Character.codePointCount(text, 0, text.length()));
        }
        if (constraint instanceof Recognized) {
            return new Violation(path, ViolationKind.ENUM, "an unrecognized value cannot be written");
        }
        if (constraint instanceof Pattern) {
            return new Violation(path, ViolationKind.FORMAT, fault.getMessage());
        }
        String bound = bound(constraint);
        return bound == null
                ? new Violation(path, ViolationKind.RULE, fault.getMessage())
                : new Violation(path, ViolationKind.RANGE, bound + ", found " + plain(found));
    }

    private static Violation ofSize(String path, Size size, @Nullable Object found) {
        if (found instanceof CharSequence text) {
            boolean tooLong = text.length() > size.max();
            return new Violation(
                    path,
                    tooLong ? ViolationKind.TOO_LONG : ViolationKind.RULE,
                    (tooLong ? "at most " + size.max() : "at least " + size.min()) + " characters, found "
                            + text.length());
        }
        int count = count(found);
        boolean tooFew = count < size.min();
        return new Violation(
                path,
                tooFew ? ViolationKind.TOO_FEW : ViolationKind.TOO_MANY,
                (tooFew ? "at least " + size.min() : "at most " + size.max()) + " elements, found " + count);
    }

    private static int count(@Nullable Object found) {
        if (found instanceof Collection<?> collection) {
            return collection.size();
        }
        if (found instanceof Map<?, ?> map) {
            return map.size();
        }
        return found != null && found.getClass().isArray() ? Array.getLength(found) : 0;
    }

    private static @Nullable String bound(Annotation constraint) {
        if (constraint instanceof Min min) {
            return "at least " + min.value();
        }
        if (constraint instanceof Max max) {
            return "at most " + max.value();
        }
        if (constraint instanceof DecimalMin min) {
            return (min.inclusive() ? "at least " : "more than ") + min.value();
        }
        if (constraint instanceof DecimalMax max) {
            return (max.inclusive() ? "at most " : "less than ") + max.value();
        }
        return null;
    }

    private static String plain(@Nullable Object number) {
        return number instanceof BigDecimal decimal
                        && Math.abs((long) decimal.scale()) <= MAX_PLAIN_DIGITS
                        && decimal.precision() <= MAX_PLAIN_DIGITS
                ? decimal.toPlainString()
                : String.valueOf(number);
    }
}
