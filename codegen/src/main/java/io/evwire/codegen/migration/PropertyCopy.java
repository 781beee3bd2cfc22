// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

import io.evwire.codegen.model.PropertyModel;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one property in one direction.
 *
 * @param from the property in the source, or null when only the target has it
 * @param to the property in the target, or null when only the source has it
 * @param copy how its value gets there, or null when one side lacks it
 * @param presence a constant of {@code Presence}: what its absence means
 * @param elements which elements of a list may go, or null where none can be lost
 * @param absentIs what the target writes where it is absent, or null where only the caller can know
 */
record PropertyCopy(
        @Nullable PropertyModel from,
        @Nullable PropertyModel to,
        @Nullable ValueCopy copy,
        String presence,
        @Nullable ElementRule elements,
        @Nullable String absentIs) {

    static final String REQUIRED = "REQUIRED";
    static final String OPTIONAL = "OPTIONAL";
    static final String MEANINGFUL = "MEANINGFUL";

    /** Whether the target lacks it. */
    boolean isUnknown() {
        return to == null;
    }

    /** Whether the target needs a value that the source may not have. */
    boolean isMissing() {
        return to != null && to.isRequired() && (from == null || !from.isRequired());
    }

    /** Whether its value cannot simply be copied. */
    boolean isChecked() {
        return copy instanceof ValueCopy.Step
                || copy instanceof ValueCopy.Checked
                || (copy instanceof ValueCopy.Each each
                        && (each.element() instanceof ValueCopy.Step || each.element() instanceof ValueCopy.Checked));
    }

    TypeTraits.Trait trait() {
        if (isMissing()) {
            return TypeTraits.Trait.FAILS;
        }
        if (copy != null && isChecked()) {
            boolean isHeld = !presence.equals(OPTIONAL) || (elements != null && !elements.isAny());
            return isHeld && copy.canFail() ? TypeTraits.Trait.FAILS : TypeTraits.Trait.CHANGES;
        }
        return isUnknown() ? TypeTraits.Trait.CHANGES : TypeTraits.Trait.PURE;
    }
}
