package io.evwire.core.runtime;

import io.evwire.core.violation.Remedy;
import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<Violation> moves = new ArrayList<>();
        for (Violation violation : tolerated) {
            if (violation.remedy() == Remedy.DROP || violation.kind() == ViolationKind.TYPE) {
                moves.add(violation);
            }
        }
        for (Violation violation : tolerated) {
            String found = violation.found();
            if (violation.kind() == ViolationKind.ENUM && violation.remedy() == Remedy.KEEP && found != null) {
                String text = RawJson.text(found);
                if (text != null) {
                    texts.put(moved(violation.path(), moves), text);
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

    private static String moved(String path, List<Violation> moves) {
        // From the end, so that what stands before keeps its place until its turn.
        String moved = path;
        for (int slash = path.lastIndexOf('/');
                slash >= 0;
                slash = slash == 0 ? -1 : path.lastIndexOf('/', slash - 1)) {
            moved = path.substring(0, slash) + segmentMoved(path.substring(0, slash), moved.substring(slash), moves);
        }
        return moved;
    }

    /** What follows a place, with its first segment moved; the rest was moved before. */
    private static String segmentMoved(String parent, String rest, List<Violation> moves) {
        int end = rest.indexOf('/', 1);
        String segment = end < 0 ? rest.substring(1) : rest.substring(1, end);
        String behind = end < 0 ? "" : rest.substring(end);
        boolean isPassedOver = false;
        int before = 0;
        String made = "";
        for (Violation move : moves) {
            if (move.remedy() == Remedy.DROP && isBefore(move.path(), parent, segment)) {
                before++;
            } else if (move.remedy() == Remedy.REPAIR
                    && move.path().equals(parent)
                    && move.detail().endsWith("found array")) {
                isPassedOver = true;
            } else if (move.remedy() == Remedy.REPAIR
                    && move.path().equals(parent + "/" + segment)
                    && move.detail().startsWith("array expected")) {
                made = "/0";
            }
        }
        if (isPassedOver) {
            return behind;
        }
        String place = before == 0 ? segment : Integer.toString(Integer.parseInt(segment) - before);
        return "/" + place + made + behind;
    }

    private static boolean isBefore(String dropped, String parent, String segment) {
        int slash = dropped.lastIndexOf('/');
        return slash == parent.length()
                && dropped.startsWith(parent)
                && isIndex(dropped.substring(slash + 1))
                && isIndex(segment)
                && Integer.parseInt(dropped.substring(slash + 1)) < Integer.parseInt(segment);
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.length() < 9 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
