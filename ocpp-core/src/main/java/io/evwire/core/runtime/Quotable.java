// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.text.JsonString;
import io.evwire.core.violation.Violation;
import java.util.Arrays;

/**
 * Which parts of a document may be quoted, so that a report can tell of an object what it held and keep what may be
 * secret. Whoever reads the document says where the values begin that are hidden, in document order; a part that was
 * not read yet must not be quoted. Not thread-safe.
 */
final class Quotable {

    private static final String MASK = JsonString.quoted(Masked.MASK);
    private static final String CUT = "…";

    private final Positions hidden = new Positions();
    private final Positions unread = new Positions();

    /** Hides the value that begins at an index. */
    void hide(int start) {
        hidden.add(start);
    }

    /** Ends whatever is quoted at an index, from which on a list is not read. */
    void endAt(int start) {
        unread.add(start);
    }

    boolean isHidden(int start) {
        return hidden.firstFrom(start) == start;
    }

    /**
     * The object or array that begins at an index, with the mask in place of what is hidden; of one that is too long
     * the members and elements that there is room for, and an ellipsis.
     */
    String quoted(String text, int start) {
        if (text.startsWith("{}", start)) {
            return "{}";
        }
        StringBuilder quoted = new StringBuilder();
        int nextHidden = hidden.firstFrom(start);
        int end = Math.min(text.length(), unread.firstFrom(start));
        int copied = start;
        int at = start;
        int depth = 0;
        int lastComma = 0;
        do {
            if (at >= end || quoted.length() + at - copied > Violation.MAX_FOUND) {
                int most = Math.min(text.length(), copied + Violation.MAX_FOUND + 1);
                return cut(quoted.append(text, copied, Math.min(at, most)), lastComma);
            }
            if (at == nextHidden) {
                quoted.append(text, copied, at).append(masked(text, at));
                at = RawJson.end(text, at, text.length());
                copied = at;
                nextHidden = hidden.firstFrom(at);
                continue;
            }
            char c = text.charAt(at);
            if (c == ',') {
                lastComma = quoted.length() + at - copied;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            at = c == '"' ? RawJson.stringEnd(text, at, text.length()) : at + 1;
        } while (depth > 0);
        quoted.append(text, copied, at);
        return quoted.length() > Violation.MAX_FOUND ? cut(quoted, lastComma) : quoted.toString();
    }

    private static String cut(StringBuilder quoted, int lastComma) {
        // Without a comma one value fills it all: that is cut where a violation cuts.
        return lastComma == 0 && quoted.length() > Violation.MAX_FOUND
                ? quoted.toString()
                : quoted.substring(0, lastComma == 0 ? quoted.length() : lastComma) + CUT;
    }

    /** Whether there is a value always shows. */
    private static String masked(String text, int start) {
        return switch (text.charAt(start)) {
            case 'n' -> "null";
            case '[' -> RawJson.isEmpty(text, start) ? "[]" : MASK;
            case '{' -> RawJson.isEmpty(text, start) ? "{}" : MASK;
            default -> MASK;
        };
    }

    /** Indexes in ascending order. */
    private static final class Positions {

        private static final int[] NONE = {};
        private static final int FIRST = 8;

        private int[] indexes = NONE;
        private int size;

        void add(int index) {
            if (size > 0 && indexes[size - 1] >= index) {
                return;
            }
            if (size == indexes.length) {
                indexes = Arrays.copyOf(indexes, Math.max(FIRST, size + size / 2));
            }
            indexes[size++] = index;
        }

        /** The first at an index or behind it; as high as can be where there is none. */
        int firstFrom(int index) {
            int found = Arrays.binarySearch(indexes, 0, size, index);
            int place = found < 0 ? -found - 1 : found;
            return place < size ? indexes[place] : Integer.MAX_VALUE;
        }
    }
}
