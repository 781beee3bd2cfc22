// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * One property of an object type.
 *
 * @param jsonName the name on the wire
 * @param javaName the record component
 * @param constantName the constant that holds its index in the codec
 * @param value what it holds
 * @param isRequired whether it must be present
 * @param sensitivity how much of it {@code toString} shows
 * @param description our description, or null while there is none
 * @param absence what its absence means, or null where it is required or nothing is said of it
 * @param isIndependent whether it is a list that is as good with an element less
 * @param isLongerElsewhere whether another version of the protocol allows more characters
 * @param standIn what is read in its place where it means nothing, or null where it always means something
 * @param patchRule what a patch of its type does with it
 */
public record PropertyModel(
        String jsonName,
        String javaName,
        String constantName,
        ValueModel value,
        boolean isRequired,
        Sensitivity sensitivity,
        @Nullable String description,
        @Nullable Absence absence,
        boolean isIndependent,
        boolean isLongerElsewhere,
        @Nullable StandIn standIn,
        PatchRule patchRule) {

    /**
     * Whether a patch adds elements to the list instead of replacing it.
     *
     * @return true for such a list
     */
    public boolean isAppended() {
        return patchRule instanceof PatchRule.Appended;
    }

    /**
     * Whether it can be left out, and nothing else is said then.
     *
     * @return true for an optional property whose absence tells nothing
     */
    public boolean isUntoldWhenAbsent() {
        return absence != null && absence.isUntold();
    }

    /**
     * Whether its value is never shown: because it is sensitive, or because it may hold anything.
     *
     * @return true for what is quoted nowhere
     */
    public boolean isSecret() {
        return sensitivity != Sensitivity.NONE || value instanceof ValueModel.Free;
    }

    /**
     * Whether it is a list.
     *
     * @return true for a list
     */
    public boolean isList() {
        return value instanceof ValueModel.ListOf;
    }

    /**
     * Whether it stands in a patch, which may leave it unchanged.
     *
     * @return true for a property of a patch that is neither required nor appended
     */
    public boolean isPatched() {
        return value instanceof ValueModel.PatchedOf;
    }

    /**
     * Whether its component may be null: absent lists are empty instead.
     *
     * @return true for an optional property that is not a list
     */
    public boolean isNullable() {
        return !isRequired && !isList() && !isPatched();
    }
}
