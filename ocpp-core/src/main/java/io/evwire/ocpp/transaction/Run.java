// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.transaction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive numbers, and below them the other runs of the same set: disjoint, highest first, never adjacent.
 * Immutable; to add a number above all others costs one object, however many runs there are.
 */
final class Run {

    final int first;
    final int last;
    final boolean isFirstOffline;
    final boolean isLastOffline;
    final @Nullable Run below;

    /** How many runs there are from this one down. */
    final int count;

    Run(int first, int last, boolean isFirstOffline, boolean isLastOffline, @Nullable Run below) {
        this.first = first;
        this.last = last;
        this.isFirstOffline = isFirstOffline;
        this.isLastOffline = isLastOffline;
        this.below = below;
        this.count = below == null ? 1 : below.count + 1;
    }

    /** The set with a number more; that it was offline is remembered where it is the first or the last of its run. */
    static Run add(@Nullable Run top, int number, boolean isOffline) {
        if (top == null || number > top.last + 1L) {
            return new Run(number, number, isOffline, isOffline, top);
        }
        if (number == top.last + 1L) {
            return new Run(top.first, number, top.isFirstOffline, isOffline, top.below);
        }
        if (number >= top.first) {
            boolean first = top.isFirstOffline || (isOffline && number == top.first);
            boolean last = top.isLastOffline || (isOffline && number == top.last);
            boolean isSame = first == top.isFirstOffline && last == top.isLastOffline;
            return isSame ? top : new Run(top.first, top.last, first, last, top.below);
        }
        Run below = add(top.below, number, isOffline);
        if (below.last + 1L == top.first) {
            return new Run(below.first, top.last, below.isFirstOffline, top.isLastOffline, below.below);
        }
        return top.on(below);
    }

    /** Whether every number of a range is in one run of the set. */
    static boolean covers(@Nullable Run top, int from, int to) {
        for (Run run = top; run != null && run.last >= to; run = run.below) {
            if (run.first <= from) {
                return true;
            }
        }
        return false;
    }

    /** The highest runs alone. */
    static @Nullable Run highest(@Nullable Run top, int count) {
        return top == null || count == 0 ? null : top.on(highest(top.below, count - 1));
    }

    /** The set with all gaps closed but the highest. */
    static Run withoutGapsBelow(Run top, int gaps) {
        Run below = top.below;
        if (below == null) {
            return top;
        }
        if (gaps > 0) {
            return top.on(withoutGapsBelow(below, gaps - 1));
        }
        Run lowest = top.lowest();
        return new Run(lowest.first, top.last, lowest.isFirstOffline, top.isLastOffline, null);
    }

    Run lowest() {
        Run lowest = this;
        while (lowest.below != null) {
            lowest = lowest.below;
        }
        return lowest;
    }

    /** The runs of a set, highest first. */
    static List<Run> list(@Nullable Run top) {
        List<Run> runs = new ArrayList<>();
        for (Run run = top; run != null; run = run.below) {
            runs.add(run);
        }
        return runs;
    }

    private Run on(@Nullable Run other) {
        return new Run(first, last, isFirstOffline, isLastOffline, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        Run mine = this;
        Run others = other instanceof Run run ? run : null;
        while (mine != null && others != null && mine.hasNumbersOf(others)) {
            mine = mine.below;
            others = others.below;
        }
        return mine == null && others == null;
    }

    private boolean hasNumbersOf(Run other) {
        return first == other.first
                && last == other.last
                && isFirstOffline == other.isFirstOffline
                && isLastOffline == other.isLastOffline;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Run run = this; run != null; run = run.below) {
            hash = 31 * hash + 31 * run.first + run.last;
        }
        return hash;
    }

    @Override
    public String toString() {
        String own = first == last ? "" + first : first + "-" + last;
        return below == null ? own : below + ", " + own;
    }
}
