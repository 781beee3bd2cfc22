// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import io.evwire.core.violation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an object that was put where another may be held.
 *
 * @param <T> what the objects are
 */
public sealed interface PutResult<T> {

    /**
     * The object to hold from now on.
     *
     * @return the one that was put, or the one that was held; null where none is held and the other was refused
     */
    @Nullable
    T object();

    /**
     * None was held.
     *
     * @param object the object that was put
     * @param <T> what the objects are
     */
    record Created<T>(T object) implements PutResult<T> {}

    /**
     * The object takes the place of an older one.
     *
     * @param object the object that was put
     * @param <T> what the objects are
     */
    record Replaced<T>(T object) implements PutResult<T> {}

    /**
     * The object is the one that is held already, as one that is sent a second time: a success all the same.
     *
     * @param object the object
     * @param <T> what the objects are
     */
    record Repeated<T>(T object) implements PutResult<T> {}

    /**
     * The object is older than the one that is held, by {@code last_updated}: it came late, and the newer one stays.
     *
     * @param object the object that is held
     * @param <T> what the objects are
     */
    record Stale<T>(T object) implements PutResult<T> {}

    /**
     * The object cannot take the place of the other: it has another identity.
     *
     * @param object the object that is held
     * @param violations what is wrong, of kind {@code RULE}, with pointers into the object that was put
     * @param <T> what the objects are
     */
    record Refused<T>(@Nullable T object, List<Violation> violations) implements PutResult<T> {

        /**
         * Copies the list.
         *
         * @param object the object that is held
         * @param violations what is wrong, of kind {@code RULE}, with pointers into the object that was put
         */
        public Refused {
            violations = List.copyOf(violations);
        }
    }
}
