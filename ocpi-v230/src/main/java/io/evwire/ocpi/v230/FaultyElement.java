// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230;

import io.evwire.core.violation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a list that is not a valid object, as it came: the list has it, so it is not to be deleted at the other
 * side.
 *
 * @param index its place in the list, or in the page of one, counted from 0
 * @param id the text of its property {@code id}, or of {@code uid} where it has no {@code id}; absent when it has
 *     neither
 * @param json the element as it came
 * @param violations what is wrong with it, with paths such as {@code /data/3/name}; empty when so much was wrong before
 *     it that no more is told
 */
public record FaultyElement(int index, @Nullable String id, String json, List<Violation> violations) {

    /**
     * Copies the list.
     *
     * @param index its place in the list, or in the page of one, counted from 0
     * @param id the text of its property {@code id}, or of {@code uid} where it has no {@code id}; absent when it has
     *     neither
     * @param json the element as it came
     * @param violations what is wrong with it, with paths such as {@code /data/3/name}; empty when so much was wrong
     *     before it that no more is told
     */
    public FaultyElement {
        violations = List.copyOf(violations);
    }

    /** Place and faults: the element may hold anything. */
    @Override
    public String toString() {
        return "FaultyElement[index=" + index + ", violations=" + violations + "]";
    }
}
