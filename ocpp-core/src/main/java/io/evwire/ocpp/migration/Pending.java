// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The decisions that still stand between a migration and its result, in the order in which they came: those that nobody
 * answered, and values that were given up although the target cannot be without them, until what holds them is dropped.
 */
final class Pending {

    private final List<Decision> decisions = new ArrayList<>(0);
    private final List<Decision> lost = new ArrayList<>(0);

    void open(Decision decision) {
        decisions.add(decision);
    }

    void lose(Decision decision) {
        decisions.add(decision);
        lost.add(decision);
    }

    /** Where it stands now; what comes later can be taken back to here. */
    Mark mark() {
        return new Mark(decisions.size(), lost.size());
    }

    boolean isUnchangedSince(Mark mark) {
        return decisions.size() == mark.decisions;
    }

    boolean hasLostSince(Mark mark) {
        return lost.size() > mark.lost;
    }

    /** The first loss since then that a test accepts. */
    @Nullable
    Decision lossSince(Mark mark, Predicate<Decision> isAccepted) {
        return lost.subList(mark.lost, lost.size()).stream()
                .filter(isAccepted)
                .findFirst()
                .orElse(null);
    }

    /** Forgets what came since then: what it was about is dropped. */
    void forgetSince(Mark mark) {
        decisions.subList(mark.decisions, decisions.size()).clear();
        lost.subList(mark.lost, lost.size()).clear();
    }

    List<Decision> decisions() {
        return decisions;
    }

    /**
     * A place in the lists.
     *
     * @param decisions how many there were
     * @param lost how many of them were lost
     */
    record Mark(int decisions, int lost) {}
}
