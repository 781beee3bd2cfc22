// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the unknown names of one document may have been meant for. Not thread-safe. */
final class UnknownNames {

    /** So many of one document are compared with the known ones, to say which was meant. */
    private static final int MOST_COMPARED = 32;

    private final ViolationLog log;
    private int compared;

    UnknownNames(ViolationLog log) {
        this.log = log;
    }

    /** Whether there is room to compare one more name; counts it. */
    boolean mayCompare() {
        return compared++ < MOST_COMPARED;
    }

    /** The question that is asked of a name for which another is near. */
    static String hint(@Nullable String meant) {
        return meant == null ? "" : "; did you mean " + meant + "?";
    }

    /**
     * Whether an unknown name is that of a property which is absent, misspelt or as an earlier version called it, and
     * whose absence is a fault or says something. Beyond the names that are compared, whatever is as long is taken for
     * one.
     */
    boolean standsForMore(
            ObjectShape shape, long seen, String name, @Nullable String meant, String path, boolean isCompared) {
        if (meant != null) {
            int known = shape.indexOf(meant);
            if ((seen & (1L << known)) == 0 && !shape.mayBeMadeAbsent(known)) {
                return true;
            }
        }
        long missed = shape.missed(seen);
        if (missed == 0) {
            return false;
        }
        Set<String> missing = new HashSet<>();
        for (int known = 0; known < shape.size(); known++) {
            if ((missed & (1L << known)) != 0) {
                String other = shape.name(known);
                if (isCompared ? SimilarNames.isNear(name, other) : SimilarNames.isOfLengthNear(name, other)) {
                    return true;
                }
                missing.add(other);
            }
        }
        return log.isEarlierName(path, missing);
    }
}
