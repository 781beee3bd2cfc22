// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.validation;

import io.evwire.core.json.WireValue;
import io.evwire.core.runtime.EnumValues;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Recognized}. Public because a provider of Jakarta Validation makes it by reflection. */
public final class RecognizedValidator implements ConstraintValidator<Recognized, WireValue> {

    /** Made by the provider. */
    public RecognizedValidator() {}

    @Override
    public boolean isValid(@Nullable WireValue value, ConstraintValidatorContext context) {
        return value == null || EnumValues.isRecognized(value);
    }
}
