// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpi.v230.party;

import io.evwire.ocpi.v230.http.PageQuery;
import io.evwire.ocpi.v230.http.Pages;
import io.evwire.ocpi.v230.internal.patch.Digits;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One pull of a list into a copy of it, whoever keeps the copy: it is asked about one object after another, in whatever
 * way the pages are read, and tells at the end what to do. Not thread-safe, but for {@link #pushed}.
 *
 * @param <T> what the objects are
 */
public final class Pull<T> {

    /** What an object of the list means for the copy. */
    public enum Difference {
        /** The copy does not have it: store it. */
        NEW,
        /** It is newer than the one in the copy: store it. */
        CHANGED,
        /** The copy has the same. */
        SAME,
        /** The copy has a newer one, which was pushed meanwhile: keep that. */
        OLDER
    }

    /**
     * What a pull has come to.
     *
     * @param state to be stored in place of the one before
     * @param vanished what the copy has and the list has not: only after a full pull that was complete and in which no
     *     object came twice, and nothing that was pushed meanwhile. Tariffs were deleted then; locations, tokens and
     *     CDRs never should be
     * @param drifted what the copy lacked or had otherwise although it is older than the last pull: a push or a pull
     *     missed it. If these are many, pull more often, or look for pushes that failed
     */
    public record Result(SyncState state, Set<ObjectKey> vanished, Set<ObjectKey> drifted) {

        /**
         * Copies the sets.
         *
         * @param state to be stored in place of the one before
         * @param vanished what the copy has and the list has not: only after a full pull that was complete and in which
         *     no object came twice, and nothing that was pushed meanwhile. Tariffs were deleted then; locations, tokens
         *     and CDRs never should be
         * @param drifted what the copy lacked or had otherwise although it is older than the last pull: a push or a
         *     pull missed it. If these are many, pull more often, or look for pushes that failed
         */
        public Result {
            vanished = Set.copyOf(vanished);
            drifted = Set.copyOf(drifted);
        }
    }

    private final OwnedType<T> type;
    private final SyncState before;
    private final PageQuery query;
    private final @Nullable Instant fullAt;
    private final boolean isFull;
    private final Set<ObjectKey> held;
    private final Set<ObjectKey> seen = new HashSet<>();
    private final Set<ObjectKey> pushed = ConcurrentHashMap.newKeySet();
    private final Set<ObjectKey> drifted = new LinkedHashSet<>();
    private @Nullable Instant newest;
    private long taken;

    Pull(OwnedType<T> type, SyncState before, PageQuery query, @Nullable Instant fullAt, Set<ObjectKey> held) {
        this.type = type;
        this.before = before;
        this.query = query;
        this.fullAt = fullAt;
        this.held = Set.copyOf(held);
        this.isFull = query.equals(PageQuery.ALL);
        this.newest = isFull ? null : before.newest();
    }

    /**
     * What to ask for.
     *
     * @return the query of the first page
     */
    public PageQuery query() {
        return query;
    }

    /**
     * Takes one object of the list.
     *
     * @param object the object as the peer has it
     * @param held the object of the same key in the copy, or null when it has none
     * @return what to do with it; store each at once, so that a pull that breaks off has not been in vain
     */
    public Difference take(T object, @Nullable T held) {
        ObjectKey key = type.key(object);
        Instant updated = type.lastUpdated(object);
        seen.add(key);
        taken++;
        if (newest == null || updated.isAfter(newest)) {
            newest = updated;
        }
        Difference difference = difference(object, updated, held);
        Instant known = before.newest();
        boolean wasThere = known != null && updated.isBefore(known);
        if (wasThere && (difference == Difference.NEW || difference == Difference.CHANGED)) {
            drifted.add(key);
        }
        return difference;
    }

    /**
     * An object was pushed while the list is pulled: it may have moved between two pages, and does not vanish. To be
     * called by whoever receives pushes; may be called from any thread.
     *
     * @param key the key of the object
     */
    public void pushed(ObjectKey key) {
        pushed.add(key);
    }

    /**
     * Ends the pull.
     *
     * @param ending how the list ended; null where it was given up
     * @return the state to store, and what differs; the state is the one before unless all pages came
     */
    public Result end(Pages.@Nullable Ending ending) {
        // An object that came twice shows that the list moved: others may have been skipped.
        boolean isComplete = ending == Pages.Ending.COMPLETE && taken == seen.size();
        // Faulty elements come again with the next full pull: they hold up no others.
        boolean hasAllPages = ending == Pages.Ending.COMPLETE || ending == Pages.Ending.FAULTY_ELEMENTS;
        Set<ObjectKey> vanished = new LinkedHashSet<>();
        if (isFull && isComplete) {
            vanished.addAll(held);
            vanished.removeAll(seen);
            vanished.removeAll(pushed);
        }
        Instant since = isFull && isComplete && fullAt != null ? fullAt : before.fullAt();
        return new Result(hasAllPages ? new SyncState(newest, since) : before, vanished, drifted);
    }

    private Difference difference(T object, Instant updated, @Nullable T held) {
        if (held == null) {
            return Difference.NEW;
        }
        if (Digits.areSame(held, object)) {
            return Difference.SAME;
        }
        return updated.isBefore(type.lastUpdated(held)) ? Difference.OLDER : Difference.CHANGED;
    }
}
