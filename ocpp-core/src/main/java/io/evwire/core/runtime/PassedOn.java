// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The texts that no enumeration knew when a message was read, by where they stand when it is written again. Elements
 * that were left out, lists that were made and arrays that were passed over have moved what is behind them.
 */
public final class PassedOn {

    /** Nothing is passed on. */
    public static final PassedOn NOTHING = new PassedOn(Map.of());

    private final Map<String, String> texts;

    private PassedOn(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * What a lenient reading came upon.
     *
     * @param tolerated what it let pass
     * @return the texts that it could not read
     */
    public static PassedOn of(Collection<Violation> tolerated) {
        Map<String, String> texts = new HashMap<>();
        Moves moves = new Moves(tolerated);
        for (Violation violation : tolerated) {
            String found = violation.found();
            if (violation.kind() == ViolationKind.ENUM && violation.remedy() == Remedy.KEEP && found != null) {
                String text = RawJson.text(found);
                if (text != null) {
                    texts.put(moves.moved(violation.path()), text);
                }
            }
        }
        return texts.isEmpty() ? NOTHING : new PassedOn(texts);
    }

    /** The text that stands at a path; null where there is none. */
    @Nullable
    String at(String path) {
        return texts.get(path);
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.length() < 9 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What has moved what is behind it, by where it is. */
    private static final class Moves {

        /** The indexes of the elements that were left out, by list and in order. */
        private final Map<String, int[]> dropped = new HashMap<>();

        private final Set<String> passedOver = new HashSet<>();
        private final Set<String> made = new HashSet<>();

        Moves(Collection<Violation> tolerated) {
            Map<String, Set<Integer>> indexes = new HashMap<>();
            for (Violation violation : tolerated) {
                String path = violation.path();
                int slash = path.lastIndexOf('/');
                if (violation.remedy() == Remedy.DROP && slash >= 0 && isIndex(path.substring(slash + 1))) {
                    indexes.computeIfAbsent(path.substring(0, slash), list -> new TreeSet<>())
                            .add(Integer.valueOf(path.substring(slash + 1)));
                } else if (violation.kind() == ViolationKind.TYPE && violation.remedy() == Remedy.REPAIR) {
                    if (violation.detail().endsWith("found array")) {
                        passedOver.add(path);
                    }
                    if (violation.detail().startsWith("array expected")) {
                        made.add(path);
                    }
                }
            }
            indexes.forEach((list, of) ->
                    dropped.put(list, of.stream().mapToInt(Integer::intValue).toArray()));
        }

        String moved(String path) {
            // From the end, so that what stands before keeps its place until its turn.
            String moved = path;
            for (int slash = path.lastIndexOf('/');
                    slash >= 0;
                    slash = slash == 0 ? -1 : path.lastIndexOf('/', slash - 1)) {
                moved = path.substring(0, slash) + segmentMoved(path.substring(0, slash), moved.substring(slash));
            }
            return moved;
        }

        /** What follows a place, with its first segment moved; the rest was moved before. */
        private String segmentMoved(String parent, String rest) {
            int end = rest.indexOf('/', 1);
            String segment = end < 0 ? rest.substring(1) : rest.substring(1, end);
            String behind = end < 0 ? "" : rest.substring(end);
            if (passedOver.contains(parent)) {
                return behind;
            }
            int before = droppedBefore(parent, segment);
            String place = before == 0 ? segment : Integer.toString(Integer.parseInt(segment) - before);
            return "/" + place + (made.contains(parent + "/" + segment) ? "/0" : "") + behind;
        }

        private int droppedBefore(String list, String segment) {
            int[] indexes = dropped.get(list);
            if (indexes == null || !isIndex(segment)) {
                return 0;
            }
            int found = Arrays.binarySearch(indexes, Integer.parseInt(segment));
            return found < 0 ? -found - 1 : found;
        }
    }
}
