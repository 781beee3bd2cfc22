// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import io.evwire.ocpi.v230.http.PageQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the copy of one list of one peer is: all that has to be stored for the next pull. It knows the times of the
 * peer's objects alone, so that the clocks of both sides need not agree.
 *
 * @param newest the latest {@code last_updated} of what was pulled; absent before the first pull that came to its end
 * @param fullAt when the last full pull that was complete began, by the own clock; absent before the first
 */
public record SyncState(@Nullable Instant newest, @Nullable Instant fullAt) {

    /** Nothing was pulled yet. */
    public static final SyncState NEVER = new SyncState(null, null);

    /**
     * Whether the whole list should be pulled again: what a peer no longer has shows in no other way.
     *
     * @param now the time now
     * @param every how often it is to be
     * @return true when the last full pull is as long ago, and where there was none
     */
    public boolean isFullDue(Instant now, Duration every) {
        return newest == null || fullAt == null || !now.isBefore(fullAt.plus(every));
    }

    /**
     * Begins a pull of the whole list. The newest time is found anew, so that a wrong one in the future does not stay.
     *
     * @param type what the objects are
     * @param now the time now
     * @param held the keys of all that the copy has of this list now, before the first page is asked for; they are
     *     copied, so that what is pushed later cannot be taken for vanished
     * @param <T> their Java type
     * @return the pull
     */
    public <T> Pull<T> full(OwnedType<T> type, Instant now, Set<ObjectKey> held) {
        return new Pull<>(type, this, PageQuery.ALL, now, held);
    }

    /**
     * Begins a pull of what has changed since the last.
     *
     * @param type what the objects are
     * @param overlap how far to go back before the newest object, for changes that a peer's database shows late; what
     *     is the same then counts for nothing
     * @param <T> their Java type
     * @return the pull, of the whole list where there was none before; nothing vanishes by it
     */
    public <T> Pull<T> delta(OwnedType<T> type, Duration overlap) {
        return new Pull<>(
                type, this, newest == null ? PageQuery.ALL : PageQuery.since(newest.minus(overlap)), null, Set.of());
    }
}
