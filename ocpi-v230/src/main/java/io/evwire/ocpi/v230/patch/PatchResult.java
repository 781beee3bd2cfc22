// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.patch;

import io.evwire.core.violation.Violation;
import java.util.List;

/**
 * What a patch does to the object that a receiver holds.
 *
 * @param <T> what is patched
 * @see "OCPI 2.3.0, transport_and_format#transport_and_format_patch"
 */
public sealed interface PatchResult<T> {

    /**
     * The object to hold from now on.
     *
     * @return a changed copy when the patch was applied, else the object as it was
     */
    T object();

    /**
     * The patch has changed something.
     *
     * @param object the object after the changes
     * @param <T> what is patched
     */
    record Applied<T>(T object) implements PatchResult<T> {}

    /**
     * The patch changes nothing, as one that is sent a second time: it is a success all the same.
     *
     * @param object the object as it was
     * @param <T> what is patched
     */
    record Repeated<T>(T object) implements PatchResult<T> {}

    /**
     * The patch is older than the object, by {@code last_updated}, and is not applied. Should it have told something
     * that the later one did not, fetch the object.
     *
     * @param object the object as it was
     * @param <T> what is patched
     */
    record Stale<T>(T object) implements PatchResult<T> {}

    /**
     * The patch cannot be applied: it would give the object another identity, such as another {@code id}.
     *
     * @param object the object as it was
     * @param violations what is wrong, of kind {@code RULE}, with pointers into the body of the request
     * @param <T> what is patched
     */
    record Refused<T>(T object, List<Violation> violations) implements PatchResult<T> {

        /**
         * Copies the list.
         *
         * @param object the object as it was
         * @param violations what is wrong, of kind {@code RULE}, with pointers into the body of the request
         */
        public Refused {
            violations = List.copyOf(violations);
        }
    }
}
