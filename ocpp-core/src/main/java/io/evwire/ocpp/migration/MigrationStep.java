// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import org.jspecify.annotations.Nullable;

/**
 * For generated code: migrates one value.
 *
 * @param <F> the type before
 * @param <T> the type after
 */
@FunctionalInterface
public interface MigrationStep<F, T> {

    /**
     * Migrates the value that stands at the migration's current path.
     *
     * @param from the value
     * @param migration collects changes and decisions
     * @return the migrated value, or null when there is none: then a decision is open, or the value is lost
     */
    @Nullable
    T apply(F from, Migration migration);
}
