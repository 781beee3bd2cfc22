// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits the length of a text in Unicode code points, as the protocols count it: a letter beyond the Basic Multilingual
 * Plane is one, where {@link jakarta.validation.constraints.Size} counts two. Null is valid. Any provider of Jakarta
 * Validation checks it.
 */
@Documented
@Constraint(validatedBy = CodePointLengthValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CodePointLength {

    /**
     * The most code points of the text, inclusive.
     *
     * @return at least 0
     */
    int max();

    /**
     * What is said of a longer text.
     *
     * @return a message or a template of one
     */
    String message() default "at most {max} characters";

    /**
     * The groups that the constraint belongs to.
     *
     * @return none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * What an application attaches to the constraint.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};
}
