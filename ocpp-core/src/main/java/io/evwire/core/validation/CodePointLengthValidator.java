// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link CodePointLength}. Public because a provider of Jakarta Validation makes it by reflection. */
public final class CodePointLengthValidator implements ConstraintValidator<CodePointLength, CharSequence> {

    private int max = Integer.MAX_VALUE;

    /** Made by the provider, which then calls {@link #initialize}. */
    public CodePointLengthValidator() {}

    @Override
    public void initialize(CodePointLength constraint) {
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || text.length() <= max || Character.codePointCount(text, 0, text.length()) <= max;
    }
}
