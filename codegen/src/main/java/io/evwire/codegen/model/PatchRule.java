// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.model;

/** What a patch does with a property that it names. */
public sealed interface PatchRule {

    /** It has the new value, as a whole. */
    record Replaced() implements PatchRule {}

    /** It is a list, to which elements are added. */
    record Appended() implements PatchRule {}

    /**
     * It is a list, whose elements are told apart by one of their properties: an element takes the place of the one
     * with the same identity, or is added.
     *
     * @param identity the record component that tells elements apart
     */
    record Merged(String identity) implements PatchRule {}

    /** It is an object, of which the patch has a patch in turn. */
    record Nested() implements PatchRule {}

    /** It tells which object the patch is for, and never changes. */
    record Identity() implements PatchRule {}
}
