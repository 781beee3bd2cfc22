// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import io.evwire.core.violation.Violation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a stored document turned out to be: a transaction, or the faults that make it none.
 *
 * @param <V> the version's view
 */
public sealed interface StoredTransaction<V> {

    /**
     * Handles whatever a document can turn out to be.
     *
     * @param valid what to do with a transaction
     * @param invalid what to do with a document with faults
     * @param <T> what comes of it
     * @return what the function that applies gave
     */
    default <T extends @Nullable Object> T match(
            Function<? super Valid<V>, ? extends T> valid, Function<? super Invalid<V>, ? extends T> invalid) {
        return this instanceof Valid<V> one ? valid.apply(one) : invalid.apply((Invalid<V>) this);
    }

    /**
     * The transaction, or an exception with what was wrong; for callers who know that the document is theirs.
     *
     * @return the transaction
     * @throws IllegalStateException when the document has faults
     */
    default V orThrow() {
        if (this instanceof Valid<V> valid) {
            return valid.transaction();
        }
        throw new IllegalStateException("no stored transaction: "
                + ((Invalid<V>) this).violations().get(0).inWords());
    }

    /**
     * A transaction.
     *
     * @param transaction the version's view of it
     * @param <V> the version's view
     */
    record Valid<V>(V transaction) implements StoredTransaction<V> {}

    /**
     * A document with faults.
     *
     * @param violations the first fault; several where a stored message breaks its schema
     * @param <V> what it should have been
     */
    record Invalid<V>(List<Violation> violations) implements StoredTransaction<V> {

        /**
         * Copies the list.
         *
         * @param violations at least one fault
         */
        public Invalid {
            violations = List.copyOf(violations);
        }
    }
}
