// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of a migration: the message with every change, or the decisions that it needs first, or that the target
 * version has nothing like it.
 *
 * @param <T> the message in the target version
 */
public sealed interface MigrationResult<T> {

    /**
     * The message, for callers whose policy answers everything, and for tests.
     *
     * @return the migrated message
     * @throws IllegalStateException when there is none, with the reason
     */
    default T orThrow() {
        if (this instanceof Migrated<T> migrated) {
            return migrated.message();
        }
        if (this instanceof DecisionsNeeded<T> open) {
            throw new IllegalStateException(open.decisions().stream()
                    .map(Decision::toString)
                    .collect(Collectors.joining("; ", "decisions needed: ", "")));
        }
        throw new IllegalStateException("not migratable: " + ((NotMigratable<T>) this).reason());
    }

    /**
     * The same result around something made of the message.
     *
     * @param wrap makes it
     * @param <R> what is made
     * @return the result
     */
    default <R> MigrationResult<R> map(Function<? super T, ? extends R> wrap) {
        if (this instanceof Migrated<T> migrated) {
            return new Migrated<>(wrap.apply(migrated.message()), migrated.changes());
        }
        if (this instanceof DecisionsNeeded<T> open) {
            return new DecisionsNeeded<>(open.decisions(), open.changes());
        }
        NotMigratable<T> none = (NotMigratable<T>) this;
        return new NotMigratable<>(none.reason(), none.instead());
    }

    /**
     * A migrated message, valid in the target version when the source was valid in its own.
     *
     * @param message the message
     * @param changes where it is not a plain copy, in the order of the source's properties; empty for a plain copy
     * @param <T> the message in the target version
     */
    record Migrated<T>(T message, List<Change> changes) implements MigrationResult<T> {

        /**
         * Copies the list.
         *
         * @param message the message
         * @param changes where it is not a plain copy, in the order of the source's properties; empty for a plain copy
         */
        public Migrated {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Questions that the policy left open. Ask again with a policy that answers them.
     *
     * @param decisions what is to be decided, at least one
     * @param changes what the policy has answered already
     * @param <T> the message in the target version
     */
    record DecisionsNeeded<T>(List<Decision> decisions, List<Change> changes) implements MigrationResult<T> {

        /**
         * Copies the lists.
         *
         * @param decisions what is to be decided, at least one
         * @param changes what the policy has answered already
         */
        public DecisionsNeeded {
            decisions = List.copyOf(decisions);
            changes = List.copyOf(changes);
        }
    }

    /**
     * The target version has no such message.
     *
     * @param reason what is missing there, naming the message
     * @param instead what is used there for the purpose, or null when there is nothing
     * @param <T> the message in the target version
     */
    record NotMigratable<T>(String reason, @Nullable String instead) implements MigrationResult<T> {}
}
