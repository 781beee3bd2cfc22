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
 * Refuses the constant {@code UNRECOGNIZED} of an enumeration: it stands for text that a lenient decode did not know,
 * and cannot be sent. Null is valid. Any provider of Jakarta Validation checks it.
 */
@Documented
@Constraint(validatedBy = RecognizedValidator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Recognized {

    /**
     * What is said of the constant.
     *
     * @return a message or a template of one
     */
    String message() default "an unrecognized value cannot be written";

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
