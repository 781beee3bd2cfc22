// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document its writer is, found by reading what was written: it costs nothing until somebody asks, and then
 * each byte is looked at once, however often somebody asks.
 */
final class WrittenPath {

    /** As deep as nearly all documents are. */
    private static final int TYPICAL_DEPTH = 16;

    private static final int NONE = -1;

    /** Up to where the document was looked at. */
    private int position;

    private boolean isNameNext;
    /** How many objects and arrays are open; below, what is known of each stands at its depth. */
    private int depth;

    private boolean[] isArray = new boolean[TYPICAL_DEPTH];
    /** Index of the current element of an array; where in the buffer the current name of an object begins. */
    private int[] places = new int[TYPICAL_DEPTH];
    /** The current name of an object, once it was decoded. */
    private @Nullable String[] names = new @Nullable String[TYPICAL_DEPTH];

    /** A document that begins at an index of the buffer. */
    WrittenPath(int start) {
        this.position = start;
    }

    /** The JSON Pointer of the value that was written last; of the object or array itself where it has none yet. */
    String last(byte[] buffer, int end) {
        advance(buffer, end);
        return pointer(buffer, depth);
    }

    /** The JSON Pointer of the object that is being written. */
    String open(byte[] buffer, int end) {
        advance(buffer, end);
        return pointer(buffer, depth - 1);
    }

    /** Says that what was looked at last, a value without parts, now ends at an index. */
    void passTo(int index) {
        position = index;
    }

    /** Takes what is needed out of the buffer, of which all but the last byte goes, and that to an index. */
    void move(byte[] buffer, int end, int to) {
        advance(buffer, end);
        for (int i = 1; i <= depth; i++) {
            if (!isArray[i] && places[i] != NONE) {
                nameAt(buffer, i);
            }
        }
        position = to + 1 - (end - position);
    }

    private String pointer(byte[] buffer, int segments) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 1; i <= segments; i++) {
            if (places[i] != NONE) {
                pointer.append('/');
                if (isArray[i]) {
                    pointer.append(places[i]);
                } else {
                    pointer.append(nameAt(buffer, i).replace("~", "~0").replace("/", "~1"));
                }
            }
        }
        return pointer.toString();
    }

    private String nameAt(byte[] buffer, int level) {
        String name = names[level];
        if (name == null) {
            name = WrittenText.decode(buffer, places[level]);
            names[level] = name;
        }
        return name;
    }

    private void advance(byte[] buffer, int end) {
        // The last comma may yet be written over.
        int stop = buffer[end - 1] == ',' ? end - 1 : end;
        while (position < stop) {
            switch (buffer[position]) {
                case '{' -> enter(false);
                case '[' -> enter(true);
                case '}', ']' -> {
                    depth--;
                    position++;
                }
                case ',' -> {
                    isNameNext = depth > 0 && !isArray[depth];
                    position++;
                }
                case ':' -> position++;
                case '"' -> {
                    beginNameOrValue();
                    position = WrittenText.end(buffer, position);
                }
                default -> {
                    beginNameOrValue();
                    passScalar(buffer, stop);
                }
            }
        }
    }

    private void enter(boolean array) {
        beginNameOrValue();
        depth++;
        if (depth == places.length) {
            places = Arrays.copyOf(places, 2 * depth);
            isArray = Arrays.copyOf(isArray, 2 * depth);
            names = Arrays.copyOf(names, 2 * depth);
        }
        isArray[depth] = array;
        places[depth] = NONE;
        isNameNext = !array;
        position++;
    }

    private void beginNameOrValue() {
        if (isNameNext) {
            isNameNext = false;
            places[depth] = position;
            names[depth] = null;
        } else if (isArray[depth]) {
            places[depth]++;
        }
    }

    private void passScalar(byte[] buffer, int stop) {
        while (position < stop && buffer[position] != ',' && buffer[position] != ']' && buffer[position] != '}') {
            position++;
        }
    }
}
